using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>HTTP APIs know no binary media types: to a Lambda function everything but text goes as base64.</summary>
public class HttpApiPayloadTests
{
    private const string Lambda = "type: aws_proxy, payloadFormatVersion: '2.0'";

    [Theory]
    [InlineData("text/plain", "Text")]
    [InlineData("TEXT/CSV; charset=utf-8", "Text")]
    [InlineData("application/json", "Text")]
    [InlineData("application/xml", "Text")]
    [InlineData("application/javascript", "Text")]
    [InlineData("application/vnd.api+json", "Base64")]
    [InlineData("image/png", "Base64")]
    [InlineData("context/text", "Base64")]
    [InlineData(null, "Base64")]
    public void A_function_gets_text_of_the_types_of_text_and_base64_of_others(string? contentType, string form) =>
        Assert.Equal(form, Send(Lambda, contentType));

    [Theory]
    [InlineData("type: http_proxy")]
    [InlineData("type: http_proxy, integrationSubtype: SQS-SendMessage")]
    [InlineData("type: aws_proxy, integrationSubtype: SQS-SendMessage")]
    public void What_other_backends_get_is_not_documented(string integration)
    {
        Assert.Equal("Unknown", Send(integration, "text/plain"));
        Assert.Equal("Unknown", Send(integration, "image/png"));
    }

    [Fact]
    public void What_a_function_says_of_its_body_decides_what_the_client_gets()
    {
        Assert.Equal(BodyForm.Decoded, HttpApiConversion.LambdaResponse(isBase64Encoded: true));
        Assert.Equal(BodyForm.Text, HttpApiConversion.LambdaResponse(isBase64Encoded: false));
    }

    private static string Send(string integration, string? contentType) =>
        HttpApiConversion.Request(new SmallApi(Integration: integration).Read().Operations[0].Integration.Value!, contentType).ToString();
}
