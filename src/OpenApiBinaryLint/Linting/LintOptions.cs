using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Linting;

/// <summary>What a run of the linter may be told.</summary>
public sealed record LintOptions
{
    /// <summary>The product the document is for, or null to judge by the document.</summary>
    public ApiTarget? Target { get; init; }

    /// <summary>Binary media types that are set elsewhere (Terraform, SAM), added to those of the document.</summary>
    public IReadOnlyList<string> BinaryMediaTypes { get; init; } = [];

    /// <summary>Whether Microsoft.OpenApi reads the document too (OAS001).</summary>
    public bool Conformance { get; init; } = true;

    /// <summary>The set of rules to start from.</summary>
    public Preset Preset { get; init; }

    /// <summary>Settings by rule ID (<c>BIN001</c>), on top of the preset; other names do nothing.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>The severity with which a finding is reported, or null where it is not.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="found">The severity that the rule gives the finding.</param>
    internal Severity? SeverityOf(RuleInfo rule, Severity found)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Rules.TryGetValue(rule.Id, out var setting))
        {
            if (setting.IsOff)
            {
                return null;
            }

            if (setting.Severity is { } severity)
            {
                // A user's severity holds for all cases of a rule, also the milder ones.
                return severity;
            }
        }

        return Preset == Preset.Strict && found == Severity.Info ? Severity.Warning : found;
    }
}

/// <summary>Sets of rules.</summary>
public enum Preset
{
    /// <summary>Every rule at its default, but for those marked off.</summary>
    Recommended,

    /// <summary>As recommended, with info raised to warning.</summary>
    Strict,

    /// <summary>Every rule.</summary>
    All,
}

/// <summary>What a user says of a rule.</summary>
/// <param name="IsOff">Whether it is not to be run.</param>
/// <param name="Severity">The severity of all its findings, or null to leave each as the rule and the preset say.</param>
public sealed record RuleSetting(bool IsOff, Severity? Severity = null);
