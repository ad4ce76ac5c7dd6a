using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Syntax;

/// <summary>The rules that the readers themselves find broken.</summary>
internal static class SyntaxRules
{
    public static readonly RuleInfo SyntaxError = new(
        "DOC001", "syntax-error", Severity.Error, "YAML or JSON that cannot be read",
        ReadsHttpApis: true);

    public static readonly RuleInfo DuplicateKey = new(
        "DOC002", "duplicate-key", Severity.Error, "The same key twice in one object",
        ReadsHttpApis: true, Silences: ["OAS001"]);

    public static readonly RuleInfo StrictlyInvalidYaml = new(
        "DOC006", "strictly-invalid-yaml", Severity.Warning, "YAML that most readers accept and the standard forbids",
        ReadsHttpApis: true);

    public static readonly RuleInfo DocumentLimit = new(
        "DOC007", "document-limit", Severity.Error, "Nesting, alias expansion or size over the limits",
        ReadsHttpApis: true);

    public static IReadOnlyList<RuleInfo> All => [SyntaxError, DuplicateKey, StrictlyInvalidYaml, DocumentLimit];
}
