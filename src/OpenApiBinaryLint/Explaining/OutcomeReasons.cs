using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>What follows from the facts: the row's sentence, then what comes on top of it.</summary>
internal static class OutcomeReasons
{
    public const string HttpProxyIsUndocumented =
        "AWS does not document how HTTP proxies convert bodies; reports fit the rows without `contentHandling`";

    public const string LambdaTypeDoesNotCount = "For a Lambda proxy Accept and `isBase64Encoded` decide, not the Content-Type that the function returns";

    public const string ProxyIgnoresSettings = "`contentHandling` and mapping templates have no effect on a Lambda proxy";

    public const string Streamed = "The response is streamed (`responseTransferMode: STREAM`): it leaves as it comes, binary media types have no say";

    private const string LambdaAnswersJson =
        "What a Lambda function returns is JSON: of that a bare base64 string is decoded, as reports show, and an object is no base64";

    private const string NoList = "HTTP APIs have no binary media types";
    private const string NoHttpApiType = "HTTP APIs take integrations of the types `aws_proxy` and `http_proxy` only";

    public static IEnumerable<string> OfRequest(RequestPayload payload, Integration integration)
    {
        if (payload.BackendReceives == BodyForm.Error415)
        {
            yield break;
        }

        if (integration.IsMock && payload.BackendReceives == BodyForm.Nothing)
        {
            yield return "A mock integration converts the body for its template and sends it nowhere";
            yield break;
        }

        foreach (var reason in OfRow(payload.Row?.Name, payload.Row?.Payload, payload.Selection!, payload.BackendReceives))
        {
            yield return reason;
        }

        if (payload is { BackendReceives: BodyForm.Base64, Selection.Choice: TemplateChoice.Passthrough } && integration.TakesJson)
        {
            yield return "The backend takes JSON, which bare base64 is not: the call fails";
            foreach (var reason in PageReasons.OfBareBase64(integration))
            {
                yield return reason;
            }
        }
    }

    public static IEnumerable<string> OfResponse(ResponsePayload payload, Integration integration, IntegrationResponse response)
    {
        foreach (var reason in OfRow(payload.Row?.Name, payload.Row?.Payload, payload.Selection!, payload.ClientReceives))
        {
            yield return reason;
        }

        if (payload is { ClientReceives: BodyForm.Error500, Selection.Template: not null } && !response.ContentHandling.IsKnown)
        {
            yield return "Recorded is that with `CONVERT_TO_BINARY`; without it, it is inferred";
        }

        if (payload.Row?.Payload == BodyForm.Decoded && integration.Is(IntegrationType.Aws) && integration.Uri.IsLambda)
        {
            yield return LambdaAnswersJson;
        }

        foreach (var reason in PageReasons.OfBinaryAccept(integration, response, payload))
        {
            yield return reason;
        }
    }

    public static string OfProxyRequest(BodyForm form) => form == BodyForm.Base64
        ? "The Lambda function gets the body as base64, with `isBase64Encoded: true`"
        : Sentence(form);

    public static string OfLambdaResponse(bool isBase64Encoded, BodyForm form) => (isBase64Encoded, form) switch
    {
        (_, BodyForm.Unknown) => Sentence(form),
        (false, _) => "`isBase64Encoded` is false: the body is sent as the text that the function returned",
        (_, BodyForm.Decoded) => "`isBase64Encoded` is true and Accept is binary: the body is decoded; one that is not base64 is answered with 500",
        _ => "`isBase64Encoded` is true but Accept is not binary: the client gets the base64 text itself, with status 200",
    };

    public static List<string> OfHttpApiRequest(Integration integration, BodyForm form) => form switch
    {
        BodyForm.Text => [NoList, "Lambda gets text for `text/*`, `application/json`, `application/xml` and `application/javascript`; tests show it, AWS does not document it"],
        BodyForm.Base64 => [NoList, "Lambda gets every type but those of text as base64, with `isBase64Encoded: true`; tests show it, AWS does not document it"],
        _ => [OfUnknownInHttpApi(integration)],
    };

    /// <summary>Why nothing is known of the bodies of an integration of an HTTP API that is no Lambda function's.</summary>
    public static string OfUnknownInHttpApi(Integration integration) =>
        integration.IsProxy ? "AWS does not document what HTTP APIs do to the bodies of this integration; they have no binary media types" : NoHttpApiType;

    public static List<string> OfHttpApiResponse(bool isBase64Encoded) => isBase64Encoded
        ? [NoList, "`isBase64Encoded` is true: the body is decoded, whatever Accept says"]
        : [NoList, "`isBase64Encoded` is false: the body is sent as text"];

    /// <summary>What a form of a body means.</summary>
    public static string Sentence(BodyForm form) => form switch
    {
        BodyForm.Text => "The body is read as UTF-8 text; bytes that are no UTF-8 become U+FFFD, silently",
        BodyForm.Bytes => "The bytes pass as they are",
        BodyForm.Base64 => "The bytes are encoded as base64; what is base64 already is encoded again",
        BodyForm.Decoded => "The body is decoded from base64; one that is not base64 is answered with 500",
        _ => "What the body becomes is not settled by the document",
    };

    private static IEnumerable<string> OfRow(string? row, BodyForm? converted, TemplateSelection selection, BodyForm result)
    {
        if (row is null || converted is not { } form)
        {
            yield return result == BodyForm.Unknown ? Sentence(BodyForm.Unknown) : "Whatever is decided outside of the document, the result is the same";
        }
        else
        {
            yield return $"Row {row}: {Sentence(form)}";
        }

        if (selection.Template is { HasContent: true })
        {
            yield return result switch
            {
                BodyForm.Error500 => "A mapping template cannot take bytes: API Gateway answers 500",
                BodyForm.Template when converted == BodyForm.Base64 => "The template sees base64, in `$input.body` alone; its output is the body",
                _ => "The output of the template is the body",
            };
        }
        else if (selection.Template is { IsEmpty: true } && result == BodyForm.Unknown)
        {
            yield return "AWS does not document what an empty template does to bytes";
        }
    }
}
