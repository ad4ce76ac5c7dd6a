using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API009: responses that stand among the shared ones.</summary>
internal sealed class ResponseReference() : Rule(new(
    "API009", "response-reference", Severity.Error, "A response given by a reference to a shared one"))
{
    public override void Check(Inspection inspection)
    {
        ScalarNode? first = null;
        var operations = new List<string>();
        foreach (var operation in inspection.Api.Operations)
        {
            if (SharedIn(operation) is { } reference)
            {
                first ??= reference;
                operations.Add(operation.Name);
            }
        }

        if (first is not null)
        {
            inspection.Report(
                this,
                first,
                $"API Gateway does not support responses by reference to `{first.Value}` and the like: {Wording.List(operations)} may lack them",
                severity: inspection.Api.Version == SpecificationVersion.Swagger2 ? null : Severity.Warning);
        }
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
