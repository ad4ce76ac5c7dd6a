using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Templates of CloudFormation, SAM, the Serverless Framework and Terraform around an API document, or that tell an API by resources.</summary>
internal sealed class RandomHost(Chance chance)
{
    public Mapping Around(Value document) => chance.Below(6) switch
    {
        0 => Template([("Api", Resource("AWS::ApiGateway::RestApi", ("BinaryMediaTypes", Types()), ("Body", document), ("Mode", chance.Maybe(3, () => chance.OneOf("merge", "overwrite"))))), .. Methods()]),
        1 or 2 => Sam(document),
        3 => Serverless(),
        4 => Terraform(document),
        _ => Template([("Api", Resource("AWS::ApiGateway::RestApi", ("BinaryMediaTypes", Types()))), .. Methods()]),
    };

    private static Mapping Resource(string type, params IEnumerable<(string Name, Value? Value)> properties) =>
        Mapping.Of(("Type", type), ("Properties", Mapping.Of(properties)));

    private static Mapping Template(params IEnumerable<(string Name, Value? Value)> resources) =>
        Mapping.Of(("AWSTemplateFormatVersion", "2010-09-09"), ("Resources", Mapping.Of(resources)));

    private Value? Types() => chance.Mostly(5, () => (Value)chance.Some(3, Vocabulary.ListEntries));

    private (string, Value?)[] Methods() =>
    [
        ("Path", Resource("AWS::ApiGateway::Resource", ("RestApiId", Reference("Api")), ("ParentId", Attribute("Api", "RootResourceId")), ("PathPart", chance.OneOf("images", "{proxy+}")))),
        ("Method", Method()),
        ("Preflight", chance.Maybe(3, Method)),
    ];

    private Mapping Method() => Resource(
        "AWS::ApiGateway::Method",
        ("RestApiId", Reference("Api")),
        ("ResourceId", chance.OneIn(2) ? Reference("Path") : Attribute("Api", "RootResourceId")),
        ("HttpMethod", chance.OneOf("GET", "PUT", "POST", "OPTIONS", "ANY")),
        ("RequestModels", chance.Maybe(3, () => Mapping.Of((chance.OneOf(Vocabulary.MediaTypes), "Empty")))),
        ("MethodResponses", chance.Maybe(2, () => Sequence.Of(Mapping.Of(("StatusCode", "200"), ("ResponseModels", Mapping.Of((chance.OneOf(Vocabulary.MediaTypes), "Empty"))))))),
        ("Integration", chance.Mostly(8, () => Mapping.Of(
            ("Type", chance.OneOf("AWS", "AWS_PROXY", "MOCK", "HTTP")),
            ("IntegrationHttpMethod", chance.OneOf("POST", "GET")),
            ("Uri", chance.OneOf<Value>(Vocabulary.Lambda, Mapping.Of(("Fn::Sub", Vocabulary.Lambda.Replace("eu-west-1", "${AWS::Region}", StringComparison.Ordinal))))),
            ("ContentHandling", chance.Maybe(3, () => chance.OneOf(Vocabulary.Handling))),
            ("PassthroughBehavior", chance.Maybe(3, () => chance.OneOf(Vocabulary.Passthrough))),
            ("RequestTemplates", chance.Maybe(2, Templates)),
            ("IntegrationResponses", chance.Maybe(2, () => Sequence.Of(Mapping.Of(
                ("StatusCode", "200"),
                ("SelectionPattern", chance.Maybe(3, () => chance.OneOf(Vocabulary.ResponseKeys))),
                ("ContentHandling", chance.Maybe(3, () => chance.OneOf(Vocabulary.Handling))),
                ("ResponseTemplates", chance.Maybe(3, Templates))))))))));

    private Mapping Templates() => Mapping.Of(chance.Some(2, Vocabulary.MediaTypes).Select(type => (type, (Value?)chance.OneOf(Vocabulary.Templates))));

    private static Mapping Reference(string name) => Mapping.Of(("Ref", name));

    private static Mapping Attribute(string resource, string name) => Mapping.Of(("Fn::GetAtt", Sequence.Of(resource, name)));

    private Mapping Sam(Value document) => Mapping.Of(
        ("Transform", "AWS::Serverless-2016-10-31"),
        ("Globals", chance.Maybe(4, () => Mapping.Of(("Api", Mapping.Of(("BinaryMediaTypes", Types())))))),
        ("Resources", Mapping.Of(
            ("Api", Resource(
                chance.OneOf("AWS::Serverless::Api", "AWS::Serverless::Api", "AWS::Serverless::HttpApi"),
                ("StageName", "live"),
                ("BinaryMediaTypes", Types()),
                ("Cors", chance.Maybe(3, () => chance.OneOf<Value>("'*'", Mapping.Of(("AllowOrigin", "'*'"), ("AllowMethods", "'GET'"))))),
                ("Mode", chance.Maybe(4, () => "merge")),
                ("DefinitionBody", chance.OneIn(3) ? null : chance.OneIn(6) ? Mapping.Of(("Fn::Transform", Mapping.Of(("Name", "AWS::Include")))) : document),
                ("DefinitionUri", chance.Maybe(8, () => "openapi.yaml")))),
            ("Store", Resource("AWS::Serverless::Function", ("Events", Mapping.Of(
                ("Get", Mapping.Of(("Type", chance.OneOf("Api", "HttpApi")), ("Properties", Mapping.Of(("Path", chance.OneOf(Vocabulary.Paths)), ("Method", chance.OneOf("get", "any")), ("RestApiId", Reference("Api")))))))))))));

    private Mapping Serverless() => Mapping.Of(
        ("service", "store"),
        ("provider", Mapping.Of(("name", "aws"), ("apiGateway", Mapping.Of(("binaryMediaTypes", Types()))))),
        ("functions", Mapping.Of(("store", Mapping.Of(("handler", "store.handle"), ("events", new Sequence([.. Enumerable.Range(0, 1 + chance.Below(3)).Select(_ => Event())])))))));

    private Mapping Event() => Mapping.Of(("http", chance.OneIn(4) ? $"{chance.OneOf("GET", "put")} images" : Mapping.Of(
        ("path", "images"),
        ("method", chance.OneOf("put", "get", "any")),
        ("integration", chance.Maybe(2, () => chance.OneOf("lambda", "lambda-proxy", "mock", "http", "aws"))),
        ("cors", chance.Maybe(3, () => (Value)true)),
        ("request", chance.Maybe(2, () => Mapping.Of(
            ("template", Templates()),
            ("passThrough", chance.Maybe(2, () => chance.OneOf(Vocabulary.Passthrough))),
            ("contentHandling", chance.Maybe(2, () => chance.OneOf(Vocabulary.Handling)))))),
        ("response", chance.Maybe(3, () => Mapping.Of(("template", "$input.body"), ("contentHandling", chance.OneOf(Vocabulary.Handling))))))));

    private Mapping Terraform(Value document)
    {
        var body = chance.OneIn(2) ? document : new JsonNotation(chance.Random).Write(document);
        var api = Mapping.Of(("name", "store"), ("binary_media_types", Types()), ("body", chance.Mostly(3, () => body)), ("put_rest_api_mode", chance.Maybe(4, () => "merge")));
        return Mapping.Of(("resource", Mapping.Of(
            ("aws_api_gateway_rest_api", Mapping.Of(("store", chance.OneIn(3) ? Sequence.Of(api) : api))),
            ("aws_api_gateway_method", Named(("http_method", "PUT"), ("authorization", "NONE"), ("request_models", Mapping.Of((chance.OneOf(Vocabulary.MediaTypes), "Empty"))))),
            ("aws_api_gateway_integration", Named(
                ("http_method", "${aws_api_gateway_method.store.http_method}"),
                ("type", chance.OneOf("AWS", "AWS_PROXY", "MOCK")),
                ("uri", Vocabulary.Lambda),
                ("integration_http_method", "POST"),
                ("content_handling", chance.Maybe(2, () => chance.OneOf(Vocabulary.Handling))),
                ("passthrough_behavior", chance.Maybe(2, () => chance.OneOf(Vocabulary.Passthrough))),
                ("request_templates", Templates()))),
            ("aws_api_gateway_integration_response", Named(("http_method", "PUT"), ("status_code", "200"), ("content_handling", chance.Maybe(2, () => chance.OneOf(Vocabulary.Handling))))))));
    }

    private Mapping? Named(params IEnumerable<(string Name, Value? Value)> members) => chance.Mostly(4, () => Mapping.Of(("store", Mapping.Of(
        [("rest_api_id", "${aws_api_gateway_rest_api.store.id}"), ("resource_id", "${aws_api_gateway_rest_api.store.root_resource_id}"), .. members]))));
}
