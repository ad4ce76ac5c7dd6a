using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Runs the rules over a text.</summary>
public static class Linter
{
    /// <summary>Finds what is wrong. Never throws on content.</summary>
    /// <param name="source">The document or stream of documents.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="options">Null for the defaults.</param>
    public static LintResult Lint(SourceText source, DocumentFormat? format = null, LintOptions? options = null) =>
        Lint(source, format, options ?? new(), PayloadConversion.Standard);

    internal static LintResult Lint(SourceText source, DocumentFormat? format, LintOptions options, PayloadConversion payloads)
    {
        var tree = SyntaxTree.Parse(source, format);
        if ((!tree.IsComplete || tree.Roots is [ScalarNode, ..]) && TerraformLanguage.Find(source) is { } block)
        {
            return new(source, Reported([NotAnalysed.TerraformLanguage(block)], options), TerraformLanguage.IsAboutApis(source));
        }

        if (!tree.IsComplete)
        {
            return Unreadable(tree, format, options);
        }

        if (tree.Roots is [ScalarNode, ..] && PatchText.Read(tree, format) is { } patches)
        {
            return Patches(source, patches, options);
        }

        var inspection = new DocumentInspection(tree, options, payloads);
        var isRelated = false;
        if (tree.Roots.Count == 0)
        {
            inspection.Diagnostics.Add(UnknownDocument.Empty());
        }

        foreach (var root in tree.Roots)
        {
            isRelated |= inspection.Run(root);
        }

        if (isRelated && ScalarText.MayHold(source.Content, Suppressions.Marker))
        {
            Suppressions.Apply(tree, options, inspection.RulesRun, inspection.Diagnostics);
        }

        return new(source, Reported(inspection.Diagnostics, options), isRelated) { ReadingErrors = ReadingErrors(tree.Diagnostics), Links = inspection.Links };
    }

    private static LintResult Unreadable(SyntaxTree tree, DocumentFormat? format, LintOptions options)
    {
        var source = tree.Source;
        var isAboutApis = TextTemplate.IsAboutApis(source);
        if (TextTemplate.FindMarker(source) is var (offset, marker))
        {
            return new(source, Reported([NotAnalysed.Template(offset, marker)], options), isAboutApis);
        }

        if (PatchText.Read(tree, format) is { } patches)
        {
            return Patches(source, patches, options);
        }

        var isFragment = tree.Format == DocumentFormat.Json && TextTemplate.IsMembersOnly(source);
        var diagnostics = isFragment ? [NotAnalysed.Check(DocumentKind.Fragment, new(0, 0))] : tree.Diagnostics;
        return new(source, Reported(diagnostics, options), isAboutApis) { ReadingErrors = ReadingErrors(tree.Diagnostics) };
    }

    private static LintResult Patches(SourceText source, PatchText patches, LintOptions options)
    {
        var diagnostics = new List<Diagnostic>(patches.Diagnostics);
        PatchInspection.Run(patches.Documents, options, diagnostics);
        return new(source, Reported(diagnostics, options), IsRelated: true) { ReadingErrors = ReadingErrors(patches.Diagnostics) };
    }

    private static int ReadingErrors(IReadOnlyList<Diagnostic> diagnostics)
    {
        var count = 0;
        foreach (var diagnostic in diagnostics)
        {
            count += diagnostic.Severity == Severity.Error ? 1 : 0;
        }

        return count;
    }

    private static List<Diagnostic> Reported(IReadOnlyList<Diagnostic> diagnostics, LintOptions options)
    {
        var result = new List<Diagnostic>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            if (RuleSettings.Apply(diagnostic, options) is { } reported)
            {
                result.Add(InOneLine(reported));
            }
        }

        result.Sort(Compare);
        RemoveRepetitions(result);
        return result;
    }

    // Several operations may share an integration by reference: what is wrong with it is said once.
    private static void RemoveRepetitions(List<Diagnostic> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (kept == 0 || Compare(sorted[kept - 1], sorted[i]) != 0 || sorted[kept - 1].Span != sorted[i].Span)
            {
                sorted[kept++] = sorted[i];
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
    }

    // Names that a document makes up may hold line breaks and other control characters: U+2400 to U+241F show them.
    private static Diagnostic InOneLine(Diagnostic diagnostic)
    {
        foreach (var character in diagnostic.Message)
        {
            if (character < ' ')
            {
                return diagnostic with { Message = string.Concat(diagnostic.Message.Select(static c => c < ' ' ? (char)('\u2400' + c) : c)) };
            }
        }

        return diagnostic;
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var byPlace = left.Span.Start.CompareTo(right.Span.Start);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byRule = string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(left.Message, right.Message);
    }
}
