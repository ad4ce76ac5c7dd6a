using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT011: a header is mapped that the operation's response does not have.</summary>
internal sealed class UndeclaredResponseHeader() : IntegrationRule(new(
    "INT011", "undeclared-response-header", Severity.Error, "A mapping to a response header that the operation does not declare"))
{
    private const string Prefix = "method.response.header.";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsNonProxy)
        {
            return;
        }

        var undeclared = new List<ParameterMapping>();
        foreach (var response in integration.Responses.Items)
        {
            AddUndeclared(response, operation, undeclared);
        }

        if (undeclared.Count > 0)
        {
            Report(operation, undeclared, inspection);
        }
    }

    private void Report(Operation operation, List<ParameterMapping> undeclared, Inspection inspection)
    {
        var names = undeclared.Select(static mapping => mapping.Target[Prefix.Length..]).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        inspection.Report(
            this,
            undeclared[0].Key,
            $"{Wording.List(names)} {(names.Count == 1 ? "is" : "are")} not declared among the headers of the operation's response: "
            + "API Gateway refuses the mapping",
            operation);
    }

    private static void AddUndeclared(IntegrationResponse response, Operation operation, List<ParameterMapping> undeclared)
    {
        // A status without a declared response is the concern of INT008.
        if (!response.StatusCode.IsKnown || operation.Responses.Find(response.StatusCode.Value!) is not { HasOpenHeaders: false } declared)
        {
            return;
        }

        foreach (var mapping in response.Parameters.Items)
        {
            if (IsUndeclared(mapping, declared))
            {
                undeclared.Add(mapping);
            }
        }
    }

    private static bool IsUndeclared(ParameterMapping mapping, MethodResponse declared)
    {
        if (!mapping.Target.StartsWith(Prefix, StringComparison.Ordinal) || TemplateExpression.IsIn(mapping.Target))
        {
            return false;
        }

        foreach (var header in declared.Headers)
        {
            if (mapping.Target.AsSpan(Prefix.Length).Equals(header, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
