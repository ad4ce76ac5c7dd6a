using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN028: uploads to Amazon S3 that are stored as base64 text.</summary>
internal sealed class UploadStoredAsBase64() : IntegrationRule(new(
    "BIN028", "upload-stored-as-base64", Severity.Warning, "`CONVERT_TO_TEXT` on an upload to S3, which stores base64 text",
    Fix: FixSafety.Unsafe))
{
    // A list of thousands must not be gone through for each of thousands of operations.
    private const int Enough = 100;

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Converts(ContentHandling.ConvertToText) && integration.Is(IntegrationType.Aws) && integration.Uri.IsS3Path && IsUpload(operation, integration))
        {
            Look(operation, integration, inspection);
        }
    }

    // What S3 is asked to do is in the integration's method.
    private static bool IsUpload(Operation operation, Integration integration) => integration.HttpMethod.IsKnown
        ? operation.IsBodyMethod && integration.HttpMethod.Value!.ToUpperInvariant() is "PUT" or "POST"
        : operation.Method is "put" or "post";

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        var declared = operation.RequestTypes;
        var types = (declared.IsUndeclared && !declared.IsOpen
            ? list.Entries.Take(Enough).Select(static entry => entry.Text)
            : declared.Types.Select(static type => type.Text)).Select(MediaType.Essence).Distinct().ToList();
        var stored = types.FindAll(type => ArrivesAsBase64(type, integration, inspection));
        if (stored.Count > 0)
        {
            // Text of other media types would be taken for base64, and a template cannot read bytes.
            var canBeBytes = stored.Count == types.Count && integration.RequestTemplates.AreNone;
            inspection.Report(
                this,
                integration.ContentHandling.Node!,
                $"`CONVERT_TO_TEXT` makes base64 of {Wording.List(stored)}, and S3 stores that text instead of the file; "
                + "`CONVERT_TO_BINARY` stores the bytes",
                operation,
                related: Wording.At(list.Key, "the binary media types"),
                fix: canBeBytes ? Mending.ConvertToBinary(operation, integration) : null);
        }
    }

    private static bool ArrivesAsBase64(string mediaType, Integration integration, Inspection inspection) =>
        inspection.Payloads.Request(inspection.Api, integration, mediaType).BackendReceives == BodyForm.Base64;
}
