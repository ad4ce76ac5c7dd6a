using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>
/// Where the examples of AWS's own pages promise something else: who copied them has to learn why they do not do what the pages say.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-content-encodings-examples-image-lambda.html and …-image-s3.html
/// </summary>
internal static class PageReasons
{
    private const string LambdaPage = "AWS's page `Access binary files in Lambda using an API Gateway API`";
    private const string S3Page = "AWS's page `Access binary files in Amazon S3 through an API Gateway API`";

    /// <summary>On a key such as <c>2\d{2}</c> for Lambda, and on the error that its successes take instead.</summary>
    public static IEnumerable<string> OfSelection(Integration integration, IntegrationResponse response)
    {
        if (response.IsDefault && response.HasStatusClass("45") && integration.Responses.Items.Any(IsForStatus))
        {
            yield return $"{LambdaPage} shows status 200 with such keys; by what AWS documents of them every success leaves as {response.StatusCode.Value}";
        }
        else if (IsForStatus(response))
        {
            yield return $"{LambdaPage} shows the status of such a key for a success; what AWS documents of the keys says otherwise";
        }
    }

    /// <summary>On base64 that arrives without the JSON around it.</summary>
    public static IEnumerable<string> OfBareBase64(Integration integration) =>
        integration.Uri.IsLambda ? [$"{LambdaPage} shows status 200 for such a request; the call's failure is inferred from what Lambda takes"] : [];

    /// <summary>On requests whose Accept is binary while the response sets no conversion.</summary>
    public static IEnumerable<string> OfBinaryAccept(Integration integration, IntegrationResponse response, ResponsePayload payload)
    {
        if (!integration.Is(IntegrationType.Aws) || payload.AcceptIsBinary != Answer.Yes || !response.ContentHandling.IsAbsent || !response.MaySucceed)
        {
            yield break;
        }

        if (integration.Uri.IsS3Path && payload.PayloadIsBinary == Answer.No)
        {
            yield return $"{S3Page} says that a binary Accept is enough for raw bytes; recorded is a 500 for an object of a type that is not listed, as S3's own `binary/octet-stream`";
        }

        if ((integration.Uri.IsS3Path || integration.Uri.IsLambda) && payload is { ClientReceives: BodyForm.Error500, Selection.Template: not null })
        {
            yield return $"{(integration.Uri.IsLambda ? LambdaPage : S3Page)} shows raw bytes for such a request";
        }
    }

    private static bool IsForStatus(IntegrationResponse response) => !response.IsDefault && ResponsePattern.LooksLikeStatusCode(response.Pattern);
}
