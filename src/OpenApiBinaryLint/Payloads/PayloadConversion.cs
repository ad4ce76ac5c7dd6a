using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Payloads;

/// <summary>
/// What API Gateway does to a body: the only place that knows. Rules and explanations ask it, and neither matches media
/// types, chooses templates nor reads the tables themselves.
/// </summary>
internal sealed class PayloadConversion(ConversionTables tables)
{
    public static PayloadConversion Standard { get; } = new(ConversionTables.Standard);

    /// <summary>What the backend gets of a request.</summary>
    /// <param name="api">The API, for its binary media types.</param>
    /// <param name="integration">Of the operation that is called.</param>
    /// <param name="contentType">The request's Content-Type; null when it has none.</param>
    public RequestPayload Request(GatewayApi api, Integration integration, string? contentType)
    {
        var isBinary = api.BinaryMediaTypes.Match(contentType);
        if (integration.IsProxy)
        {
            return new(contentType, isBinary, Row: null, Selection: null, ProxyRequest(integration, isBinary));
        }

        if (!integration.IsNonProxy)
        {
            return new(contentType, isBinary, Row: null, Selection: null, BodyForm.Unknown);
        }

        var selection = TemplateSelection.ForRequest(integration, contentType);
        var row = RequestRow(api.BinaryMediaTypes, isBinary, integration.ContentHandling);
        return new(contentType, isBinary, row, selection, RequestForm(api.BinaryMediaTypes, integration, selection, isBinary));
    }

    /// <summary>What the client gets of a response of an aws, http or mock integration.</summary>
    /// <param name="api">The API, for its binary media types.</param>
    /// <param name="response">The integration response that was selected.</param>
    /// <param name="contentType">The Content-Type that the backend returned.</param>
    /// <param name="accept">The request's Accept, of which the first value counts; null when it has none.</param>
    public ResponsePayload Response(GatewayApi api, IntegrationResponse response, string? contentType, string? accept)
    {
        accept = FirstValue(accept);
        var payloadIsBinary = api.BinaryMediaTypes.Match(contentType);
        var acceptIsBinary = api.BinaryMediaTypes.Match(accept);
        var row = ResponseRow(api.BinaryMediaTypes, payloadIsBinary, acceptIsBinary, response.ContentHandling);
        var selection = TemplateSelection.ForResponse(response, accept);
        var form = ResponseForm(api.BinaryMediaTypes, response, selection, payloadIsBinary, acceptIsBinary);
        return new(contentType, accept, payloadIsBinary, acceptIsBinary, row, selection, form);
    }

    /// <summary>
    /// What the client gets of a Lambda proxy's response: bytes when Accept matches and the function says that its body is
    /// base64, whatever its Content-Type; else the body's text.
    /// </summary>
    public static BodyForm LambdaProxyResponse(GatewayApi api, string? accept, bool isBase64Encoded)
    {
        if (!isBase64Encoded)
        {
            return BodyForm.Text;
        }

        return api.BinaryMediaTypes.Match(FirstValue(accept)) switch
        {
            Answer.Yes => BodyForm.Decoded,
            Answer.No => BodyForm.Base64,
            _ => BodyForm.Unknown,
        };
    }

    /// <summary>
    /// What the client gets of a proxy's response. One that is streamed leaves as it comes. How HTTP proxies convert is not
    /// documented, reports fit the rows without contentHandling.
    /// </summary>
    /// <param name="api">The API, for its binary media types.</param>
    /// <param name="integration">Of the operation that is called.</param>
    /// <param name="contentType">The Content-Type that the backend returned; does not count for Lambda.</param>
    /// <param name="accept">The request's Accept, of which the first value counts; null when it has none.</param>
    /// <param name="isBase64Encoded">What a Lambda function says of its body; does not count for HTTP.</param>
    public BodyForm ProxyResponse(GatewayApi api, Integration integration, string? contentType, string? accept, bool isBase64Encoded)
    {
        if (integration.Streams)
        {
            return BodyForm.Bytes;
        }

        if (integration.Is(IntegrationType.AwsProxy))
        {
            return LambdaProxyResponse(api, accept, isBase64Encoded);
        }

        var list = api.BinaryMediaTypes;
        return ResponseRow(list, list.Match(contentType), list.Match(FirstValue(accept)), Located<ContentHandling>.Absent())?.Payload
            ?? BodyForm.Unknown;
    }

    /// <summary>The part of an Accept header that API Gateway looks at: the first value, weights ignored.</summary>
    public static string? FirstValue(string? accept)
    {
        var comma = accept?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        return comma < 0 ? accept : accept![..comma].Trim();
    }

    // Lambda proxies get base64 and `isBase64Encoded: true` in the event; how HTTP proxies convert is not documented,
    // reports fit the rows without contentHandling.
    private static BodyForm ProxyRequest(Integration integration, Answer isBinary) => isBinary switch
    {
        Answer.Unknown => BodyForm.Unknown,
        Answer.No => BodyForm.Text,
        _ => integration.Is(IntegrationType.AwsProxy) ? BodyForm.Base64 : BodyForm.Bytes,
    };

    private RequestRow? RequestRow(BinaryMediaTypes list, Answer isBinary, Located<ContentHandling> contentHandling) =>
        isBinary == Answer.Unknown || contentHandling.IsOpen
            ? null
            : tables.Request(!list.IsEmpty, isBinary == Answer.Yes, contentHandling.IsKnown ? contentHandling.Value : null);

    private ResponseRow? ResponseRow(BinaryMediaTypes list, Answer payload, Answer accept, Located<ContentHandling> contentHandling) =>
        payload == Answer.Unknown || accept == Answer.Unknown || contentHandling.IsOpen
            ? null
            : tables.Response(
                !list.IsEmpty, payload == Answer.Yes, accept == Answer.Yes, contentHandling.IsKnown ? contentHandling.Value : null);

    // Where the list is open, both answers may still come to the same: CONVERT_TO_BINARY yields bytes either way.
    private BodyForm RequestForm(BinaryMediaTypes list, Integration integration, TemplateSelection selection, Answer isBinary) =>
        isBinary == Answer.Unknown
            ? Common(RequestForm(list, integration, selection, Answer.Yes), RequestForm(list, integration, selection, Answer.No))
            : Combine(integration, selection, RequestRow(list, isBinary, integration.ContentHandling));

    private BodyForm ResponseForm(BinaryMediaTypes list, IntegrationResponse response, TemplateSelection selection, Answer payload, Answer accept)
    {
        if (payload == Answer.Unknown)
        {
            return Common(
                ResponseForm(list, response, selection, Answer.Yes, accept), ResponseForm(list, response, selection, Answer.No, accept));
        }

        return accept == Answer.Unknown
            ? Common(ResponseForm(list, response, selection, payload, Answer.Yes), ResponseForm(list, response, selection, payload, Answer.No))
            : Combine(selection, ResponseRow(list, payload, accept, response.ContentHandling)?.Payload);
    }

    private static BodyForm Common(BodyForm one, BodyForm other) => one == other ? one : BodyForm.Unknown;

    private static BodyForm Combine(Integration integration, TemplateSelection selection, RequestRow? row)
    {
        var form = selection.Choice == TemplateChoice.Rejected ? BodyForm.Error415 : Combine(selection, row?.Payload);
        return integration.IsMock && form is not (BodyForm.Error500 or BodyForm.Error415 or BodyForm.Unknown) ? BodyForm.Nothing : form;
    }

    // A template sees text or base64. Bytes, also those that were just decoded, it cannot take: recorded for requests and
    // for CONVERT_TO_BINARY in responses, inferred for bytes in responses without contentHandling.
    private static BodyForm Combine(TemplateSelection selection, BodyForm? payload)
    {
        if (payload is not { } form || selection.Choice == TemplateChoice.Unknown)
        {
            return BodyForm.Unknown;
        }

        if (selection.Template is not { } template)
        {
            return form;
        }

        var isText = form is BodyForm.Text or BodyForm.Base64;
        if (template.HasContent)
        {
            return isText ? BodyForm.Template : BodyForm.Error500;
        }

        // An empty template is defined and maps nothing: text passes as it is. What becomes of bytes is not documented.
        return template.IsEmpty && isText ? form : BodyForm.Unknown;
    }
}
