using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT018: `aws_proxy` to a service that cannot be called that way.</summary>
internal sealed class ProxyToUnsupportedService() : IntegrationRule(new(
    "INT018", "proxy-to-unsupported-service", Severity.Error, "An `aws_proxy` integration of a service other than Lambda and Firehose",
    ReadsHttpApis: true))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Is(IntegrationType.AwsProxy) && integration.Uri.Service is { } service and not ("lambda" or "firehose"))
        {
            inspection.Report(
                this,
                integration.Type.Node!,
                $"`aws_proxy` calls Lambda functions and Firehose streams only: API Gateway refuses it for `{service}`, which takes `aws`",
                operation,
                related: Wording.At(integration.Uri.Value.Node, "names the service"));
        }
    }
}
