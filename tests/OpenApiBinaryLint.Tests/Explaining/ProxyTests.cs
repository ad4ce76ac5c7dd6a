using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Tests.Payloads;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>Proxies have no rows; of a Lambda function's answers there are two.</summary>
public class ProxyTests
{
    [Theory]
    [InlineData("[image/png]", "image/png", "Decoded")]
    [InlineData("[image/png]", "image/webp,image/png", "Base64")]
    [InlineData("[]", "image/png", "Base64")]
    [InlineData("['*/*']", null, "Decoded")]
    public void A_lambda_proxy_answers_by_accept_and_by_what_the_function_says(string list, string? accept, string encoded)
    {
        var query = new ExplainQuery { Accept = accept ?? "", ResponseContentType = "text/plain" };
        var responses = Explained.Operation(new SmallApi(list, "type: aws_proxy").Text, query).Responses;
        Assert.Equal([(true, encoded), (false, "Text")], responses.Select(answer => (answer.IsBase64Encoded!.Value, answer.ClientReceives.ToString())));
        Assert.All(responses, answer => Assert.Equal((null, null, null, null), (answer.Key, answer.StatusCode, answer.ContentType, answer.Row)));
    }

    [Fact]
    public void A_lambda_proxy_ignores_settings_of_conversion()
    {
        var request = Explained.Request(new SmallApi("[image/png]", "type: aws_proxy, contentHandling: CONVERT_TO_BINARY").Text, "image/png");
        Assert.Equal((BodyForm.Base64, null, true), (request.BackendReceives, request.Row, request.Binary));
        Assert.Contains("`contentHandling` and mapping templates have no effect on a Lambda proxy", request.Because);
    }

    [Fact]
    public void A_streamed_response_leaves_as_it_comes() => Assert.All(
        Explained.Operation(new SmallApi("[]", "type: aws_proxy, responseTransferMode: STREAM").Text).Responses,
        answer => Assert.Equal(BodyForm.Bytes, answer.ClientReceives));

    [Fact]
    public void An_http_proxy_answers_what_is_likely_and_says_that_it_is_not_documented()
    {
        var document = new SmallApi("[image/png]", "type: http_proxy").Text;
        var response = Explained.Response(document, "image/png", "*/*");
        Assert.Equal((BodyForm.Base64, null), (response.ClientReceives, response.Row));
        Assert.StartsWith("AWS does not document how HTTP proxies convert", response.Because[0], StringComparison.Ordinal);
        Assert.StartsWith("AWS does not document how HTTP proxies convert", Explained.Request(document, "image/png").Because[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_http_api_decodes_whatever_accept_says()
    {
        var query = new ExplainQuery { Target = ApiTarget.Http, ContentType = "image/png" };
        var operation = Explained.Operation(new SmallApi("[]", "type: aws_proxy").Text, query);
        Assert.Equal(BodyForm.Base64, Assert.Single(operation.Requests).BackendReceives);
        Assert.All(operation.Responses, answer => Assert.Equal(answer.IsBase64Encoded == true ? BodyForm.Decoded : BodyForm.Text, answer.ClientReceives));
    }

    [Theory]
    [InlineData("type: http_proxy", "AWS does not document what HTTP APIs do to the bodies of this integration; they have no binary media types")]
    [InlineData("type: aws_proxy, integrationSubtype: SQS-SendMessage", "AWS does not document what HTTP APIs do to the bodies of this integration; they have no binary media types")]
    [InlineData("type: aws", "HTTP APIs take integrations of the types `aws_proxy` and `http_proxy` only")]
    public void Of_other_integrations_of_HTTP_APIs_nothing_is_known(string integration, string reason)
    {
        var operation = Explained.Operation(new SmallApi("[image/png]", integration).Text, new() { Target = ApiTarget.Http, ContentType = "image/png" });
        var (request, response) = (Assert.Single(operation.Requests), Assert.Single(operation.Responses));
        Assert.Equal((BodyForm.Unknown, null, reason), (request.BackendReceives, request.Row, Assert.Single(request.Because)));
        Assert.Equal((BodyForm.Unknown, null, reason), (response.ClientReceives, response.Row, Assert.Single(response.Because)));
    }

    [Fact]
    public void An_empty_list_is_a_reason_for_a_lambda_proxy_too() => Assert.All(
        Explained.Operation(new SmallApi("[]", "type: aws_proxy").Text).Responses,
        answer => Assert.Contains("The API lists no binary media types: every body counts as text, whatever its type", answer.Because));
}
