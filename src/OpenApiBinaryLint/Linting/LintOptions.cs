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

    /// <summary>Settings by rule ID, on top of the preset.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();
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
/// <param name="Severity">The severity of all its findings, or null to leave each as the rule says.</param>
public sealed record RuleSetting(bool IsOff, Severity? Severity = null);
