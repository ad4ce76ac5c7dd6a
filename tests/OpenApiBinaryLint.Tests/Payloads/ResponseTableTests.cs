using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>The response table, row by row, copied by hand from what AWS documents and recordings show.</summary>
public class ResponseTableTests
{
    private const string ToBinary = "CONVERT_TO_BINARY";
    private const string ToText = "CONVERT_TO_TEXT";

    /// <summary>Row, list, Content-Type of the result, Accept, contentHandling, what the client gets without and with a mapping template.</summary>
    public static TheoryData<string, string, string?, string?, string?, string, string> Rows => new()
    {
        { "R1", "[]", "image/png", "image/png", null, "Text", "Template" },
        { "R1", "[]", "text/plain", "text/plain", null, "Text", "Template" },
        { "R1", "[]", null, null, null, "Text", "Template" },
        { "R2", "[]", "image/png", "image/png", ToBinary, "Decoded", "Error500" },
        { "R3", "[]", "image/png", "image/png", ToText, "Text", "Template" },
        { "R4", "[image/png]", "text/plain", "text/plain", null, "Text", "Template" },
        { "R5", "[image/png]", "text/plain", "text/plain", ToBinary, "Decoded", "Error500" },
        { "R6", "[image/png]", "text/plain", "text/plain", ToText, "Text", "Template" },
        { "R7", "[image/png]", "text/plain", "image/png", null, "Decoded", "Error500" },
        { "R8", "[image/png]", "text/plain", "image/png", ToBinary, "Decoded", "Error500" },
        { "R9", "[image/png]", "text/plain", "image/png", ToText, "Text", "Template" },
        { "R10", "[image/png]", "image/png", "text/plain", null, "Base64", "Template" },
        { "R11", "[image/png]", "image/png", "text/plain", ToBinary, "Bytes", "Error500" },
        { "R12", "[image/png]", "image/png", "text/plain", ToText, "Base64", "Template" },
        { "R13", "[image/png]", "image/png", "image/png", null, "Bytes", "Error500" },
        { "R13", "['*/*']", null, null, null, "Bytes", "Error500" },
        { "R14", "[image/png]", "image/png", "image/png", ToBinary, "Bytes", "Error500" },
        { "R15", "[image/png]", "image/png", "image/png", ToText, "Base64", "Template" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_response_is_converted_as_its_row_says(
        string row, string list, string? contentType, string? accept, string? contentHandling, string plain, string mapped)
    {
        var converting = SmallApi.Converting(contentHandling).TrimStart(',');
        var payload = new SmallApi(list, Response: converting).Return(contentType, accept);
        Assert.Equal((row, plain), (payload.Row!.Name, payload.ClientReceives.ToString()));

        var withTemplate = $"responseTemplates: {{application/json: x}}{SmallApi.Converting(contentHandling)}";
        payload = new SmallApi(list, Response: withTemplate).Return(contentType, accept);
        Assert.Equal((row, mapped), (payload.Row!.Name, payload.ClientReceives.ToString()));
    }

    [Fact]
    public void S3_serves_objects_without_a_type_as_one_that_lists_hardly_name()
    {
        var api = new SmallApi("[application/octet-stream]");
        Assert.Equal("R7", api.Return("binary/octet-stream", "application/octet-stream").Row!.Name);
        Assert.Equal("R4", api.Return("binary/octet-stream", "application/json").Row!.Name);
    }

    [Fact]
    public void An_empty_template_hands_text_on_as_it_is_and_nobody_knows_of_bytes()
    {
        var api = new SmallApi("[image/png]", Response: "responseTemplates: {application/json: ''}");
        Assert.Equal(BodyForm.Text, api.Return("text/plain", "application/json").ClientReceives);
        Assert.Equal(BodyForm.Base64, api.Return("image/png", "application/json").ClientReceives);
        Assert.Equal(BodyForm.Unknown, api.Return("image/png", "image/png").ClientReceives);
    }

    [Fact]
    public void The_table_has_its_fifteen_rows() =>
        Assert.Equal(Enumerable.Range(1, 15).Select(number => $"R{number}"), ConversionTables.Standard.Responses.Select(row => row.Name));
}
