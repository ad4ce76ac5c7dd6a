using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT004: the method that the backend is called with is missing, or one that Lambda does not know.</summary>
internal sealed class WrongIntegrationMethod() : IntegrationRule(new(
    "INT004", "wrong-integration-method", Severity.Error, "An integration without `httpMethod`, or Lambda called with another one than `POST`",
    Fix: FixSafety.Safe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.Type.IsKnown || integration.IsMock || integration.IsOfHttpApi)
        {
            return;
        }

        if (integration.HttpMethod.IsAbsent)
        {
            ReportMissing(operation, integration, inspection);
        }
        else if (integration.HttpMethod.IsKnown && CallsLambda(integration)
            && !integration.HttpMethod.Value!.Equals("POST", StringComparison.OrdinalIgnoreCase))
        {
            inspection.Report(
                this,
                integration.HttpMethod.Node!,
                $"A Lambda function is called with `POST` whatever the client's method is; a call with `{integration.HttpMethod.Value}` fails, and the client gets a 500",
                operation,
                fix: Mending.Replace(integration.HttpMethod.Node, "POST", FixSafety.Safe));
        }
    }

    private void ReportMissing(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Is(IntegrationType.AwsProxy))
        {
            inspection.Report(
                this, integration.Key, "The integration has no `httpMethod`; a Lambda function is called with `POST`, which is better said", operation, Severity.Info);
        }
        else
        {
            inspection.Report(
                this, integration.Key, "The integration has no `httpMethod`, so API Gateway does not know how to call the backend and refuses it", operation);
        }
    }

    private static bool CallsLambda(Integration integration) =>
        integration.Uri.IsLambda && (integration.Is(IntegrationType.Aws) || integration.Is(IntegrationType.AwsProxy));
}
