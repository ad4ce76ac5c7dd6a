using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT024: TLS options where API Gateway does not speak TLS to a server of one's own.</summary>
internal sealed class TlsOptionNotApplicable() : IntegrationRule(new(
    "INT024", "tls-option-not-applicable", Severity.Error, "A `tlsConfig` on an integration that is neither `http` nor `http_proxy`"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.TlsConfig.IsKnown && (integration.IsMock || integration.Is(IntegrationType.Aws) || integration.Is(IntegrationType.AwsProxy)))
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var options = integration.TlsConfig.Value!.Effective().Where(IsSet).Select(static option => option.Name).ToList();
        if (options.Count > 0)
        {
            inspection.Report(
                this,
                integration.TlsConfig.Key!,
                $"TLS options are for `http` and `http_proxy` integrations alone: API Gateway refuses {Wording.List(options)} here",
                operation,
                related: Wording.At(integration.Type.Node, "neither of the two"));
        }
    }

    // An option that is off asks for nothing.
    private static bool IsSet(Member option) =>
        !option.Name.StartsWith("x-", StringComparison.Ordinal) && !TemplateExpression.IsKey(option.Name) && !TemplateExpression.Is(option.Value.Resolved)
        && option.Value.Resolved is not (ScalarNode { Kind: ScalarKind.Null } or ScalarNode { Value: "false" });
}
