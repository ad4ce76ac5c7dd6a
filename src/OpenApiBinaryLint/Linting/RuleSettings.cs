using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Linting;

/// <summary>What presets and users make of rules.</summary>
internal static class RuleSettings
{
    /// <summary>Whether a rule need not run at all.</summary>
    public static bool IsOff(RuleInfo rule, LintOptions options) =>
        options.Rules.TryGetValue(rule.Id, out var setting) ? setting.IsOff : rule.IsOffByDefault && options.Preset != Preset.All;

    /// <summary>The finding as it is to be reported, or null when it is not.</summary>
    public static Diagnostic? Apply(Diagnostic diagnostic, LintOptions options) =>
        options.SeverityOf(diagnostic.Rule, diagnostic.Severity) is not { } severity ? null
        : severity == diagnostic.Severity ? diagnostic
        : diagnostic with { Severity = severity };
}
