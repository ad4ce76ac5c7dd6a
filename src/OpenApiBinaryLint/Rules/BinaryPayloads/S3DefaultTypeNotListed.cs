using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN025: downloads from Amazon S3 of objects that were stored without a type.</summary>
internal sealed class S3DefaultTypeNotListed() : IntegrationRule(new(
    "BIN025", "s3-default-type-not-listed", Severity.Info, "Downloads from S3 without `binary/octet-stream` among the binary media types",
    Fix: FixSafety.Unsafe))
{
    private const string DefaultType = "binary/octet-stream";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (operation.Method == "get" && integration.Is(IntegrationType.Aws) && integration.Uri.IsS3Path
            && inspection.Api.BinaryMediaTypes is { Entries.Count: > 0 } list && list.Lists(DefaultType) == Answer.No)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        var accepted = list.Entries.FirstOrDefault(entry => list.Match(entry.Text) == Answer.Yes);
        if (accepted is not null && integration.Responses.Items.Any(response => FailsToDecode(response, accepted.Text, inspection)))
        {
            inspection.Report(
                this,
                integration.Uri.Value.Node!,
                $"S3 stores objects without a type as `{DefaultType}`, which is not listed: with `Accept: {accepted.Text}` the gateway takes such an object "
                + "for base64 text, and the download ends in a 500",
                operation,
                related: Wording.At(list.Key, $"`{DefaultType}` is not listed"),
                fix: ListMending.Add([DefaultType], inspection.Api));
        }
    }

    private static bool FailsToDecode(IntegrationResponse response, string accept, Inspection inspection) =>
        response.HasStatusClass("2")
        && inspection.Payloads.Response(inspection.Api, response, DefaultType, accept).ClientReceives is BodyForm.Decoded or BodyForm.Error500;
}
