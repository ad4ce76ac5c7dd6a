using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Fixing;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Something that holds for every document.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Hold">Throws where it does not.</param>
internal sealed record Law(string Name, Action<FuzzedDocument> Hold)
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("read", static document => TreeLaws.Hold(document.Tree)),
        new("lint", FindingLaws.Hold),
        new("report", ReportLaws.Hold),
        new("notation", NotationLaws.Hold),
        new("fix", HoldFixes),
        new("convert", ConvertedTextLaws.Hold),
        new("explain", ExplanationLaws.Hold),
        new("patch", PatchPlanLaws.Hold),
    ];

    // A list or an object as a key is a fault that reading goes on behind; to edits, its brackets look like those of the object around it.
    private static void HoldFixes(FuzzedDocument document)
    {
        if (document.Tree.Diagnostics.All(static finding => finding.Rule != SyntaxRules.SyntaxError))
        {
            FixLaws.Hold(document.Source, document.Format, document.Options, hasManyMistakes: true);
        }
    }
}
