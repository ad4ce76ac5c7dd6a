using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Says what API Gateway does to the bodies of requests and responses, and why.</summary>
public static class Explainer
{
    /// <summary>What is to be said of a text that can be read and is no API document.</summary>
    internal static Diagnostic Refusal { get; } = new(
        new("EXPLAIN-REFUSED", "refused", Severity.Error, "A document that cannot be explained") { PageName = "explain.md#explain-refused" },
        Severity.Error,
        "This is neither Swagger 2.0 nor OpenAPI 3, and describes no API in another way; there is nothing to explain",
        default,
        "");

    /// <summary>Explains the operations of a document, or of the APIs that a template holds.</summary>
    /// <param name="source">The document.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="query">What is asked for; null for everything.</param>
    /// <param name="findings">What the linter says of the document, for hints; null for none.</param>
    /// <returns>Null where the text is no API document that can be read to its end; the linter says why.</returns>
    public static Explanation? Explain(
        SourceText source, DocumentFormat? format = null, ExplainQuery? query = null, IReadOnlyList<Diagnostic>? findings = null) =>
        Explain(source, format, query ?? new(), findings ?? [], PayloadConversion.Standard);

    internal static Explanation? Explain(
        SourceText source, DocumentFormat? format, ExplainQuery query, IReadOnlyList<Diagnostic> findings, PayloadConversion payloads)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tree = SyntaxTree.Parse(source, format);
        if (!IsSound(tree) || tree.Roots is [])
        {
            return null;
        }

        var asked = new List<(Operation, Hints)>();
        var described = new List<GatewayApi>();
        foreach (var root in tree.Roots)
        {
            var apis = HostedApis.In(root, query.Resource, query.Target, query.BinaryMediaTypes);
            if (apis.Count == 0)
            {
                return null;
            }

            described.AddRange(apis);
            var hints = new Hints(findings.Where(finding => root.Span.Contains(finding.Span)));
            asked.AddRange(apis.SelectMany(api => AskedFor(api, query)).Select(operation => (operation, hints)));
        }

        return Describe(new(asked, query, payloads), described);
    }

    // What is told of the API itself; of several APIs in one template nothing is.
    private static Explanation Describe(ExplainedOperations explained, List<GatewayApi> apis) => new(explained)
    {
        Title = apis is [var only] ? Information(only, "title") : null,
        ApiVersion = apis is [var same] ? Information(same, "version") : null,
        BinaryMediaTypes = [.. apis.SelectMany(static api => api.BinaryMediaTypes.Entries).Select(static entry => entry.Text).Distinct()],
    };

    private static string? Information(GatewayApi api, string name) =>
        api.Root["info"] is ObjectNode information && information[name] is ScalarNode { Value: { Length: > 0 } value } ? value : null;

    private static IEnumerable<Operation> AskedFor(GatewayApi api, ExplainQuery query)
    {
        var path = query.Path is null ? null : Routes.Find(api.Operations.Select(static operation => operation.Path), query.Path) ?? query.Path;
        var withOwn = api.Operations.Where(operation => query.Method is { } method && Is(operation, method)).Select(static operation => operation.Path).ToHashSet();
        return api.Operations.Where(operation => IsAskedFor(operation, path, query.Method, withOwn));
    }

    private static bool IsSound(SyntaxTree tree) =>
        tree.IsComplete && tree.Diagnostics.All(static diagnostic => diagnostic.Rule != SyntaxRules.SyntaxError);

    // The any-method answers what the path does not name.
    private static bool IsAskedFor(Operation operation, string? path, string? method, HashSet<string> withOwn) =>
        (path is null || operation.Path == path)
        && (method is null || Is(operation, method) || (Is(operation, "any") && !withOwn.Contains(operation.Path)));

    private static bool Is(Operation operation, string method) => operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase);
}
