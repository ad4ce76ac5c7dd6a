using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Tests.Payloads;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>Why an answer is what it is.</summary>
public class ReasonTests
{
    private const string JsonTemplate = "type: http, requestTemplates: {application/json: x}";

    [Theory]
    [InlineData("[image/png]", "image/png; q=1", "Content-Type `image/png; q=1` matches the binary media type `image/png` (line 9); its parameters do not count")]
    [InlineData("[image/*]", "image/png", "Content-Type `image/png` matches the binary media type `image/*` (line 9)")]
    [InlineData("['*/*']", null, "A missing Content-Type matches the binary media type `*/*` (line 9)")]
    [InlineData("['*/png']", "image/png", "Content-Type `image/png` matches no binary media type")]
    [InlineData("[image/png]", "image/*", "Content-Type `image/*` matches no binary media type: a wildcard in a header is compared as it stands")]
    [InlineData("[image/png]", null, "A missing Content-Type matches no binary media type")]
    [InlineData("[]", "image/png", "The API lists no binary media types: every body counts as text, whatever its type")]
    [InlineData("['${type}']", "image/png", "Content-Type `image/png` matches none of the binary media types that the document shows; others are decided outside of it")]
    public void The_first_reason_tells_how_the_type_counts(string list, string? contentType, string reason) =>
        Assert.Equal(reason, Explained.Request(new SmallApi(list).Text, contentType).Because[0]);

    [Fact]
    public void Letter_case_is_ignored_with_a_word_that_nobody_knows()
    {
        var request = Explained.Request(new SmallApi("[image/png]").Text, "IMAGE/PNG");
        Assert.True(request.Binary);
        Assert.EndsWith("AWS does not document whether it counts", request.Because[1], StringComparison.Ordinal);
        Assert.DoesNotContain("letter case", string.Join('\n', Explained.Request(new SmallApi("['*/*']").Text, "IMAGE/PNG").Because), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", "The request template for `application/json` (line 8) is applied: parameters of Content-Type do not count")]
    [InlineData(null, "The request template for `application/json` (line 8) is applied: a missing Content-Type counts as `application/json`")]
    [InlineData("application/json", "The request template for `application/json` (line 8) is applied")]
    [InlineData("text/csv", "No request template is for `text/csv`, and `passthroughBehavior` is not set, which means `WHEN_NO_MATCH`: the body passes without one")]
    public void The_request_template_is_chosen_by_the_type(string? contentType, string reason) =>
        Assert.Contains(reason, Explained.Request(new SmallApi("[image/png]", JsonTemplate).Text, contentType).Because);

    [Theory]
    [InlineData(JsonTemplate + ", passthroughBehavior: when_no_match", "text/csv", "Text")]
    [InlineData(JsonTemplate + ", passthroughBehavior: when_no_templates", "text/csv", "Error415")]
    [InlineData(JsonTemplate + ", passthroughBehavior: never", "text/csv", "Error415")]
    [InlineData(JsonTemplate + ", passthroughBehavior: never", null, "Template")]
    [InlineData("type: http, passthroughBehavior: when_no_templates", "text/csv", "Text")]
    [InlineData("type: http, passthroughBehavior: never", "text/csv", "Error415")]
    public void Without_a_template_passthrough_behaviour_decides(string integration, string? contentType, string receives)
    {
        var request = Explained.Request(new SmallApi("[image/png]", integration).Text, contentType);
        Assert.Equal(receives, request.BackendReceives.ToString());
        Assert.Equal(receives == "Error415", request.Because.Any(reason => reason.EndsWith("API Gateway answers 415", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_response_template_applies_to_any_accept()
    {
        var document = new SmallApi("[image/png]", Response: "responseTemplates: {text/csv: x, application/json: y}").Text;
        Assert.Contains(
            "No response template is for `text/plain`: the first one there is, for `text/csv` (line 8), applies to any Accept",
            Explained.Response(document, "text/plain", "text/plain").Because);
        var missing = Explained.Response(document, "text/plain", accept: null);
        Assert.Equal("application/json", missing.Template);
        Assert.Contains("The response template for `application/json` (line 8) is applied: a missing Accept counts as `application/json`", missing.Because);
    }

    [Theory]
    [InlineData("image/png,image/*;q=0.8", "Bytes")]
    [InlineData("image/webp,image/png,*/*", "Base64")]
    public void Only_the_first_value_of_accept_counts(string accept, string receives)
    {
        var response = Explained.Response(new SmallApi("[image/png]").Text, "image/png", accept);
        Assert.Equal((accept, receives), (response.Accept, response.ClientReceives.ToString()));
        Assert.Contains(response.Because, reason => reason.StartsWith("Of several values of Accept only the first counts", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mock_under_a_wildcard_answers_500_and_the_hint_says_what_to_do()
    {
        var request = Explained.Request(new SmallApi("['*/*']", "type: mock, requestTemplates: {application/json: '{\"statusCode\": 200}'}").Text, contentType: null);
        Assert.Equal((BodyForm.Error500, "Q7", "BIN003"), (request.BackendReceives, request.Row, request.Hint?.Rule));
        Assert.Equal("A mapping template cannot take bytes: API Gateway answers 500", request.Because[^1]);
    }

    [Fact]
    public void What_a_template_expression_hides_is_unknown()
    {
        var request = Explained.Request(new SmallApi("[image/png]", "type: http, contentHandling: '${handling}'").Text, "image/png");
        Assert.Equal((BodyForm.Unknown, null), (request.BackendReceives, request.Row));
        Assert.Contains("`contentHandling` (line 8) is decided outside of the document", request.Because);
    }

    [Fact]
    public void That_a_page_of_AWS_says_two_things_of_a_missing_type_is_told()
    {
        const string Said = "AWS's page on passthrough behaviors says in its text that a request without a Content-Type passes, and in its table 415; the model of the service bears the table out";
        var document = new SmallApi("[image/png]", "type: http, requestTemplates: {text/xml: x}, passthroughBehavior: when_no_templates").Text;
        Assert.Equal((BodyForm.Error415, true), (Explained.Request(document, null).BackendReceives, Explained.Request(document, null).Because.Contains(Said)));
        Assert.DoesNotContain(Said, Explained.Request(document, "text/csv").Because);
    }

    [Theory]
    [InlineData("image/png", "", "Recorded is that with `CONVERT_TO_BINARY`; without it, it is inferred")]
    [InlineData("image/png", "contentHandling: CONVERT_TO_BINARY, ", "A mapping template cannot take bytes: API Gateway answers 500")]
    public void What_is_inferred_is_said_to_be_so(string contentType, string handling, string last)
    {
        var document = new SmallApi("[image/png]", Response: $"{handling}responseTemplates: {{application/json: x}}").Text;
        Assert.Equal(last, Explained.Response(document, contentType, "image/png").Because[^1]);
    }

    [Fact]
    public void A_status_that_is_not_declared_is_answered_with_500()
    {
        var document = new SmallApi("[image/png]").Text.Replace("default: { statusCode: \"200\"", "default: { statusCode: \"404\"", StringComparison.Ordinal);
        var response = Explained.Response(document, "image/png", "image/png");
        Assert.Equal("The operation declares no response of status 404: API Gateway answers 500 in its place", response.Because[^1]);
        Assert.Equal("INT008", response.Hint?.Rule);
    }
}
