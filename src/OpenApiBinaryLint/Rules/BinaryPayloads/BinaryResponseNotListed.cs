using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN008: bytes are to leave under a media type that the API takes for text.</summary>
internal sealed class BinaryResponseNotListed() : IntegrationRule(new(
    "BIN008", "binary-response-not-listed", Severity.Warning, "A declared binary response type that is not among the binary media types",
    Fix: FixSafety.Unsafe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsMock || inspection.Api.BinaryMediaTypes.IsOpen || operation.Method == "head" || integration.Streams
            || integration.ResponseTransferMode.IsOpen)
        {
            return;
        }

        foreach (var type in operation.ResponseTypes.Types)
        {
            if (IsMissing(type, operation, inspection))
            {
                Report(operation, integration, inspection);
                return;
            }
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var types = operation.ResponseTypes.Types.Where(type => IsMissing(type, operation, inspection)).ToList();
        if (Consequence(types[0].Text, integration, inspection) is not { } consequence)
        {
            return;
        }

        var list = inspection.Api.BinaryMediaTypes;
        var names = types.Select(static type => MediaType.Essence(type.Text)).Distinct().ToList();
        inspection.Report(
            this,
            types[0].Node,
            $"{Wording.NotListed(names, list)}: {consequence}",
            operation,
            integration.Is(IntegrationType.HttpProxy) ? Severity.Info : null,
            Wording.At(list.Key, "the binary media types"),
            fix: RunsTemplate(integration) ? null : ListMending.Add(names, inspection.Api));
    }

    // A template for a response of bytes is an error of its own, and fails where they arrive as bytes.
    private static bool RunsTemplate(Integration integration)
    {
        foreach (var response in integration.Responses.Items)
        {
            if (integration.IsNonProxy && response.MaySucceed && response.Templates.Items.Any(static template => template.HasContent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMissing(DeclaredMediaType type, Operation operation, Inspection inspection) =>
        MediaType.LooksBinary(type.Text) && inspection.Api.BinaryMediaTypes.Lists(type.Text) == Answer.No && IsMeant(type, operation);

    // What stands for all responses at once (2.0) says little about a method that is not there to download.
    private static bool IsMeant(DeclaredMediaType type, Operation operation) =>
        operation.Responses.IsForSuccess(type)
        && (type.StatusCode is not null || operation.Method is "get" or "any"
            || (!type.IsInherited && operation.ResponseTypes.LookBinary));

    private static string? Consequence(string type, Integration integration, Inspection inspection)
    {
        if (integration.Is(IntegrationType.AwsProxy))
        {
            return PayloadConversion.LambdaProxyResponse(inspection.Api, type, isBase64Encoded: true) == BodyForm.Base64
                ? "what the function returns as base64 reaches the client as base64 text instead of bytes"
                : null;
        }

        if (integration.Is(IntegrationType.HttpProxy))
        {
            return "the response is probably read as UTF-8 text, and whatever is not is lost; how HTTP proxies convert bodies is not documented";
        }

        return integration.IsNonProxy && !integration.Responses.IsOpen
            && integration.Responses.Items.All(response => !response.MaySucceed || IsLossy(type, response, inspection))
            ? "the response is read as UTF-8 text on its way to the client, and whatever is not UTF-8 is replaced, silently"
            : null;
    }

    private static bool IsLossy(string type, IntegrationResponse response, Inspection inspection) =>
        inspection.Payloads.Response(inspection.Api, response, type, type).ClientReceives is BodyForm.Text or BodyForm.Template;
}
