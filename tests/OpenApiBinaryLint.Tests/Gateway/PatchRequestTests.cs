using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Gateway;

public class PatchRequestTests
{
    private const string Method = "/restapis/<id>/resources/<id>/methods/<http_method>";

    [Theory]
    [InlineData("/restapis/<restapi_id>", nameof(PatchResource.RestApi))]
    [InlineData("/restapis/a1b2c3/", nameof(PatchResource.RestApi))]
    [InlineData("https://apigateway.us-east-1.amazonaws.com/restapis/a1b2c3?x=/y", nameof(PatchResource.RestApi))]
    [InlineData(Method + "/integration", nameof(PatchResource.Integration))]
    [InlineData("$BASE" + Method + "/integration", nameof(PatchResource.Integration))]
    [InlineData("/restapis/a/resources/b/methods/PATCH/integration", nameof(PatchResource.Integration))]
    [InlineData(Method + "/integration/responses/<status_code>", nameof(PatchResource.IntegrationResponse))]
    [InlineData(Method, nameof(PatchResource.Other))]
    [InlineData(Method + "/responses/200", nameof(PatchResource.Other))]
    [InlineData(Method + "/integration/responses", nameof(PatchResource.Other))]
    [InlineData("/restapis/<id>/stages/live", nameof(PatchResource.Other))]
    [InlineData("/restapis", nameof(PatchResource.Other))]
    [InlineData("/usageplans/a1b2c3", nameof(PatchResource.Other))]
    [InlineData("/", nameof(PatchResource.Other))]
    public void The_target_tells_the_resource(string target, string resource)
    {
        var request = Before($"PATCH {target} {{");
        Assert.Equal(target, request?.Target);
        Assert.Equal(resource, request?.Resource.ToString());
    }

    [Theory]
    [InlineData("PATCH /a {", "/a")]
    [InlineData("PATCH\u00A0/a\n\n\n{", "/a")]
    [InlineData("PATCH /a HTTP/1.1\nHost: example.com\nContent-Type: application/json\n\n  {", "/a")]
    [InlineData("PATCH /a HTTP/1.1 Content-type: application/json {", "/a")]
    [InlineData("PATCH /a\r\n```json\r\n{", "/a")]
    [InlineData("curl -X PATCH \"$API/a\" -d '{", "$API/a")]
    [InlineData("First `PATCH /a`, then `PATCH /b`: {", "/b")]
    [InlineData("PATCH /methods/PATCH {", "/methods/PATCH")]
    [InlineData("PATCH /methods/PATCH /x {", "/methods/PATCH")]
    [InlineData("Submit a PATCH request:\n{", null)]
    [InlineData("PATCH /a changes it.\nThe second one changes more.\n{", null)]
    [InlineData("PATCH /a\nAs the body: {", null)]
    [InlineData("DISPATCH /a {", null)]
    [InlineData("PATCH/a {", null)]
    [InlineData("PATCH a {", null)]
    [InlineData("PATCH", null)]
    [InlineData("PUT /a {", null)]
    [InlineData("{", null)]
    public void A_request_line_stands_before_its_document(string text, string? target) => Assert.Equal(target, Before(text)?.Target);

    [Fact]
    public void A_request_line_before_the_last_document_counts_no_more()
    {
        var source = SourceText.FromString("PATCH /a {} {");
        Assert.Equal("/a", PatchRequest.Before(source, 0, 9)?.Target);
        Assert.Null(PatchRequest.Before(source, 11, 12));
    }

    [Fact]
    public void The_target_has_its_place()
    {
        var source = SourceText.FromString("\n  curl -X PATCH '/a/b' -d {");
        var request = PatchRequest.Before(source, 0, source.Content.Length - 1)!;
        Assert.Equal("/a/b", source.Slice(request.Span).ToString());
    }

    private static PatchRequest? Before(string text) => PatchRequest.Before(SourceText.FromString(text), 0, text.IndexOf('{', StringComparison.Ordinal) is var brace and >= 0 ? Math.Max(brace, text.LastIndexOf('{')) : text.Length);
}
