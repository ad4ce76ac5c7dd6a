using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>The request table, row by row, copied by hand from what AWS documents and recordings show.</summary>
public class RequestTableTests
{
    private const string ToBinary = "CONVERT_TO_BINARY";
    private const string ToText = "CONVERT_TO_TEXT";

    /// <summary>Row, list, Content-Type, contentHandling, what the backend gets without and with a mapping template.</summary>
    public static TheoryData<string, string, string?, string?, string, string> Rows => new()
    {
        { "Q1", "[]", "image/png", null, "Text", "Template" },
        { "Q1", "[]", "text/plain", null, "Text", "Template" },
        { "Q1", "[]", null, null, "Text", "Template" },
        { "Q2", "[]", "image/png", ToBinary, "Decoded", "Error500" },
        { "Q3", "[]", "image/png", ToText, "Text", "Template" },
        { "Q4", "[image/png]", "image/gif", null, "Text", "Template" },
        { "Q5", "[image/png]", "image/gif", ToBinary, "Decoded", "Error500" },
        { "Q6", "[image/png]", "image/gif", ToText, "Text", "Template" },
        { "Q7", "[image/png]", "image/png", null, "Bytes", "Error500" },
        { "Q8", "[image/png]", "image/png", ToBinary, "Bytes", "Error500" },
        { "Q9", "[image/png]", "image/png", ToText, "Base64", "Template" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_request_is_converted_as_its_row_says(
        string row, string list, string? contentType, string? contentHandling, string plain, string mapped)
    {
        foreach (var type in new[] { "http", "aws" })
        {
            var integration = $"type: {type}{SmallApi.Converting(contentHandling)}";
            var payload = new SmallApi(list, integration).Send(contentType);
            Assert.Equal((row, plain), (payload.Row!.Name, payload.BackendReceives.ToString()));

            var template = contentType ?? "application/json";
            payload = new SmallApi(list, $"{integration}, requestTemplates: {{{template}: x}}").Send(contentType);
            Assert.Equal((row, mapped), (payload.Row!.Name, payload.BackendReceives.ToString()));
        }
    }

    [Fact]
    public void An_empty_template_hands_text_on_as_it_is_and_nobody_knows_of_bytes()
    {
        const string Templates = "type: http, requestTemplates: {image/png: ''}";
        Assert.Equal(BodyForm.Text, new SmallApi("[]", Templates).Send("image/png").BackendReceives);
        Assert.Equal(
            BodyForm.Base64,
            new SmallApi("[image/png]", Templates + ", contentHandling: CONVERT_TO_TEXT").Send("image/png").BackendReceives);
        Assert.Equal(BodyForm.Unknown, new SmallApi("[image/png]", Templates).Send("image/png").BackendReceives);
    }

    [Fact]
    public void The_table_has_its_nine_rows() =>
        Assert.Equal(Enumerable.Range(1, 9).Select(number => $"Q{number}"), ConversionTables.Standard.Requests.Select(row => row.Name));
}
