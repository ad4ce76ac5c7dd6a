using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API009: responses that stand among the shared ones.</summary>
internal sealed class ResponseReference() : Rule(new(
    "API009", "response-reference", Severity.Error, "A response given by a reference to a shared one",
    Fix: FixSafety.Unsafe))
{
    public override void Check(Inspection inspection)
    {
        List<Operation>? operations = null;
        foreach (var operation in inspection.Api.Operations)
        {
            if (SharedIn(operation) is not null)
            {
                (operations ??= []).Add(operation);
            }
        }

        if (operations is not null)
        {
            Report(operations, inspection);
        }
    }

    private void Report(List<Operation> operations, Inspection inspection)
    {
        var first = SharedIn(operations[0])!;
        inspection.Report(
            this,
            first,
            $"API Gateway does not support responses by reference to `{first.Value}` and the like: "
            + $"{Wording.List([.. operations.Select(static operation => operation.Name)])} may lack them",
            severity: inspection.Api.Version == SpecificationVersion.Swagger2 ? null : Severity.Warning,
            fix: Fix.Of("Write the shared responses out", FixSafety.Unsafe, WritingOut(operations, inspection.Api)));
    }

    private static IReadOnlyList<TextEdit?> WritingOut(List<Operation> operations, GatewayApi api)
    {
        var references = operations
            .SelectMany(static operation => operation.Responses.Items, static (operation, response) => (Operation: operation, Response: response))
            .Where(static pair => pair.Response.Reference is { } reference && IsShared(reference.Value))
            .ToList();
        if (!Mending.MayRepeat(references.Sum(static pair => pair.Response.Node?.Span.Length ?? 0L)))
        {
            return [null];
        }

        var faults = Faults(api);
        var copies = new Dictionary<Node, NewValue?>();
        return [.. references.Select(pair => WritingOut(pair.Operation, pair.Response, faults, copies)).Distinct()];
    }

    /// <summary>Where something stands that would be wrong a second time, in order.</summary>
    private static List<int> Faults(GatewayApi api) =>
    [
        .. api.Mismatches.Select(static mismatch => mismatch.Value)
            .Concat(api.BrokenReferences.Select(static broken => broken.Node))
            .Concat(api.ExtensionUses.Select(static use => use.Member.Key))
            .Select(static node => node.Span.Start).Order(),
    ];

    private static bool HoldsAny(Node node, List<int> faults)
    {
        var next = faults.BinarySearch(node.Span.Start);
        return next >= 0 || (~next < faults.Count && faults[~next] < node.Span.End);
    }

    // What stands beside `$ref` would go with it.
    private static TextEdit? WritingOut(Operation operation, MethodResponse response, List<int> faults, Dictionary<Node, NewValue?> copies)
    {
        if (response.Node is not { } shared || response.Key.Parent is not ObjectNode responses || !operation.Owns(response.Key)
            || responses.Members[response.Key.Index] is not { Value: ObjectNode { Members.Count: 1 } } member)
        {
            return null;
        }

        if (!copies.TryGetValue(shared, out var copy))
        {
            copies.Add(shared, copy = HoldsAny(shared, faults) ? null : NewValue.AsWritten(shared));
        }

        return copy is null ? null : NodeEdits.Replace(responses, member, copy);
    }

    private static ScalarNode? SharedIn(Operation operation)
    {
        foreach (var response in operation.Responses.Items)
        {
            if (response.Reference is { } reference && IsShared(reference.Value))
            {
                return reference;
            }
        }

        return null;
    }

    private static bool IsShared(string reference) =>
        reference.StartsWith("#/responses/", StringComparison.Ordinal) || reference.StartsWith("#/components/responses/", StringComparison.Ordinal);
}
