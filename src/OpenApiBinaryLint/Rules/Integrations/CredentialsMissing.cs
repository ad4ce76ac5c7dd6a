using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT025: a call to an AWS service in nobody's name. Lambda functions have policies of their own that let API Gateway in.</summary>
internal sealed class CredentialsMissing() : IntegrationRule(new(
    "INT025", "credentials-missing", Severity.Info, "An integration of an AWS service other than Lambda without `credentials`"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Is(IntegrationType.Aws) && integration.Credentials.IsAbsent && integration.Uri.Service is { } service and not "lambda")
        {
            inspection.Report(
                this,
                integration.Key,
                $"The integration has no `credentials`: API Gateway calls `{service}` without a role, and the call is refused unless a policy of the resource allows it",
                operation);
        }
    }
}
