using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT011: a header is mapped that the operation's response does not have.</summary>
internal sealed class UndeclaredResponseHeader() : IntegrationRule(new(
    "INT011", "undeclared-response-header", Severity.Error, "A mapping to a response header that the operation does not declare",
    Fix: FixSafety.Unsafe)
{ NeedsDocument = true })
{
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
            Report(operation, integration, undeclared, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, List<ParameterMapping> undeclared, Inspection inspection)
    {
        var names = NamesOf(undeclared);
        inspection.Report(
            this,
            undeclared[0].Key,
            $"{Wording.List(names)} {(names.Count == 1 ? "is" : "are")} not declared among the headers of the operation's response: "
            + "API Gateway refuses the mapping",
            operation,
            fix: Fix.Of($"Declare the {Wording.List("header", names)}", FixSafety.Unsafe, [.. Declarations(operation, integration)]));
    }

    private static List<string> NamesOf(IEnumerable<ParameterMapping> mappings) =>
        [.. mappings.Select(static mapping => mapping.ResponseHeader!).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<TextEdit?> Declarations(Operation operation, Integration integration)
    {
        var byStatusCode = integration.Responses.Items.ToLookup(static response => response.StatusCode.Value);
        foreach (var declared in operation.Responses.Items)
        {
            var undeclared = new List<ParameterMapping>();
            foreach (var response in byStatusCode[declared.StatusCode])
            {
                AddUndeclared(response, operation, undeclared);
            }

            if (undeclared.Count > 0)
            {
                yield return operation.DeclareHeaders(declared, NamesOf(undeclared));
            }
        }
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

    private static bool IsUndeclared(ParameterMapping mapping, MethodResponse declared) =>
        mapping.ResponseHeader is { } name && !declared.DeclaresHeader(name);
}
