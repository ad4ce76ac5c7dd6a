namespace OpenApiBinaryLint.Diagnostics;

/// <summary>What is fixed about a rule, and the only place where it stands; the rule's page repeats it and is checked against it.</summary>
/// <param name="Id">Final: never reused, never renumbered.</param>
/// <param name="Slug">What is wrong, in words joined by hyphens.</param>
/// <param name="Severity">The default; a finding may be milder where the rule says so.</param>
/// <param name="Summary">What it finds, one line.</param>
/// <param name="Fix">How far a fix of this rule can be trusted, or null where it offers none.</param>
/// <param name="ReadsHttpApis">Whether the rule also reads HTTP API documents (API Gateway v2).</param>
/// <param name="Silences">IDs of the rules whose findings about the same cause are dropped when this one speaks.</param>
/// <param name="IsOffByDefault">Whether the rule runs only when the preset is <c>all</c> or a setting names it.</param>
public sealed record RuleInfo(
    string Id,
    string Slug,
    Severity Severity,
    string Summary,
    FixSafety? Fix = null,
    bool ReadsHttpApis = false,
    IReadOnlyList<string>? Silences = null,
    bool IsOffByDefault = false)
{
    /// <summary>Address of the repository that the package names.</summary>
    internal const string Repository = "https://github.com/openapi-binary-lint/openapi-binary-lint";

    /// <summary>IDs of the rules whose findings about the same cause are dropped when this one speaks.</summary>
    public IReadOnlyList<string> Silences { get; } = Silences ?? [];

    /// <summary>Whether the rule judges the document itself rather than what API Gateway makes of it.</summary>
    internal bool IsAboutDocuments => Id.StartsWith("DOC", StringComparison.Ordinal);

    /// <summary>What a fault of the program is reported under; there is nothing to mend in the document.</summary>
    internal static RuleInfo Fault => new("internal", "internal-error", Severity.Error, "A fault of this program");

    /// <summary>Whether this is <see cref="Fault"/>.</summary>
    internal bool IsFault => Id == "internal";

    /// <summary>
    /// Whether the rule also reads APIs that are told by resources of a host: those about integrations and binary media types, but for
    /// the ones that look at the OpenAPI document around them.
    /// </summary>
    internal bool ReadsResources => !NeedsDocument && Id[..3] is ("BIN" or "INT" or "TPL");

    /// <summary>Whether the rule looks at the OpenAPI document itself.</summary>
    internal bool NeedsDocument { get; init; }

    /// <summary>Whether the rule looks at what an API stands in.</summary>
    internal bool NeedsHost => Id.StartsWith("TPL", StringComparison.Ordinal);

    /// <summary>Name of the rule's page, below <c>rules/</c>.</summary>
    internal string PageName { get; init; } = $"{Id}-{Slug}.md";

    /// <summary>Address of the rule's page in the repository that the package names; of a fault, where it can be reported.</summary>
    public string Help => IsFault ? $"{Repository}/issues" : $"{Repository}/blob/main/rules/{PageName}";

    /// <summary>Rules are the same when their IDs are.</summary>
    public bool Equals(RuleInfo? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
