using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>Proxies have no table: the list decides, and for responses of Lambda functions what they say themselves.</summary>
public class ProxyPayloadTests
{
    [Theory]
    [InlineData("[image/png]", "image/png", "Base64")]
    [InlineData("[image/png]", "image/gif", "Text")]
    [InlineData("[image/png]", null, "Text")]
    [InlineData("[]", "image/png", "Text")]
    [InlineData("['*/*']", "application/json", "Base64")]
    [InlineData("['*/*']", null, "Base64")]
    [InlineData("[application/json]", "application/json", "Base64")]
    public void A_lambda_proxy_gets_base64_of_listed_types_and_text_of_others(string list, string? contentType, string form)
    {
        var payload = new SmallApi(list, "type: aws_proxy").Send(contentType);
        Assert.Equal(form, payload.BackendReceives.ToString());
        Assert.Null(payload.Row);
        Assert.Null(payload.Selection);
    }

    [Theory]
    [InlineData("contentHandling: CONVERT_TO_BINARY")]
    [InlineData("contentHandling: CONVERT_TO_TEXT")]
    [InlineData("contentHandling: !Ref Handling")]
    [InlineData("passthroughBehavior: never")]
    [InlineData("requestTemplates: {image/png: x}")]
    public void Conversion_templates_and_passthrough_behaviour_do_nothing_on_a_lambda_proxy(string setting)
    {
        var api = new SmallApi("[image/png]", $"type: aws_proxy, {setting}");
        Assert.Equal(BodyForm.Base64, api.Send("image/png").BackendReceives);
        Assert.Equal(BodyForm.Text, api.Send("image/gif").BackendReceives);
    }

    [Theory]
    [InlineData("[image/png]", "image/png", true, "Decoded")]
    [InlineData("[image/png]", "image/png,*/*", true, "Decoded")]
    [InlineData("[image/png]", "image/webp,image/png", true, "Base64")]
    [InlineData("[image/png]", "*/*", true, "Base64")]
    [InlineData("[image/png]", null, true, "Base64")]
    [InlineData("[]", "image/png", true, "Base64")]
    [InlineData("['*/*']", null, true, "Decoded")]
    [InlineData("['*/*']", "text/html", true, "Decoded")]
    [InlineData("[image/png]", "image/png", false, "Text")]
    [InlineData("['*/*']", "image/png", false, "Text")]
    [InlineData("[!Ref Type]", "image/png", true, "Unknown")]
    [InlineData("[!Ref Type]", "image/png", false, "Text")]
    public void A_lambda_proxy_returns_bytes_when_the_first_accept_value_matches_and_the_function_says_base64(
        string list, string? accept, bool isBase64Encoded, string form)
    {
        var api = new SmallApi(list, "type: aws_proxy").Read();
        Assert.Equal(form, PayloadConversion.LambdaProxyResponse(api, accept, isBase64Encoded).ToString());
    }

    [Theory]
    [InlineData("[image/png]", "image/png", "Bytes")]
    [InlineData("[image/png]", "image/gif", "Text")]
    [InlineData("[]", "image/png", "Text")]
    public void An_http_proxy_is_taken_for_the_rows_without_conversion(string list, string contentType, string form)
    {
        var payload = new SmallApi(list, "type: http_proxy, passthroughBehavior: never").Send(contentType);
        Assert.Equal((null, form), (payload.Row, payload.BackendReceives.ToString()));
    }
}
