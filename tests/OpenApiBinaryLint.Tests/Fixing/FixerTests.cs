using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fixing;

public class FixerTests
{
    private const string Lambda =
        "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations";

    [Fact]
    public void Many_operations_that_lengthen_one_list_are_all_mended()
    {
        var operations = Enumerable.Range(1, 15).Select(number => $$"""
              /images/{{number}}:
                post:
                  requestBody: {content: {image/x-{{number}}: {} } }
                  responses: {"200": {description: Stored} }
                  x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: "{{Lambda}}" }

            """);
        var mended = Fix("openapi: 3.0.1\ninfo: {title: Images, version: \"1\"}\npaths:\n" + string.Concat(operations));
        Assert.Equal(15, mended.Applied);
        Assert.Empty(mended.FailedRules);
        Assert.Contains("  - image/x-1\n", mended.Lint.Source.Content, StringComparison.Ordinal);
        Assert.EndsWith("  - image/x-15\n", mended.Lint.Source.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(mended.Lint.Diagnostics, static diagnostic => diagnostic.Fix is not null);
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

    private static FixResult Fix(string text) =>
        Fixer.Fix(SourceText.FromString(text), DocumentFormat.Yaml, new() { Conformance = false }, FixSafety.Unsafe);
}
