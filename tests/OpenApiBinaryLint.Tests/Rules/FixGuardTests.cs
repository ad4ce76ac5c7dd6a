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
            "API003",
            """
            components: {schemas: {a-b: {type: object}, aB: {type: object}}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            components: {schemas: {a-b: {type: object}, a_b: {type: object}}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            components: {schemas: {größe: {type: object}, __: {type: object}}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            components: {schemas: {a-b: {example: {$ref: '#/components/schemas/a-b'}}}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            x-reference: &reference '#/components/schemas/a-b'
            components: {schemas: {a-b: {type: object}, c: {$ref: *reference}}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            components:
              schemas:
                by-name: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
                also-by-name: {allOf: [{$ref: '#/components/schemas/by-name'}]}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            components:
              schemas:
                a-b: {type: object}
                Either: {oneOf: [{$ref: '#/components/schemas/a-b'}], discriminator: {propertyName: kind}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API003",
            """
            components: {schemas: &schemas {a-b: {type: object}}}
            x-others: *schemas
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API005",
            """
            security: [{not-declared: []}]
            paths: {/: {get: {x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API005",
            """
            security: [{key: [], not-declared: []}]
            components: {securitySchemes: {key: {type: apiKey, name: x-api-key, in: header}}}
            paths: {/: {get: {x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API005",
            """
            security: [{key: []}]
            components: {securitySchemes: {key: {type: apiKey, name: x-api-key, in: header}}}
            paths:
              /preflight-alike:
                get: &same {x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}
                options: *same
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: &text Fine}}}
            paths: {/: {get: {description: *text, responses: {"200": {$ref: '#/components/responses/Fine'}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: Fine}}}
            paths: {/: {get: {responses: {"200": {$ref: '#/components/responses/Fine', description: Here}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: Fine}}}
            paths:
              /comment:
                get:
                  responses:
                    "200":
                      # Always.
                      $ref: '#/components/responses/Fine'
                  x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: Fine}}}
            paths:
              /: {get: {responses: &shared {"200": {$ref: '#/components/responses/Fine'}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}
              /b: {get: {responses: *shared, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}}}
            paths: {/: {get: {responses: {"200": {$ref: '#/components/responses/Fine'}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: Fine, headers: []}}}
            paths: {/: {get: {responses: {"200": {$ref: '#/components/responses/Fine'}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: Fine, x-amazon-apigateway-integration: {type: mock}}}}
            paths: {/: {get: {responses: {"200": {$ref: '#/components/responses/Fine'}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API009",
            """
            components: {responses: {Fine: {description: *missing}}}
            paths: {/: {get: {responses: {"200": {$ref: '#/components/responses/Fine'}}, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}
            """
        },
        {
            "API012",
            """
            paths: {x-amazon-apigateway-policy: {}}
            x-amazon-apigateway-policy: {}
            """
        },
        {
            "API012",
            """
            paths: {x-amazon-apigateway-policy: {}}
            x-amazon-apigateway-polcy: {}
            """
        },
        {
            "API012",
            """
            paths:
              x-amazon-apigateway-gateway-responses: {}
              /: {x-amazon-apigateway-gateway-responses: {}}
            """
        },
        {
            "API012",
            """
            servers: [{url: https://a.example.com}, {url: https://b.example.com}]
            x-amazon-apigateway-endpoint-configuration: {disableExecuteApiEndpoint: true}
            """
        },
        { "API012", "paths: {/: {get: {x-amazon-apigateway-request-validators: all, x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}}}}" },
        { "API012", "paths: {/: {x-amazon-apigateway-integration: {type: mock}}}" },
        { "API012", "paths: {x-amazon-apigateway-minimum-compression-size: small}" },
        { "API012", "paths: {x-amazon-apigateway-gateway-responses: {DEFAULT_6XX: {}}}" },
        { "API012", "paths: {x-amazon-apigateway-gateway-responses: {DEFAULT_4XX: 404}}" },
        { "API012", "paths: {x-amazon-apigateway-gateway-responses: {DEFAULT_4XX: {statusCode: 4XX}}}" },
        { "API012", "paths: {/: {get: {responses: {x-amazon-apigateway-integration: {description: Fine}}}}}" },
        {
            "API012",
            """
            paths:
              /comment:
                # For the partners.
                get:
                  x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}
              x-amazon-apigateway-api-key-source: HEADER # for the partners
            """
        },
        { "API013", "x-parts: {x-amazon-apigateway-integraton: {type: mock}}" },
        { "API013", "x-amazon-apigateway-request-validatrs: all" },
        { "API013", "paths: {/: {get: {x-amazon-apigateway-integraton: {}}}}" },
        { "API013", "x-amazon-apigateway-binary-media-typs: [17]" },
        { "API013", "x-amazon-apigateway-binary-media-typs: {$ref: './types.yaml'}" },
        { "API013", "x-amazon-apigateway-minimum-compression-siz: small" },
        { "API013", "x-amazon-apigateway-gateway-response: {DEFAULT_6XX: {}}" },
        {
            "API013",
            """
            x-amazon-apigateway-polcy: {}
            x-amazon-apigateway-plicy: {}
            """
        },
        { "API013", "paths: {/: {get: {x-amazon-apigateway-integraton: {type: mock}, <<: {x-amazon-apigateway-integration: {type: mock}}}}}" },
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
            "BIN014",
            """
            paths:
              /comment:
                get:
                  x-amazon-apigateway-integration:
                    type: http_proxy
                    passthroughBehavior: never # none is mapped
                    requestTemplates: {a/b: c}
            """
        },
        { "BIN014", "paths: {/: {get: {x-amazon-apigateway-integration: {type: http_proxy, requestTemplates: {a/b: c, c/d: !Ref Template}}}}}" },
        {
            "BIN014",
            """
            x-parts: {a: {type: http_proxy, requestTemplates: {a/b: c}}}
            paths: {/: {get: {x-amazon-apigateway-integration: {$ref: '#/x-parts/a'}}}}
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
            "BIN016",
            """
            paths:
              /number: {x-amazon-apigateway-binary-media-types: [image/png, 5], parameters: []}
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
            "BIN028",
            """
            x-amazon-apigateway-binary-media-types: [image/png]
            paths: {/: {put: {requestBody: {content: {image/png: {}}}, x-amazon-apigateway-integration: {type: aws, httpMethod: PUT, uri: 'arn:aws:apigateway:eu-west-1:s3:path/a', contentHandling: CONVERT_TO_TEXT, requestTemplates: {text/plain: a}}}}}
            """
        },
        {
            "BIN028",
            """
            x-amazon-apigateway-binary-media-types: [image/png]
            paths: {/: {put: {requestBody: {content: {image/png: {}, text/plain: {}}}, x-amazon-apigateway-integration: {type: aws, httpMethod: PUT, uri: 'arn:aws:apigateway:eu-west-1:s3:path/a', contentHandling: CONVERT_TO_TEXT}}}}
            """
        },
        {
            "BIN030",
            """
            x-amazon-apigateway-cors: {}
            x-amazon-apigateway-binary-media-types: [image/png] # for the REST API
            """
        },
        {
            "BIN030",
            """
            <<: {x-amazon-apigateway-binary-media-types: [image/png]}
            x-amazon-apigateway-cors: {}
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
        {
            "INT002",
            """
            paths:
              /repeated:
                get: {x-amazon-apigateway-integration: {type: &type https}}
                put: {x-amazon-apigateway-integration: {type: *type}}
            """
        },
        {
            "INT002",
            """
            paths:
              /far-from-all:
                get: {x-amazon-apigateway-integration: {type: lambda}}
                put: {x-amazon-apigateway-integration: {uri: 'https://example.com'}}
            """
        },
        {
            "INT008",
            """
            paths:
              /repeated:
                get:
                  responses: &responses {"200": {description: OK}}
                  x-amazon-apigateway-integration: {type: http, responses: {default: {statusCode: '201'}}}
                put:
                  responses: *responses
                  x-amazon-apigateway-integration: {type: http, responses: {default: {statusCode: '201'}}}
            """
        },
        {
            "INT008",
            """
            paths:
              /no-code:
                get:
                  responses: {"200": {description: OK}}
                  x-amazon-apigateway-integration: {type: http, responses: {default: {statusCode: OK}}}
            """
        },
        {
            "INT011",
            """
            components: {responses: {Image: {description: An image}}}
            paths:
              /one-of-them-referred-to:
                get:
                  responses: {"200": {$ref: '#/components/responses/Image'}, "201": {description: Another}}
                  x-amazon-apigateway-integration:
                    type: http
                    responses:
                      default: {statusCode: '200', responseParameters: {method.response.header.ETag: integration.response.header.ETag}}
                      "201": {statusCode: '201', responseParameters: {method.response.header.ETag: integration.response.header.ETag}}
            """
        },
        {
            "INT011",
            """
            paths:
              /no-name:
                get:
                  responses: {"200": {description: OK}}
                  x-amazon-apigateway-integration:
                    type: http
                    responses: {default: {statusCode: '200', responseParameters: {method.response.header.: integration.response.header.ETag}}}
            """
        },
        {
            "INT012",
            """
            paths:
              /not-in-the-path:
                get:
                  x-amazon-apigateway-integration:
                    type: http
                    requestParameters: {integration.request.path.id: method.request.path.id, integration.request.header.kind: method.request.header.kind}
            """
        },
        {
            "INT012",
            """
            paths:
              /declared-as-another:
                parameters: [{name: kind, in: query, schema: {type: string}}]
                get: {x-amazon-apigateway-integration: {type: http, requestParameters: {integration.request.header.kind: method.request.header.Kind}}}
            """
        },
        {
            "INT012",
            """
            paths:
              /repeated:
                get:
                  parameters: &parameters [{name: page, in: query, schema: {type: string}}]
                  x-amazon-apigateway-integration: {type: http}
                put:
                  parameters: *parameters
                  x-amazon-apigateway-integration: {type: http, requestParameters: {integration.request.header.kind: method.request.header.kind}}
            """
        },
        {
            "INT013",
            """
            x-parts: {accept: &accept text/plain}
            paths:
              /repeated:
                get: {x-amazon-apigateway-integration: {type: http, requestParameters: {integration.request.header.Accept: *accept}}}
            """
        },
        {
            "INT013",
            """
            paths:
              /path-or-method:
                get: {x-amazon-apigateway-integration: {type: http, requestParameters: {integration.request.path.id: method.request.path/id}}}
            """
        },
        {
            "INT015",
            """
            paths:
              /merged:
                get: {x-amazon-apigateway-integration: &integration {type: http, passthroughBehavior: nevr}}
                put: {x-amazon-apigateway-integration: {<<: *integration}}
            """
        },
        {
            "INT020",
            """
            paths:
              /template-that-is-none:
                post: {x-amazon-apigateway-integration: {type: http, requestTemplate: {image/png: [1]}, responses: {default: {statusCode: '200'}}}}
            """
        },
        {
            "INT020",
            """
            paths:
              /two-of-one-meaning:
                get: {x-amazon-apigateway-integration: {type: http, contentEncoding: CONVERT_TO_TEXT, ContentHandling: CONVERT_TO_TEXT}}
              /there-already:
                get: {x-amazon-apigateway-integration: {<<: {contentHandling: CONVERT_TO_TEXT}, type: http, contentEncoding: CONVERT_TO_TEXT}}
              /included-perhaps:
                get: {x-amazon-apigateway-integration: {'Fn::Transform': {Name: AWS::Include}, type: http, contentEncoding: CONVERT_TO_TEXT}}
            """
        },
        {
            "INT020",
            """
            paths:
              /of-another-kind:
                get: {x-amazon-apigateway-integration: {type: http, contentEncoding: gzip}}
                put: {x-amazon-apigateway-integration: {type: http, requestTemplate: $input.body}}
                post: {x-amazon-apigateway-integration: {type: http, timeoutInMilliseconds: 60000}}
                patch: {x-amazon-apigateway-integration: {type: http, integrationResponses: [{statusCode: '200'}]}}
              /responses:
                get:
                  responses: {"200": {description: OK}}
                  x-amazon-apigateway-integration: {type: http, responses: {default: {status: '201'}}}
                put:
                  responses: {"200": {description: OK}}
                  x-amazon-apigateway-integration:
                    type: http
                    responses: {default: {status: '200', responseParameters: {method.response.header.ETag: integration.response.header.ETag}}}
            """
        },
        {
            "INT020",
            """
            x-amazon-apigateway-binary-media-types: [image/png]
            paths:
              /an-error-beside-the-rest:
                get: {x-amazon-apigateway-integration: {type: http, PassthroughBehavior: never}}
                put: {x-amazon-apigateway-integration: {type: http, requestTemplates: {image/png: $input.body}, contentEncoding: CONVERT_TO_BINARY}}
                post: {x-amazon-apigateway-integration: {type: http, requestTemplate: {image/png: $input.body}, responses: {default: {statusCode: '200'}}}}
                patch:
                  requestBody: {content: {image/png: {}}}
                  x-amazon-apigateway-integration: {type: http, requestTemplates: {text/plain: $input.body}, PassthroughBehavior: when_no_templates}
              /of-lambda:
                get:
                  x-amazon-apigateway-integration:
                    type: aws
                    uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:pets/invocations
                    integrationHttpMethod: GET
                put:
                  responses: {"500": {description: Failed}}
                  x-amazon-apigateway-integration: {type: aws, responses: {default: {status: '500'}}}
            """
        },
        {
            "INT023",
            """
            paths:
              /no-response-for-it:
                get: {x-amazon-apigateway-integration: {type: mock, responses: {"204": {statusCode: '204'}}}}
              /null:
                get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: null}}
              /passes-for-want-of-templates:
                put:
                  requestBody: {content: {image/png: {}}}
                  x-amazon-apigateway-integration: {type: mock, passthroughBehavior: when_no_templates}
              /of-another-mind:
                get: {x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '{}'}}}
            """
        },
        {
            "INT023",
            """
            x-amazon-apigateway-binary-media-types: ['*/*']
            paths:
              /conversion-decided-elsewhere:
                get: {x-amazon-apigateway-integration: {type: mock, contentHandling: !Ref Handling}}
            """
        },
        { "DOC004", "x-amazon-apigateway-binary-media-types: &repeated image/png" },
        { "DOC004", "servers: https://example.com" },
        { "DOC004", "components: {schemas: {tags: string}}" },
        {
            "DOC008",
            """
            x-amazon-apigateway-policy: {}
            # openapi-binary-lint: disable-file BIN001, INT0O1
            """
        },
        {
            "DOC008",
            """
            x-amazon-apigateway-policy: {}
            x-text: |+
              kept
            # openapi-binary-lint: disable-file BIN001

            x-end: true
            """
        },
        {
            "DOC008",
            """
            x-amazon-apigateway-policy: {}
            x-list: &list [BIN001]
            x-openapi-binary-lint-disable: *list
            """
        },
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
