using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT023: a mock that is not told what to answer.</summary>
internal sealed class MockWithoutStatus() : IntegrationRule(new(
    "INT023", "mock-without-status", Severity.Warning, "A mock integration whose request template yields no status code"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsMock)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        // `never` refuses every request before a template is missed.
        if (integration.RequestTemplates.AreNone && integration.PassthroughBehavior is not { IsKnown: true, Value: PassthroughBehavior.Never })
        {
            inspection.Report(
                this,
                integration.Key,
                "The mock has no request template that yields a `statusCode`, such as `{\"statusCode\": 200}`: requests end in a 500",
                operation);
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            if (template.Text is { } text && MockStatus.FaultIn(text) is { } fault)
            {
                inspection.Report(this, template.Key, $"The mock's template for `{template.MediaType}` {fault}: requests with it end in a 500", operation);
                return;
            }
        }
    }
}
