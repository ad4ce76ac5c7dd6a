using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>Mistakes that are found and not mended, because the change would reach further than the mistake.</summary>
public class FixGuardTests
{
    /// <summary>The rule, and what follows <c>openapi</c> and <c>info</c> in the document.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        {
            "BIN001",
            """
            x-amazon-apigateway-binary-media-types: [image/png]
            paths:
              /repeated:
                post: {x-amazon-apigateway-integration: &upload {type: http, requestTemplates: {image/png: $input.body}}}
                get: {x-amazon-apigateway-integration: *upload}
            """
        },
        {
            "BIN001",
            """
            x-amazon-apigateway-binary-media-types: [image/png]
            x-parts:
              upload: {type: http, requestTemplates: {image/png: $input.body}}
            paths:
              /referred-to:
                post: {x-amazon-apigateway-integration: {$ref: '#/x-parts/upload'}}
            """
        },
        {
            "BIN007",
            """
            paths:
              /template-that-looks-into-the-body:
                post:
                  requestBody: {content: {image/gif: {}}}
                  x-amazon-apigateway-integration: {type: http, requestTemplates: {image/gif: $input.json('$')}}
            """
        },
        {
            "BIN007",
            """
            paths:
              /list-is-null:
                post: {requestBody: {content: {image/gif: {}}}, x-amazon-apigateway-integration: {type: http}}
            x-amazon-apigateway-binary-media-types:
            """
        },
        {
            "BIN008",
            """
            paths:
              /template-for-the-response:
                get:
                  responses: {"200": {description: An image, content: {image/gif: {}}}}
                  x-amazon-apigateway-integration: {type: http, responses: {default: {statusCode: '200', responseTemplates: {image/gif: $input.body}}}}
            """
        },
        {
            "BIN033",
            """
            x-amazon-apigateway-binary-media-types: ['*/*']
            paths:
              /key-that-is-no-media-type:
                post:
                  requestBody: {content: {"": {}}}
                  x-amazon-apigateway-integration: {type: aws, uri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/store/invocations'}
            """
        },
        {
            "BIN012",
            """
            paths:
              /repeated:
                get:
                  x-amazon-apigateway-integration:
                    type: http
                    responses:
                      "400": &error {statusCode: '400', contentHandling: CONVERT_TO_BINARY}
                      default: {statusCode: '200'}
            """
        },
        {
            "BIN013",
            """
            paths:
              /merged:
                get: {x-amazon-apigateway-integration: {<<: {contentHandling: CONVERT_TO_TEXT}, type: aws_proxy}}
            """
        },
        {
            "BIN013",
            """
            paths:
              /comment:
                get:
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    contentHandling: CONVERT_TO_TEXT
                put:
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    contentHandling: CONVERT_TO_TEXT # as the console wrote it
            """
        },
        {
            "BIN016",
            """
            x-amazon-apigatway-binary-media-types: [image/png]
            paths:
              /beside-a-misspelt-key: {x-amazon-apigateway-binary-media-types: [image/gif], parameters: []}
            """
        },
        {
            "BIN016",
            """
            paths:
              /expression: {x-amazon-apigateway-binary-media-types: [!Ref Type], parameters: []}
            """
        },
        {
            "BIN018",
            """
            x-type: &type html/text
            x-amazon-apigateway-binary-media-types: [*type]
            """
        },
        { "BIN019", "x-amazon-apigateway-binary-media-types: [&type IMAGE/PNG]" },
        { "BIN020", "x-amazon-apigateway-binary-media-types: [&type image/png, *type]" },
        {
            "BIN024",
            """
            x-amazon-apigateway-binary-media-types: [image/png]
            components: {responses: {Image: {description: An image, content: {image/png: {}}}}}
            paths:
              /referred-to:
                get:
                  responses: {"200": {$ref: '#/components/responses/Image'}}
                  x-amazon-apigateway-integration: {type: http, responses: {default: {statusCode: '200'}}}
            """
        },
        {
            "BIN025",
            """
            x-types: &types [image/png]
            x-amazon-apigateway-binary-media-types: *types
            paths:
              /list-of-others:
                get:
                  x-amazon-apigateway-integration: {type: aws, uri: 'arn:aws:apigateway:eu-west-1:s3:path/a', responses: {default: {statusCode: '200'}}}
            """
        },
        {
            "BIN033",
            """
            x-amazon-apigateway-binary-media-types: [image/*]
            paths:
              /range:
                post: {x-amazon-apigateway-integration: {type: aws, uri: 'arn:aws:apigateway:eu-west-1:sqs:action/SendMessage'}}
            """
        },
        { "DOC004", "x-amazon-apigateway-binary-media-types: &repeated image/png" },
        { "DOC004", "servers: https://example.com" },
        { "DOC004", "components: {schemas: {tags: string}}" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_reaches_further_than_the_mistake_is_left_alone(string rule, string members)
    {
        var source = SourceText.FromString($"openapi: 3.0.1\ninfo: {{title: Images, version: '1'}}\n{members}\n");
        var found = Linter.Lint(source, DocumentFormat.Yaml, new() { Conformance = false }).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == rule).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, static diagnostic => Assert.Null(diagnostic.Fix));
    }
}
