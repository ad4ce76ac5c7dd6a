using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Tests.Payloads;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>Explanations name the rows of the tables, which tests on payloads hold by hand.</summary>
public class RowTests
{
    [Theory]
    [MemberData(nameof(RequestTableTests.Rows), MemberType = typeof(RequestTableTests))]
    public void A_request_names_its_row(string row, string list, string? contentType, string? contentHandling, string plain, string mapped)
    {
        var integration = $"type: http{SmallApi.Converting(contentHandling)}";
        var request = Explained.Request(new SmallApi(list, integration).Text, contentType);
        Assert.Equal((row, plain, contentHandling), (request.Row, request.BackendReceives.ToString(), request.ContentHandling));
        Assert.Contains(request.Because, reason => reason.StartsWith($"Row {row}: ", StringComparison.Ordinal));

        var template = contentType ?? "application/json";
        request = Explained.Request(new SmallApi(list, $"{integration}, requestTemplates: {{{template}: x}}").Text, contentType);
        Assert.Equal((row, mapped, template), (request.Row, request.BackendReceives.ToString(), request.Template));
    }

    [Theory]
    [MemberData(nameof(ResponseTableTests.Rows), MemberType = typeof(ResponseTableTests))]
    public void A_response_names_its_row(
        string row, string list, string? contentType, string? accept, string? contentHandling, string plain, string mapped)
    {
        var converting = SmallApi.Converting(contentHandling).TrimStart(',');
        var response = Explained.Response(new SmallApi(list, Response: converting).Text, contentType, accept);
        Assert.Equal((row, plain, contentHandling), (response.Row, response.ClientReceives.ToString(), response.ContentHandling));
        Assert.Contains(response.Because, reason => reason.StartsWith($"Row {row}: ", StringComparison.Ordinal));

        var withTemplate = $"responseTemplates: {{application/json: x}}{SmallApi.Converting(contentHandling)}";
        response = Explained.Response(new SmallApi(list, Response: withTemplate).Text, contentType, accept);
        Assert.Equal((row, mapped, "application/json"), (response.Row, response.ClientReceives.ToString(), response.Template));
    }

    [Fact]
    public void With_another_row_the_explanation_says_something_else()
    {
        var tables = ConversionTables.Standard;
        var broken = new PayloadConversion(new(
            [.. tables.Requests.Select(row => row.Name == "Q7" ? row with { Payload = BodyForm.Base64 } : row)],
            [.. tables.Responses.Select(row => row.Name == "R13" ? row with { Payload = BodyForm.Base64 } : row)]));
        var document = new SmallApi("[image/png]").Text;
        Assert.Equal(BodyForm.Base64, Explained.Request(document, "image/png", broken).BackendReceives);
        Assert.Equal(BodyForm.Base64, Explained.Response(document, "image/png", "image/png", broken).ClientReceives);
    }
}
