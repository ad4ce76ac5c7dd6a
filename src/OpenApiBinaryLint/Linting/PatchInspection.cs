using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Linting;

/// <summary>Lints PATCH documents.</summary>
internal static class PatchInspection
{
    /// <summary>Adds what is found to <paramref name="diagnostics"/>.</summary>
    public static void Run(IReadOnlyList<PatchDocument> documents, LintOptions options, List<Diagnostic> diagnostics)
    {
        foreach (var rule in RuleCatalog.ForPatchDocuments())
        {
            if (!RuleSettings.IsOff(rule.Info, options))
            {
                diagnostics.AddRange(documents.SelectMany(rule.Check));
            }
        }
    }
}
