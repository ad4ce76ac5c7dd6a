using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Tests.Hosts;

/// <summary>What the Serverless Framework makes of <c>http</c> events.</summary>
public sealed class ServerlessFileTests
{
    [Fact]
    public void Events_are_operations() => Assert.Equal(
        ["GET /", "ANY /photos", "PUT /photos/{id}", "POST /…"],
        Found.Operations(Service("""
                  - http: GET /
                  - http: {path: /photos/, method: "*"}
                  - http: {path: "photos/{id}", method: put}
                  - http: {path: "${self:custom.path}", method: post}
                  - httpApi: GET /other
                  - sqs: arn:aws:sqs:eu-west-1:123456789012:photos
            """)));

    [Theory]
    [InlineData("", IntegrationType.AwsProxy)]
    [InlineData("integration: lambda-proxy", IntegrationType.AwsProxy)]
    [InlineData("integration: aws_proxy", IntegrationType.AwsProxy)]
    [InlineData("integration: lambda", IntegrationType.Aws)]
    [InlineData("integration: AWS", IntegrationType.Aws)]
    [InlineData("async: true", IntegrationType.Aws)]
    [InlineData("async: false", IntegrationType.AwsProxy)]
    [InlineData("integration: http-proxy", IntegrationType.HttpProxy)]
    [InlineData("integration: mock", IntegrationType.Mock)]
    public void A_word_chooses_the_integration(string setting, object type) =>
        Assert.Equal(type, Found.Integration(Event(setting)).Value!.Type.Value);

    [Theory]
    [InlineData("integration: ${self:custom.integration}")]
    [InlineData("integration: kinesis")]
    [InlineData("async: ${self:custom.async}")]
    [InlineData("integration: lambda\n          request: ${file(request.yml)}")]
    [InlineData("integration: lambda\n          response: ${file(response.yml)}")]
    [InlineData("contentHandling: CONVERT_TO_BINARY")]
    public void What_is_decided_elsewhere_is_unknown(string setting) =>
        Assert.Equal(ValueState.Unknown, Found.Integration(Event(setting)).State);

    [Fact]
    public void A_lambda_integration_has_templates_and_responses_that_nobody_wrote()
    {
        var integration = Found.Integration(Event("integration: lambda")).Value!;
        Assert.True(integration.TakesJson);
        Assert.Equal(PassthroughBehavior.Never, integration.PassthroughBehavior.Value);
        Assert.Equal(["application/json", "application/x-www-form-urlencoded"], integration.RequestTemplates.Items.Select(static item => item.MediaType));
        Assert.Equal("200", integration.Responses.Default!.StatusCode.Value);
        Assert.True(integration.Responses.IsOpen);
    }

    [Fact]
    public void Templates_that_are_written_take_the_place_of_the_generated_ones()
    {
        var integration = Found.Integration(Event("""
            integration: lambda
                      request:
                        passThrough: WHEN_NO_MATCH
                        contentHandling: CONVERT_TO_TEXT
                        template: {application/json: '{"a": 1}', image/png: '{"b": 2}'}
            """)).Value!;
        Assert.Equal(["application/json", "image/png", "application/x-www-form-urlencoded"], integration.RequestTemplates.Items.Select(static item => item.MediaType));
        Assert.Equal("""{"a": 1}""", integration.RequestTemplates.Items[0].Text);
        Assert.Equal(PassthroughBehavior.WhenNoMatch, integration.PassthroughBehavior.Value);
        Assert.True(integration.Converts(ContentHandling.ConvertToText));
    }

    [Fact]
    public void Conversion_of_responses_is_for_success_alone()
    {
        var responses = Found.Integration(Event("""
            integration: lambda
                      response:
                        contentHandling: CONVERT_TO_BINARY
                        headers: {Content-Type: "'image/png'"}
                        template: $input.path('$')
                        statusCodes:
                          200: {pattern: ""}
                          404: {pattern: ".*404.*", template: {text/plain: gone}, headers: {X-Why: "'gone'"}}
            """)).Value!.Responses;
        Assert.Equal(["default", ".*404.*"], responses.Items.Select(static response => response.Pattern));
        Assert.Equal([true, false], responses.Items.Select(static response => response.Converts(ContentHandling.ConvertToBinary)));
        Assert.Equal(["application/json"], responses.Items[0].Templates.Items.Select(static template => template.MediaType));
        Assert.Equal(["text/plain", "application/json"], responses.Items[1].Templates.Items.Select(static template => template.MediaType));
        Assert.Equal(["Content-Type", "X-Why"], responses.Items[1].Parameters.Items.Select(static mapping => mapping.ResponseHeader!));
        Assert.False(responses.IsOpen);
    }

    [Fact]
    public void Without_a_code_for_what_matches_no_pattern_200_becomes_it()
    {
        var responses = Found.Integration(Event("""
            integration: lambda
                      response: {statusCodes: {201: {pattern: ".*new.*"}}}
            """)).Value!.Responses;
        Assert.Equal(["201", "200"], responses.Items.Select(static response => response.StatusCode.Value!));
        Assert.Equal("200", responses.Default!.StatusCode.Value);
    }

    [Theory]
    [InlineData("provider: {name: aws, apiGateway: {binaryMediaTypes: ['*/*', 'image~1png']}}", "*/* image/png", false)]
    [InlineData("provider: {name: aws, apiGateway: {binaryMediaTypes: '${self:custom.types}'}}", "", true)]
    [InlineData("provider: {name: aws, apiGateway: '${file(gateway.yml)}'}", "", true)]
    [InlineData("provider: {name: aws, apiGateway: {restApiId: abc, binaryMediaTypes: [image/png]}}", "image/png", true)]
    [InlineData("provider: {name: aws}\nplugins: [serverless-apigw-binary]", "", true)]
    [InlineData("provider: {name: aws}\nplugins: [serverless-offline]", "", false)]
    [InlineData("provider: aws", "", false)]
    [InlineData("provider: {name: aws}\nresources: {Resources: {ApiGatewayRestApi: {Properties: {BinaryMediaTypes: [image/png]}}}}", "", true)]
    public void The_list_stands_at_the_provider(string settings, string types, bool isOpen)
    {
        var list = Found.Apis($"service: photos\n{settings}\nfunctions: {{photos: {{events: [{{http: GET /photos}}]}}}}")[0].BinaryMediaTypes;
        Assert.Equal(types, string.Join(' ', list.Entries.Select(static entry => entry.Text)));
        Assert.Equal(isOpen, list.IsOpen);
    }

    [Fact]
    public void Resources_that_are_merged_with_generated_ones_are_not_judged()
    {
        const string Changed = """
            service: photos
            provider: {name: aws}
            functions: {photos: {events: [{http: {path: photos, method: post, integration: lambda}}, {http: GET photos}]}}
            resources:
              extensions: {ApiGatewayMethodPhotosPost: {Properties: {Integration: {PassthroughBehavior: WHEN_NO_MATCH}}}}
              Resources:
                ApiGatewayMethodOtherPost:
                  Type: AWS::ApiGateway::Method
                  Properties: {HttpMethod: POST, RestApiId: !Ref ApiGatewayRestApi, Integration: {Type: AWS, PassthroughBehavior: NEVER}}
            """;
        var operations = Assert.Single(Found.Apis(Changed)).Operations;
        Assert.Equal([ValueState.Unknown, ValueState.Known], operations.Select(static operation => operation.Integration.State));
    }

    [Fact]
    public void A_plugin_may_generate_what_resources_are_merged_with() => Assert.StartsWith("DOC010", Assert.Single(Found.Findings("""
        service: photos
        provider: {name: aws}
        plugins: [serverless-apigateway-service-proxy]
        custom: {apiGatewayServiceProxies: [{sns: {path: /, method: post}}]}
        resources:
          Resources:
            ApiGatewayMethodPost:
              Type: AWS::ApiGateway::Method
              Properties:
                HttpMethod: POST
                RestApiId: !Ref ApiGatewayRestApi
                Integration: {Type: AWS, IntegrationHttpMethod: POST, PassthroughBehavior: NEVER}
        """)), StringComparison.Ordinal);

    [Fact]
    public void Methods_among_the_resources_belong_to_the_generated_api()
    {
        var api = Assert.Single(Found.Apis("""
            service: photos
            provider: {name: aws, apiGateway: {binaryMediaTypes: [image/png]}}
            resources:
              - ${file(tables.yml)}
              - Resources:
                  Photos:
                    Type: AWS::ApiGateway::Method
                    Properties: {HttpMethod: GET, RestApiId: !Ref ApiGatewayRestApi, ResourceId: !GetAtt ApiGatewayRestApi.RootResourceId, Integration: {Type: MOCK}}
            """));
        Assert.Equal("GET /", Assert.Single(api.Operations).Name);
        Assert.Equal("image/png", Assert.Single(api.BinaryMediaTypes.Entries).Text);
    }

    [Theory]
    [InlineData("cors: {origins: ['https://a.example', 'https://b.example']}", true)]
    [InlineData("cors: {origins: ['https://a.example']}", true)]
    [InlineData("cors: {origin: 'https://a.example,https://b.example'}", true)]
    [InlineData("cors: {origin: 'https://a.example'}", false)]
    [InlineData("cors: {origins: []}", false)]
    [InlineData("cors: {origins: '${file(origins.yml)}'}", false)]
    [InlineData("cors: '${self:custom.cors}'", false)]
    [InlineData("cors: true", false)]
    [InlineData("cors: false", false)]
    public void Preflights_have_a_template_where_they_choose_an_origin(string settings, bool have) =>
        Assert.Equal(have, Found.Apis(Event(settings))[0].Host!.GeneratedPreflights is not null);

    [Theory]
    [InlineData("service: photos\nprovider: {name: google}\nfunctions: {photos: {events: [{http: photos}]}}")]
    [InlineData("service: photos\nprovider: {name: aws}\nfunctions: {photos: {events: [{httpApi: GET /photos}]}}")]
    [InlineData("service: photos\nprovider: {name: aws}\nfunctions: ${file(functions.yml)}")]
    [InlineData("service: photos\nprovider: {name: aws}\nfunctions: [null, {photos: {events: '${file(events.yml)}'}}, {photos: null}]")]
    public void What_is_no_rest_api_that_can_be_read_is_said_not_to_be_analysed(string text) => Assert.StartsWith("DOC010", Assert.Single(Found.Findings(text)), StringComparison.Ordinal);

    private static string Event(string settings) => Service($"      - http:\n          path: photos\n          method: put\n          {settings}\n");

    private static string Service(string events) => $"service: photos\nprovider: {{name: aws}}\nfunctions:\n  photos:\n    handler: photos.handle\n    events:\n{events}\n";
}
