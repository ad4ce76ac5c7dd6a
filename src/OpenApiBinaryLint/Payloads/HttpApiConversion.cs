using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Payloads;

/// <summary>
/// What HTTP APIs do to bodies, without binary media types: tests on the service show it
/// (https://github.com/ministackorg/ministack/pull/766), AWS documents only the response.
/// </summary>
internal static class HttpApiConversion
{
    /// <summary>What the backend gets of a request: a Lambda function base64 of all but the types of text.</summary>
    public static BodyForm Request(Integration integration, string? contentType)
    {
        if (!IsLambda(integration))
        {
            return BodyForm.Unknown;
        }

        return contentType is not null && IsText(MediaType.Essence(contentType)) ? BodyForm.Text : BodyForm.Base64;
    }

    /// <summary>Whether the backend is a Lambda function, and not an action of another service that <c>integrationSubtype</c> names.</summary>
    public static bool IsLambda(Integration integration) =>
        integration.Is(IntegrationType.AwsProxy) && integration.Node.Find("integrationSubtype") is null;

    /// <summary>What the client gets of a Lambda function's response.</summary>
    public static BodyForm LambdaResponse(bool isBase64Encoded) => isBase64Encoded ? BodyForm.Decoded : BodyForm.Text;

    private static bool IsText(string essence) =>
        essence.StartsWith("text/", StringComparison.Ordinal)
        || essence is MediaType.Json or "application/xml" or "application/javascript";
}
