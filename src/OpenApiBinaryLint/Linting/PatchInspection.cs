using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Linting;

/// <summary>Lints PATCH documents.</summary>
internal static class PatchInspection
{
    /// <summary>Adds what is found to <paramref name="diagnostics"/>.</summary>
    /// <returns>The rules that looked.</returns>
    public static List<RuleInfo> Run(IReadOnlyList<PatchDocument> documents, LintOptions options, List<Diagnostic> diagnostics)
    {
        var rulesRun = new List<RuleInfo>();
        foreach (var rule in RuleCatalog.ForPatchDocuments())
        {
            if (!RuleSettings.IsOff(rule.Info, options))
            {
                rulesRun.Add(rule.Info);
                diagnostics.AddRange(documents.SelectMany(rule.Check));
            }
        }

        return rulesRun;
    }
}
