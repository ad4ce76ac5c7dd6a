using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Tests.Payloads;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>What is shown where the query names nothing.</summary>
public class CasesTests
{
    [Theory]
    [InlineData("[image/png, image/*]", "type: http, requestTemplates: {text/csv: x}", "text/csv image/png application/json")]
    [InlineData("[application/json]", "type: http", "application/json text/plain")]
    [InlineData("[application/json, text/*]", "type: http", "application/json application/x-unlisted")]
    [InlineData("['*/*']", "type: http", "application/json")]
    [InlineData("[image/png]", "type: aws_proxy, requestTemplates: {text/csv: x}", "image/png application/json")]
    public void Requests_are_tried_with_the_types_in_sight_and_an_unlisted_one(string list, string integration, string types) =>
        Assert.Equal(types, string.Join(' ', Explained.Operation(new SmallApi(list, integration).Text).Requests.Select(request => request.ContentType)));

    [Fact]
    public void Responses_are_tried_with_the_accepts_that_matter() => Assert.Equal(
        [
            ("image/png", "image/png"), ("image/png", "*/*"), ("image/png", "application/json"),
            ("application/json", "application/json"), ("application/json", "*/*"), ("application/json", "image/png"),
        ],
        Explained.Operation(new SmallApi("[image/png]").Text).Responses.Select(response => (response.ContentType, response.Accept)));

    [Fact]
    public void A_method_without_a_body_is_tried_without_a_type()
    {
        var document = new SmallApi("[image/png]").Text.Replace("post:", "get:", StringComparison.Ordinal);
        Assert.Null(Assert.Single(Explained.Operation(document).Requests).ContentType);
    }

    [Fact]
    public void The_any_method_stands_for_the_methods_that_its_path_does_not_name()
    {
        const string Document = """
            openapi: 3.0.1
            paths:
              /test:
                get: {}
                x-amazon-apigateway-any-method: {}
            """;
        string Method(string asked) => Explained.Operation(Document, new() { Method = asked }).Method;
        Assert.Equal(("get", "any", "any"), (Method("GET"), Method("put"), Method("any")));
    }

    [Theory]
    [InlineData("", "The operation has no `x-amazon-apigateway-integration`, so that it cannot be deployed")]
    [InlineData("x-amazon-apigateway-integration: !Ref Integration", "`x-amazon-apigateway-integration` is decided outside of the document, or is no object")]
    [InlineData("x-amazon-apigateway-integration: {type: magic}", "The integration's `type` (line 5) is none that API Gateway knows")]
    public void Without_a_known_integration_the_answer_is_unknown(string integration, string reason)
    {
        var operation = Explained.Operation($"openapi: 3.0.1\npaths:\n  /test:\n    post:\n      {{{integration}}}\n");
        Assert.Null(operation.Integration);
        var response = Assert.Single(operation.Responses);
        Assert.Equal((BodyForm.Unknown, reason), (response.ClientReceives, Assert.Single(response.Because)));
        Assert.All(operation.Requests, request => Assert.Equal(BodyForm.Unknown, request.BackendReceives));
    }

    [Fact]
    public void Responses_that_cannot_be_seen_are_an_answer_of_their_own()
    {
        var document = new SmallApi("[image/png]").Text.Replace("responses: { default:", "responses: { 4..: !Ref Failure, default:", StringComparison.Ordinal);
        var responses = Explained.Operation(document, new() { Accept = "*/*", ResponseContentType = "image/png" }).Responses;
        Assert.Equal([("default", BodyForm.Base64), (null, BodyForm.Unknown)], responses.Select(response => (response.Key, response.ClientReceives)));
        Assert.Equal("Further integration responses are decided outside of the document", Assert.Single(responses[1].Because));
    }

    [Fact]
    public void The_page_on_refusals_has_their_heading()
    {
        Assert.Equal("explain.md#explain-refused", Explainer.Refusal.Rule.PageName);
        Assert.Contains($"## EXPLAIN-REFUSED\n\n{Explainer.Refusal.Rule.Summary} (error).", Repository.Read("rules", "explain.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_stream_every_document_is_explained()
    {
        var (first, second) = (new SmallApi("[image/png]").Text, new SmallApi("[]").Text);
        Assert.Equal(["Q7", "Q1"], Explained.Operations($"{first}\n---\n{second}", new() { ContentType = "image/png" }).Select(operation => operation.Requests[0].Row));
        Assert.Null(Explainer.Explain(SourceText.FromString($"{first}\n---\nname: x\n"), null, new(), []));
        Assert.Null(Explainer.Explain(SourceText.FromString(""), null, new(), []));
    }

    [Fact]
    public void Of_a_stream_each_document_has_its_own_hints()
    {
        var (faulty, sound) = (new SmallApi("[image/png]", "type: http, requestTemplates: {image/png: x}").Text, new SmallApi("[image/png]").Text);
        var requests = Explained.Operations($"{sound}\n---\n{faulty}", new() { ContentType = "image/png" }).Select(operation => operation.Requests[0].Hint?.Rule);
        Assert.Equal([null, "BIN001"], requests);
    }

    [Fact]
    public void Nothing_is_said_of_what_is_no_api_document() =>
        Assert.Null(Explainer.Explain(SourceText.FromString("[1, 2]"), null, new(), []));
}
