using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN023: a download that anybody may call, and that only clients with the right Accept get as bytes.</summary>
internal sealed class FirstAcceptValueOnly() : IntegrationRule(new(
    "BIN023", "first-accept-value-only", Severity.Info, "A public download that browsers get as base64 text"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (operation.Method == "get" && inspection.Api.BinaryMediaTypes is { IsOpen: false, Entries.Count: > 0, Wildcard: null }
            && !integration.Streams && !integration.ResponseTransferMode.IsOpen)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        if (operation.ResponseTypes.Types.FirstOrDefault(type => IsMeant(type, operation, inspection.Api.BinaryMediaTypes)) is not { } type
            || operation.Parameters.IsOpen || operation.Parameters.Has("header", "Accept") || !SecurityRequirements.AreNone(operation)
            || !DependsOnAccept(type.Text, integration, inspection))
        {
            return;
        }

        var isUndocumented = integration.Is(IntegrationType.HttpProxy);
        var receive = isUndocumented ? "probably get" : "get";
        inspection.Report(
            this,
            type.IsInherited ? operation.Key : type.Node,
            $"Only the first value of `Accept` counts: browsers, which begin with another type, and clients that send `*/*` {receive} `{type.Text}` as base64 text"
            + (isUndocumented ? "; how HTTP proxies convert bodies is not documented" : ""),
            operation,
            related: Wording.At(inspection.Api.BinaryMediaTypes.Key, "`*/*` is not listed"));
    }

    // A range such as `image/*` does match what browsers send for a picture.
    private static bool IsMeant(DeclaredMediaType type, Operation operation, BinaryMediaTypes list) =>
        MediaType.LooksBinary(type.Text) && !MediaType.IsRange(type.Text) && operation.Responses.IsForSuccess(type)
        && (!type.IsInherited || operation.ResponseTypes.LookBinary)
        && list.NamesItself(type.Text);

    private static bool DependsOnAccept(string type, Integration integration, Inspection inspection) => integration.Is(IntegrationType.HttpProxy)
        || (Received(type, type, integration, inspection) is BodyForm.Bytes or BodyForm.Decoded
            && Received(type, MediaType.Any, integration, inspection) == BodyForm.Base64);

    private static BodyForm Received(string contentType, string accept, Integration integration, Inspection inspection)
    {
        if (integration.Is(IntegrationType.AwsProxy))
        {
            return PayloadConversion.LambdaProxyResponse(inspection.Api, accept, isBase64Encoded: true);
        }

        return integration.IsNonProxy && !integration.IsMock && !integration.Responses.IsOpen
            && integration.Responses.Items.FirstOrDefault(static response => response.HasStatusClass("2")) is { } success
                ? inspection.Payloads.Response(inspection.Api, success, contentType, accept).ClientReceives
                : BodyForm.Unknown;
    }
}
