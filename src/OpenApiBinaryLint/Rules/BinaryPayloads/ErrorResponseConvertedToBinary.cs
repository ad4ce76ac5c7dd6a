using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN012: an error's JSON is taken for base64.</summary>
internal sealed class ErrorResponseConvertedToBinary() : IntegrationRule(new(
    "BIN012", "error-response-converted-to-binary", Severity.Warning, "`CONVERT_TO_BINARY` on an error response",
    Fix: FixSafety.Unsafe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsNonProxy || integration.Responses.Items.Count == 1)
        {
            return;
        }

        List<IntegrationResponse>? converted = null;
        foreach (var response in integration.Responses.Items)
        {
            if (response.Converts(ContentHandling.ConvertToBinary) && IsForErrors(response, integration) && Decodes(response, inspection))
            {
                (converted ??= []).Add(response);
            }
        }

        if (converted is not null)
        {
            Report(operation, converted, inspection);
        }
    }

    private void Report(Operation operation, List<IntegrationResponse> converted, Inspection inspection) => inspection.Report(
        this,
        converted[0].ContentHandling.Node!,
        $"`CONVERT_TO_BINARY` takes error bodies for base64 under {Wording.List([.. converted.Select(static response => response.Pattern)])}: "
        + "JSON is not base64, and such an error leaves as a 500",
        operation,
        fix: Fix.Of(
            "Remove `contentHandling`",
            FixSafety.Unsafe,
            [.. converted.Select(response => Mending.RemovingContentHandling(operation, response.Node))]));

    // With a template it is a 500 whatever the body (BIN009); where JSON is listed, nothing is decoded.
    private static bool Decodes(IntegrationResponse response, Inspection inspection) =>
        inspection.Payloads.Response(inspection.Api, response, MediaType.Json, MediaType.Json).ClientReceives == BodyForm.Decoded;

    private static bool IsForErrors(IntegrationResponse response, Integration integration) =>
        response.HasStatusClass("45")
        || (response.IsDefault && response.MaySucceed && !IsSuccessPath(integration)
            && integration.Responses.Items.Any(other => !other.IsDefault && TakesSuccesses(other, response)));

    // A Lambda function that succeeds has no errorMessage for a pattern to match, so that `default` is its way out.
    private static bool IsSuccessPath(Integration integration) =>
        integration.Is(IntegrationType.Aws) && (integration.Uri.IsLambda || integration.Uri.Literal is null);

    // `default` beside an entry for another code alone, such as 206, is still where the success goes.
    private static bool TakesSuccesses(IntegrationResponse other, IntegrationResponse standard) =>
        other.HasStatusClass("2")
        && (!IsStatusCode(other.Pattern) || !standard.StatusCode.IsKnown || other.Pattern == standard.StatusCode.Value);

    private static bool IsStatusCode(string pattern) => pattern.Length == 3 && pattern.All(char.IsAsciiDigit);
}
