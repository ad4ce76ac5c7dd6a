using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fixing;

public class FixerTests
{
    private const string Lambda =
        "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations";

    private static readonly RuleInfo A = new("A", "a", Severity.Warning, "Writes b");
    private static readonly RuleInfo B = new("B", "b", Severity.Warning, "Writes a");

    [Theory]
    [InlineData("", "x-amazon-apigateway-binary-media-types:\n  - image/x-1\n  - image/x-2\n")]
    [InlineData("x-amazon-apigateway-binary-media-types: []\n", "x-amazon-apigateway-binary-media-types: [image/x-1, image/x-2, ")]
    [InlineData("x-amazon-apigateway-binary-media-types: ['font/otf'] # fonts\n", "['font/otf', 'image/x-1', 'image/x-2', ")]
    [InlineData("x-amazon-apigateway-binary-media-types: [\n  font/otf, # fonts\n]\n", "[\n  font/otf, # fonts\n  image/x-1,\n  image/x-2,\n")]
    public void Many_operations_that_lengthen_one_list_are_all_mended(string list, string begin)
    {
        const int Count = 200;
        var mended = Fix(list + Uploads([.. Enumerable.Range(1, Count).Select(static number => $"image/x-{number}: {{}}")]));
        Assert.Equal(Count, mended.Applied);
        Assert.Empty(mended.FailedRules);
        Assert.Contains(begin, mended.Lint.Source.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(mended.Lint.Diagnostics, static diagnostic => diagnostic.Fix is not null);
    }

    [Fact]
    public void Operations_that_need_the_same_entry_add_it_once()
    {
        var uploads = Uploads("image/png: {}, image/gif: {}", "image/gif: {}, image/bmp: {}", "image/png: {}");
        var mended = Fix(uploads + "x-amazon-apigateway-binary-media-types:\n- image/webp\n");
        Assert.EndsWith(":\n- image/webp\n- image/png\n- image/gif\n- image/bmp\n", mended.Lint.Source.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_undo_each_other_are_named_and_change_nothing()
    {
        var source = SourceText.FromString("a c");
        var result = Fixer.Fix(source, FixSafety.Safe, static text => Findings(
            text,
            text.Content[0] == 'a' ? Finding(A, new TextEdit(new(0, 1), "b")) : Finding(B, new TextEdit(new(0, 1), "a")),
            text.Content[2] == 'c' ? Finding(A, new TextEdit(new(2, 3), "d")) : null));
        Assert.Same(source, result.Lint.Source);
        Assert.Equal(0, result.Applied);
        Assert.Equal(["A"], result.FailedRules);
    }

    [Fact]
    public void A_chain_of_ten_passes_comes_to_its_end()
    {
        var result = Fixer.Fix(SourceText.FromString(""), FixSafety.Safe, static text => Findings(
            text,
            text.Content.Length < 10 ? Finding(A, new TextEdit(new(0, 0), "x")) : null));
        Assert.Equal(10, result.Applied);
        Assert.Equal("xxxxxxxxxx", result.Lint.Source.Content);
    }

    [Fact]
    public void Of_many_neighbours_that_wait_for_each_other_none_is_left()
    {
        var mended = Fix($"openapi: 3.0.1\ninfo: {{title: Images, version: '1'}}\nx-amazon-apigateway-binary-media-types:\n{string.Concat(Enumerable.Repeat("- image/png\n", 3000))}");
        Assert.Empty(mended.FailedRules);
        Assert.Equal(2999, mended.Applied);
    }

    [Fact]
    public void A_fix_that_makes_a_text_unreadable_is_named_and_changes_nothing()
    {
        var source = SourceText.FromString("a");
        var result = Fixer.Fix(source, FixSafety.Safe, static text => Findings(
            text,
            text.Content == "a" ? Finding(B, new TextEdit(new(0, 1), "b")) : null) with
        { ReadingErrors = text.Content == "a" ? 0 : 1 });
        Assert.Same(source, result.Lint.Source);
        Assert.Equal(["B"], result.FailedRules);
    }

    [Fact]
    public void Fixes_that_do_damage_together_are_made_one_after_the_other()
    {
        var mended = Fix("""
            openapi: 3.0.1
            info: {title: Images, version: "1"}
            paths:
              /images:
                options:
                  responses: {"200": {description: Allowed} }
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: "200"} }
                    contentHandlin: CONVERT_TO_TEXT
            x-amazon-apigateway-binary-media-types: ["*/*"]
            """);
        Assert.Empty(mended.FailedRules);
        Assert.Equal(1, mended.Lint.Source.Content.Split("contentHandling: CONVERT_TO_TEXT").Length - 1);
    }

    [Fact]
    public void What_one_fix_copies_another_one_renames_before_or_after()
    {
        var mended = Fix("""
            swagger: "2.0"
            info: {title: Images, version: "1"}
            paths:
              /images:
                get:
                  responses: {"200": {$ref: "#/responses/Image"} }
                  x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: "https://example.com" }
            definitions:
              an_image: {type: object}
            responses:
              Image: {description: An image, schema: {$ref: "#/definitions/an_image"} }
            """);
        Assert.Empty(mended.FailedRules);
        Assert.DoesNotContain(mended.Lint.Diagnostics, static diagnostic => diagnostic.Rule.Id == "DOC005");
        Assert.Equal(2, mended.Applied);
    }

    [Fact]
    public void Two_settings_come_to_stand_behind_a_line_that_ends_with_a_space()
    {
        var mended = Fix("""
            {
              "openapi": "3.0.1", "info": {"title": "Images", "version": "1"},
              "x-amazon-apigateway-binary-media-types": ["image/png"],
              "paths": {"/images": {"post": {
                "requestBody": {"content": {"image/png": {}}},
                "responses": {"200": {"description": "Stored"}},
                "x-amazon-apigateway-integration": {
                  "responses": {"default": {"statusCode": "200"}},
                  "type": "aws", "httpMethod": "POST",
                  "uri": "LAMBDA"~
                }
              }}}
            }
            """.Replace("LAMBDA", Lambda, StringComparison.Ordinal).Replace('~', ' '));
        Assert.Empty(mended.Lint.Diagnostics);
        Assert.Contains("\",\n      \"contentHandling\": \"CONVERT_TO_TEXT\",\n      \"requestTemplates\": {", mended.Lint.Source.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_takes_no_list_gets_none()
    {
        var mended = Fix($$"""
            Resources:
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody:
                    swagger: "2.0"
                    info: {title: Images, version: "1"}
                    paths:
                      /images:
                        get:
                          produces: [image/png]
                          responses: {"200": {description: An image} }
                          x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: "{{Lambda}}" }
            """);
        Assert.Empty(mended.FailedRules);
        Assert.Equal(0, mended.Applied);
    }

    [Fact]
    public void A_fix_whose_place_is_taken_waits_with_all_its_edits()
    {
        var passes = new List<string>();
        var result = Fixer.Fix(SourceText.FromString("a-a"), FixSafety.Safe, text =>
        {
            passes.Add(text.Content);
            return Findings(
                text,
                text.Content[0] == 'a' ? Finding(A, new TextEdit(new(0, 1), "b")) : null,
                text.Content[2] == 'a' ? Finding(B, new TextEdit(new(0, 1), "c"), new TextEdit(new(2, 3), "c")) : null);
        });
        Assert.Equal(["a-a", "b-a", "c-c"], passes);
        Assert.Equal(2, result.Applied);
    }

    [Fact]
    public void Only_trusted_fixes_are_taken()
    {
        var source = SourceText.FromString("a");
        var result = Fixer.Fix(source, FixSafety.Safe, static text =>
            Findings(text, Finding(A, new TextEdit(new(0, 1), "b")) is var finding ? finding with { Fix = finding.Fix! with { Safety = FixSafety.Unsafe } } : null));
        Assert.Same(source, result.Lint.Source);
    }

    [Fact]
    public void What_one_fix_brings_about_the_next_one_mends()
    {
        var mended = Fix($$"""
            openapi: 3.0.1
            info: {title: Images, version: "1"}
            paths:
              /images:
                post:
                  requestBody: {content: {image/png: {} } }
                  responses: {"200": {description: Stored} }
                  x-amazon-apigateway-integration:
                    type: aws
                    httpMethod: POST
                    uri: {{Lambda}}
                    responses: {default: {statusCode: "200"} }
            """);
        Assert.Empty(mended.Lint.Diagnostics);
        Assert.EndsWith(
            """
                    contentHandling: CONVERT_TO_TEXT
                    requestTemplates: {image/png: '{"body": "$input.body"}'}
                    responses: {default: {statusCode: "200"} }
            x-amazon-apigateway-binary-media-types:
              - image/png
            """,
            mended.Lint.Source.Content,
            StringComparison.Ordinal);
    }

    private static string Uploads(params IEnumerable<string> contents) =>
        "openapi: 3.0.1\ninfo: {title: Images, version: \"1\"}\npaths:\n" + string.Concat(contents.Select(static (content, index) => $$"""
              /images/{{index}}:
                post:
                  requestBody: {content: {{{content}}} }
                  responses: {"200": {description: Stored} }
                  x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: "{{Lambda}}" }

            """));

    private static FixResult Fix(string text) =>
        Fixer.Fix(SourceText.FromString(text), DocumentFormat.Yaml, new() { Conformance = false }, FixSafety.Unsafe);

    private static Diagnostic Finding(RuleInfo rule, params IReadOnlyList<TextEdit> edits) =>
        new(rule, rule.Severity, "Mistake", edits[0].Span, "") { Fix = new("Mend it", FixSafety.Safe, edits) };

    private static LintResult Findings(SourceText source, params IEnumerable<Diagnostic?> findings) =>
        new(source, [.. findings.OfType<Diagnostic>()], IsRelated: true);
}
