using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Payloads;

/// <summary>A row of the request table.</summary>
/// <param name="Name">Q1 to Q9.</param>
/// <param name="ListIsSet">Whether the API lists any binary media type.</param>
/// <param name="IsBinary">Whether the Content-Type matches the list; false where the list is empty.</param>
/// <param name="ContentHandling">Null where it is not set.</param>
/// <param name="Payload">What the integration gets: <see cref="BodyForm.Text"/>, Bytes, Base64 or Decoded.</param>
internal sealed record RequestRow(string Name, bool ListIsSet, bool IsBinary, ContentHandling? ContentHandling, BodyForm Payload);

/// <summary>A row of the response table.</summary>
/// <param name="Name">R1 to R15.</param>
/// <param name="ListIsSet">Whether the API lists any binary media type.</param>
/// <param name="PayloadIsBinary">Whether the integration response's Content-Type matches the list.</param>
/// <param name="AcceptIsBinary">Whether the request's first Accept value matches the list.</param>
/// <param name="ContentHandling">Null where it is not set.</param>
/// <param name="Payload">What the client gets when no template applies.</param>
internal sealed record ResponseRow(
    string Name, bool ListIsSet, bool PayloadIsBinary, bool AcceptIsBinary, ContentHandling? ContentHandling, BodyForm Payload);

/// <summary>
/// How API Gateway REST APIs convert the bodies of aws, http and mock integrations:
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html, confirmed row by
/// row by recordings of the service. "Binary" says that a media type is on the list, nothing about the bytes.
/// </summary>
internal sealed record ConversionTables(IReadOnlyList<RequestRow> Requests, IReadOnlyList<ResponseRow> Responses)
{
    private const ContentHandling ToBinary = ContentHandling.ConvertToBinary;
    private const ContentHandling ToText = ContentHandling.ConvertToText;

    /// <summary>The tables of the service.</summary>
    public static ConversionTables Standard { get; } = new(
        [
            new("Q1", ListIsSet: false, IsBinary: false, null, BodyForm.Text),
            new("Q2", ListIsSet: false, IsBinary: false, ToBinary, BodyForm.Decoded),
            new("Q3", ListIsSet: false, IsBinary: false, ToText, BodyForm.Text),
            new("Q4", ListIsSet: true, IsBinary: false, null, BodyForm.Text),
            new("Q5", ListIsSet: true, IsBinary: false, ToBinary, BodyForm.Decoded),
            new("Q6", ListIsSet: true, IsBinary: false, ToText, BodyForm.Text),
            new("Q7", ListIsSet: true, IsBinary: true, null, BodyForm.Bytes),
            new("Q8", ListIsSet: true, IsBinary: true, ToBinary, BodyForm.Bytes),
            new("Q9", ListIsSet: true, IsBinary: true, ToText, BodyForm.Base64),
        ],
        [
            new("R1", ListIsSet: false, PayloadIsBinary: false, AcceptIsBinary: false, null, BodyForm.Text),
            new("R2", ListIsSet: false, PayloadIsBinary: false, AcceptIsBinary: false, ToBinary, BodyForm.Decoded),
            new("R3", ListIsSet: false, PayloadIsBinary: false, AcceptIsBinary: false, ToText, BodyForm.Text),
            new("R4", ListIsSet: true, PayloadIsBinary: false, AcceptIsBinary: false, null, BodyForm.Text),
            new("R5", ListIsSet: true, PayloadIsBinary: false, AcceptIsBinary: false, ToBinary, BodyForm.Decoded),
            new("R6", ListIsSet: true, PayloadIsBinary: false, AcceptIsBinary: false, ToText, BodyForm.Text),
            new("R7", ListIsSet: true, PayloadIsBinary: false, AcceptIsBinary: true, null, BodyForm.Decoded),
            new("R8", ListIsSet: true, PayloadIsBinary: false, AcceptIsBinary: true, ToBinary, BodyForm.Decoded),
            new("R9", ListIsSet: true, PayloadIsBinary: false, AcceptIsBinary: true, ToText, BodyForm.Text),
            new("R10", ListIsSet: true, PayloadIsBinary: true, AcceptIsBinary: false, null, BodyForm.Base64),
            new("R11", ListIsSet: true, PayloadIsBinary: true, AcceptIsBinary: false, ToBinary, BodyForm.Bytes),
            new("R12", ListIsSet: true, PayloadIsBinary: true, AcceptIsBinary: false, ToText, BodyForm.Base64),
            new("R13", ListIsSet: true, PayloadIsBinary: true, AcceptIsBinary: true, null, BodyForm.Bytes),
            new("R14", ListIsSet: true, PayloadIsBinary: true, AcceptIsBinary: true, ToBinary, BodyForm.Bytes),
            new("R15", ListIsSet: true, PayloadIsBinary: true, AcceptIsBinary: true, ToText, BodyForm.Base64),
        ]);

    public RequestRow Request(bool listIsSet, bool isBinary, ContentHandling? contentHandling)
    {
        foreach (var row in Requests)
        {
            if (row.ListIsSet == listIsSet && row.IsBinary == isBinary && row.ContentHandling == contentHandling)
            {
                return row;
            }
        }

        throw new InvalidOperationException("The request table lacks a row");
    }

    public ResponseRow Response(bool listIsSet, bool payloadIsBinary, bool acceptIsBinary, ContentHandling? contentHandling)
    {
        foreach (var row in Responses)
        {
            if (row.ListIsSet == listIsSet && row.PayloadIsBinary == payloadIsBinary && row.AcceptIsBinary == acceptIsBinary
                && row.ContentHandling == contentHandling)
            {
                return row;
            }
        }

        throw new InvalidOperationException("The response table lacks a row");
    }
}
