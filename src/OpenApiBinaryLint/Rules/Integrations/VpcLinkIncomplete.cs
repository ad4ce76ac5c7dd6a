using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT017: half of a connection through a VPC link.</summary>
internal sealed class VpcLinkIncomplete() : IntegrationRule(new(
    "INT017", "vpc-link-incomplete", Severity.Error, "`VPC_LINK` without `connectionId`, or the other way round"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        var isLinked = HasType(integration, "VPC_LINK");
        if (isLinked && integration.ConnectionId.IsAbsent)
        {
            inspection.Report(
                this,
                integration.Key,
                "`VPC_LINK` needs a `connectionId` that names the link, and there is none: API Gateway refuses the import",
                operation,
                related: Wording.At(integration.ConnectionType.Node, "through a link"));
        }
        else if (integration.ConnectionId.IsKnown && (integration.ConnectionType.IsAbsent || HasType(integration, "INTERNET")))
        {
            inspection.Report(
                this,
                integration.ConnectionId.Node!,
                "`connectionId` names a VPC link, but `connectionType` is not `VPC_LINK`: requests go over the internet and never through the link",
                operation,
                Severity.Warning,
                Wording.At(integration.ConnectionType.Node, "over the internet"));
        }
    }

    private static bool HasType(Integration integration, string type) =>
        integration.ConnectionType.IsKnown && integration.ConnectionType.Value!.Equals(type, StringComparison.OrdinalIgnoreCase);
}
