using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Templates;

/// <summary>TPL004: an update mode that only ever adds to the list of binary media types.</summary>
internal sealed class MergeKeepsRemovedTypes() : Rule(new(
    "TPL004", "merge-keeps-removed-types", Severity.Info, "An update mode under which binary media types that are taken off the list stay binary"))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Host is { MergeMode: { } mode } host && inspection.Api.BinaryMediaTypes is { Key: not null, IsEmpty: false }
            && !ReplacesList(host))
        {
            inspection.Report(
                this,
                mode,
                "`merge` adds the binary media types to those of the live API: one that is taken off the list stays binary, until it is removed by a PATCH or by `overwrite`");
        }
    }

    // Terraform removes what the import left before it adds its own list:
    // https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/apigateway/rest_api.go
    private static bool ReplacesList(ApiHost host) => host is { Kind: HostKind.Terraform, BinaryMediaTypes.Key: not null };
}
