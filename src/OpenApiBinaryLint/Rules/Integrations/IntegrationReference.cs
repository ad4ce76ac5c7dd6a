using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>
/// INT019: a reference in place of an integration. HTTP APIs follow it, so it must lead somewhere; REST APIs do not.
/// References to other files are external ones like any other.
/// </summary>
internal sealed class IntegrationReference() : OperationRule(new(
    "INT019", "integration-reference", Severity.Error, "A `$ref` in place of an integration that API Gateway does not follow",
    ReadsHttpApis: true, Silences: ["DOC005"])
{ NeedsDocument = true })
{
    protected override void Check(Operation operation, Inspection inspection)
    {
        if (operation.Node[ExtensionNames.Integration] is ObjectNode integration
            && ReferenceResolver.ReferenceOf(integration) is { } reference && ReferenceResolver.IsLocal(reference.Value))
        {
            Report(reference, inspection);
        }
    }

    // A finding about the place, not about the operation: it is the place that others are silent on.
    private void Report(ScalarNode reference, Inspection inspection)
    {
        if (TemplateExpression.Is(reference))
        {
            return;
        }

        if (inspection.Api.Target == ApiTarget.Rest)
        {
            inspection.Report(
                this,
                reference,
                $"A REST API does not follow `{reference.Value}` in place of an integration: the operation is left without one, and API Gateway refuses to deploy the API");
        }
        else if (inspection.Api.BrokenReferences.Any(broken => broken.Node == reference))
        {
            inspection.Report(this, reference, $"`{reference.Value}` leads to no integration: API Gateway refuses the document or leaves the route without one");
        }
    }
}
