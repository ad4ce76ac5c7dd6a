using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Says what API Gateway does to the bodies of requests and responses, and why.</summary>
public static class Explainer
{
    /// <summary>Explains the operations of a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="findings">What the linter says of the document, for hints.</param>
    /// <returns>Null where the text is no API document that can be read to its end; the linter says why.</returns>
    public static Explanation? Explain(SourceText source, DocumentFormat? format, ExplainQuery query, IReadOnlyList<Diagnostic> findings) =>
        Explain(source, format, query, findings, PayloadConversion.Standard);

    internal static Explanation? Explain(
        SourceText source, DocumentFormat? format, ExplainQuery query, IReadOnlyList<Diagnostic> findings, PayloadConversion payloads)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tree = SyntaxTree.Parse(source, format);
        if (!IsSound(tree) || tree.Roots is not [ObjectNode root] || SpecificationVersions.Of(root) is not { } version)
        {
            return null;
        }

        var api = GatewayApi.Read(root, version, query.Target, query.BinaryMediaTypes);
        var hints = new Hints(findings);
        var explained = new List<OperationExplanation>();
        foreach (var operation in api.Operations)
        {
            if (IsAskedFor(operation, query))
            {
                explained.Add(Explain(operation, query, hints, payloads));
            }
        }

        return new(explained)
        {
            Title = Information(root, "title"),
            ApiVersion = Information(root, "version"),
            BinaryMediaTypes = [.. api.BinaryMediaTypes.Entries.Select(static entry => entry.Text)],
        };
    }

    private static string? Information(ObjectNode root, string name) =>
        root["info"] is ObjectNode information && information[name] is ScalarNode { Value: { Length: > 0 } value } ? value : null;

    private static bool IsSound(SyntaxTree tree) =>
        tree.IsComplete && tree.Diagnostics.All(static diagnostic => diagnostic.Rule != SyntaxRules.SyntaxError);

    private static bool IsAskedFor(Operation operation, ExplainQuery query)
    {
        if (query.Path is { } path && operation.Path != path)
        {
            return false;
        }

        return query.Method is not { } method || Is(operation, method) || (Is(operation, "any") && !HasOwn(operation, method));
    }

    // The any-method answers what the path does not name.
    private static bool HasOwn(Operation any, string method) =>
        any.Api.Operations.Any(other => other.Path == any.Path && Is(other, method));

    private static bool Is(Operation operation, string method) => operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase);

    private static OperationExplanation Explain(Operation operation, ExplainQuery query, Hints hints, PayloadConversion payloads) => new(
        operation.Path,
        operation.Method,
        operation.Key.Pointer,
        operation.Integration is { IsKnown: true, Value: { Type.IsKnown: true } integration } ? integration.Type.Value.Word() : null,
        new RequestExplaining(operation, query, hints, payloads).Explain(),
        new ResponseExplaining(operation, query, hints, payloads).Explain());
}
