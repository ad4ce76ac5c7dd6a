using System.Collections;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>
/// Operations that are explained each time they are asked for: kept, what is said of thousands would take many times the memory of their
/// document.
/// </summary>
internal sealed class ExplainedOperations(IReadOnlyList<(Operation Operation, Hints Hints)> operations, ExplainQuery query, PayloadConversion payloads)
    : IReadOnlyList<OperationExplanation>
{
    public int Count => operations.Count;

    public OperationExplanation this[int index] => Explain(operations[index].Operation, operations[index].Hints);

    public IEnumerator<OperationExplanation> GetEnumerator()
    {
        foreach (var (operation, hints) in operations)
        {
            yield return Explain(operation, hints);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private OperationExplanation Explain(Operation operation, Hints hints) => new(
        operation.Path,
        operation.Method,
        operation.Key.Pointer,
        operation.Integration is { IsKnown: true, Value: { Type.IsKnown: true } integration } ? integration.Type.Value.Word() : null,
        [.. new RequestExplaining(operation, query, hints, payloads).Explain().Select(request => request with
        {
            Because = Reworded(request.Because, operation),
            Steps = Reworded(request.Steps, operation),
        })],
        [.. new ResponseExplaining(operation, query, hints, payloads).Explain().Select(response => response with
        {
            Because = Reworded(response.Because, operation),
            Steps = Reworded(response.Steps, operation),
        })]);

    private static string[] Reworded(IReadOnlyList<string> reasons, Operation operation) => [.. reasons.Select(operation.Spelling.Reword)];

    private static PathStep[] Reworded(IReadOnlyList<PathStep> steps, Operation operation) =>
        [.. steps.Select(step => step with { Because = Reworded(step.Because, operation) })];
}
