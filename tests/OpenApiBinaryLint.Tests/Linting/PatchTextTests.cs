using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

/// <summary>Which texts are taken for PATCH documents, and what is found in them.</summary>
public class PatchTextTests
{
    private const string Integration = "PATCH /restapis/<restapi_id>/resources/<resource_id>/methods/<http_method>/integration";

    private const string Wrong = """{"patchOperations": [{"op": "add", "path": "/binaryMediaTypes"}]}""";

    [Fact]
    public void A_page_in_prose_is_checked_request_by_request()
    {
        var page = $$"""
            Menu: Developer Guide

            To change the list: submit a PATCH request, as follows.

            Copy
            PATCH /restapis/<restapi_id> { "patchOperations" : [{ "op" : "replace", "path" : "/binaryMediaTypes/image~1gif", "value" : "image/png" }, { "op" : "remove", "path" : "/binaryMediaTypes/image~1gif" }] }

              1. Add a type.

                PATCH /restapis/<restapi_id> { "patchOperations" : [ { "op" : "add", "path" : "/binaryMediaTypes/image~1png", }] }
              2. Convert.

                {{Integration}}/responses/<status_code> { "patchOperations" : [ { "op" : "replace", "path" : "/contentHandling", "value" : "CONTVERT_TO_BINARY" } ] }
                {{Integration}} { "patchOperations" : [ { "op" : "replace", "path" : "/contentHandling", "value" : "CONVERT_TO_BINARY" }, { "op" : "replace", "path" : "/passthroughBehaviors", "value" : "NEVER" } ] }
            """;

        Assert.Equal(
            [
                "PAT004 6:167 \"/binaryMediaTypes/image~1gif\"",
                "DOC001 10:113 ,",
                "PAT003 13:199 \"CONTVERT_TO_BINARY\"",
                "PAT001 14:227 \"/passthroughBehaviors\"",
            ],
            Marked(Lint(page)));
    }

    [Fact]
    public void An_answer_with_half_a_document_is_checked()
    {
        var page = $$"""
            The type is {type=Buffer, data=[255,216: how can I change it?

            {{Integration}}/responses/<status_code>


            {{"\u00A0\u00A0"}}"patchOperations" : [ {

                 "op" : "replace",

                 "path" : "/contentEncoding",

                 "value" : "CONVERT_TO_BINARY"


            Browse: Categories
            """;

        Assert.Equal(
            ["DOC001 6:3 \"patchOperations\"", "DOC001 6:25 ", "PAT001 10:15 \"/contentEncoding\""],
            Marked(Lint(page)));
    }

    [Fact]
    public void What_is_cut_off_is_not_called_missing()
    {
        var result = Lint("PATCH /restapis/a: {\"patchOperations\": [{\"op\": \"replace\"}, {\"op\": \"replace\", \"path\": \"/name\"");
        Assert.Equal(["PAT005 1:41 {\"op\": \"replace\"}", "DOC001 1:60 "], Marked(result));
    }

    [Theory]
    [InlineData("Here: it is: " + Wrong, null)]
    [InlineData(Wrong + "\n" + Wrong, null)]
    [InlineData(Wrong + "\n" + Wrong, DocumentFormat.Json)]
    [InlineData("PATCH /restapis/a\n" + Wrong, DocumentFormat.Json)]
    [InlineData("PATCH /restapis/a\n" + Wrong, DocumentFormat.Yaml)]
    [InlineData("x-amazon-apigateway-integration: see: below\nPATCH /restapis/a\n" + Wrong, null)]
    [InlineData(Wrong, DocumentFormat.Json)]
    [InlineData(Wrong, DocumentFormat.Yaml)]
    [InlineData("[" + Wrong + "]", DocumentFormat.Json)]
    [InlineData("- " + Wrong, DocumentFormat.Yaml)]
    [InlineData("""[{"op": "add", "path": "/binaryMediaTypes"}]""", DocumentFormat.Json)]
    [InlineData("""{"op": "add", "path": "/binaryMediaTypes"}""", DocumentFormat.Json)]
    public void PATCH_documents_are_recognised(string text, DocumentFormat? format)
    {
        var result = Lint(text, format);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("PAT001", diagnostic.Rule.Id));
        Assert.True(result.IsRelated);
    }

    [Theory]
    [InlineData(Wrong + ",\n" + Wrong, DocumentFormat.Json, "DOC001")]
    [InlineData("[" + Wrong + Wrong + "]", DocumentFormat.Json, "DOC001")]
    [InlineData("a: b: c\nbody: " + Wrong, DocumentFormat.Yaml, "DOC001")]
    [InlineData("openapi: 3.0.1\na: b: c\nbody: " + Wrong, DocumentFormat.Yaml, "DOC001")]
    [InlineData("swagger: \"2.0\"\na: b: c\nbody: " + Wrong, null, "DOC001")]
    [InlineData("%{ if a }\nPATCH /restapis/a\n" + Wrong, null, "DOC010")]
    [InlineData("{\"body\": " + Wrong + "}", DocumentFormat.Json, "DOC003")]
    [InlineData("no \"patchOperations\" here", null, "DOC003")]
    [InlineData("nul \0 " + Wrong, null, "DOC001")]
    public void Other_documents_stay_what_they_are(string text, DocumentFormat? format, string rule) =>
        Assert.Equal([rule], Lint(text, format).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Theory]
    [InlineData("""[{"op": "replace", "path": "/spec/replicas", "value": 3}, {"op": "remove"}]""")]
    [InlineData("""[{"op": "replace", "path": "/name", "value": null}, {"op": "replace", "path": "/uri", "value": {}}]""")]
    [InlineData("""{"op": "frobnicate", "path": "a"}""")]
    public void Operations_on_something_else_are_nobodys_business(string text) => Assert.Empty(Lint(text, DocumentFormat.Json).Diagnostics);

    [Theory]
    [InlineData("clean/patch-requests.txt")]
    [InlineData("broken/patch-requests.txt")]
    public void A_text_may_end_anywhere(string path)
    {
        var text = Fixtures.Read(path).Content;
        for (var length = 0; length < text.Length; length++)
        {
            var diagnostics = Lint(text[..length]).Diagnostics;
            Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, length));
            Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Rule.Id is "DOC001" or "DOC003" || path.StartsWith('b'), diagnostic.Message));
        }
    }

    [Fact]
    public void A_rule_that_is_off_is_silent_in_texts_too()
    {
        var options = new LintOptions { Rules = new Dictionary<string, RuleSetting> { ["PAT001"] = new(IsOff: true) } };
        Assert.Empty(Linter.Lint(SourceText.FromString("PATCH /restapis/a\n" + Wrong), format: null, options).Diagnostics);
    }

    private static LintResult Lint(string text, DocumentFormat? format = null) => Linter.Lint(SourceText.FromString(text), format);

    private static IEnumerable<string> Marked(LintResult result) => result.Diagnostics.Select(diagnostic =>
        $"{diagnostic.Rule.Id} {result.Source.PositionOf(diagnostic.Span.Start)} {result.Source.Slice(diagnostic.Span)}");
}
