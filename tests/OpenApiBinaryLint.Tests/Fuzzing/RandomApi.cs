using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>API documents of each version, with whatever API Gateway reads of them.</summary>
internal sealed class RandomApi
{
    private readonly Chance _chance;
    private readonly SpecificationVersion _version;
    private readonly RandomSchemas _schemas;
    private readonly RandomOperation _operations;

    private RandomApi(Chance chance)
    {
        _chance = chance;
        _version = chance.OneOf(
            SpecificationVersion.Swagger2, SpecificationVersion.Swagger2, SpecificationVersion.OpenApi30, SpecificationVersion.OpenApi30, SpecificationVersion.OpenApi30, SpecificationVersion.OpenApi31);
        _schemas = new(chance, IsSwagger ? "#/definitions/" : "#/components/schemas/");
        _operations = new(chance, _version, _schemas);
    }

    private bool IsSwagger => _version == SpecificationVersion.Swagger2;

    public static Mapping Document(Chance chance) => new RandomApi(chance).Document();

    private Mapping Document() => Mapping.Of(
    [
        IsSwagger ? ("swagger", "2.0") : ("openapi", _version == SpecificationVersion.OpenApi31 ? "3.1.0" : _chance.OneOf("3.0.1", "3.0.3", "3.0.9")),
        ("info", _chance.Mostly(20, () => Mapping.Of(("title", "Random"), ("version", _chance.OneOf<Value>("1", 1)), ("description", _chance.Maybe(8, () => "One\n\n  two\n"))))),
        .. IsSwagger ? Addresses() : Servers(),
        .. Settings(),
        ("paths", Mapping.Of(_chance.Some(4, Vocabulary.Paths).Select(path => (path, (Value?)_operations.PathItem())))),
        .. IsSwagger ? SharedOfSwagger() : [("components", _chance.Mostly(4, () => Mapping.Of(SharedOfOpenApi())))],
    ]);

    private (string, Value?)[] Addresses() =>
    [
        ("host", _chance.Maybe(2, () => _chance.OneOf("api.example.com", "abc.execute-api.eu-west-1.amazonaws.com", "${host}"))),
        ("basePath", _chance.Maybe(2, () => _chance.OneOf("/v1", "v1", "/"))),
        ("schemes", _chance.Maybe(2, () => (Value)_chance.Some(2, "https", "http", "ws"))),
        ("consumes", _chance.Maybe(3, _operations.MediaTypes)),
        ("produces", _chance.Maybe(3, _operations.MediaTypes)),
    ];

    private (string, Value?)[] Servers() => [("servers", _chance.Maybe(3, () => new Sequence([.. Enumerable.Range(0, 1 + _chance.Below(2)).Select(_ => Mapping.Of(
        ("url", _chance.OneOf("https://abc.execute-api.eu-west-1.amazonaws.com/{basePath}", "/v1", "https://{a}.example.com/{b}", "//x", "")),
        ("variables", _chance.Maybe(2, () => Mapping.Of(("basePath", Mapping.Of(("default", _chance.OneOf<Value>("v1", "/v1", 1)))))))))])))];

    private (string, Value?)[] Settings() =>
    [
        ("x-amazon-apigateway-binary-media-types", _chance.Mostly(4, () => (Value)_chance.Some(4, Vocabulary.ListEntries))),
        ("x-amazon-apigateway-minimum-compression-size", _chance.Maybe(6, () => _chance.OneOf<Value>(0, 1024, -1, "1024", 99999999))),
        ("x-amazon-apigateway-api-key-source", _chance.Maybe(10, () => _chance.OneOf("HEADER", "AUTHORIZER", "HEADERS"))),
        ("x-amazon-apigateway-security-policy", _chance.Maybe(15, () => _chance.OneOf("TLS_1_2", "TLS_9", "SecurityPolicy_TLS13_2025_EDGE", "SecurityPolicy_X"))),
        ("x-amazon-apigateway-importexport-version", _chance.Maybe(12, () => "1.0")),
        ("x-amazon-apigateway-cors", _chance.Maybe(12, () => Mapping.Of(("allowOrigins", Sequence.Of("*"))))),
        ("x-amazon-apigateway-request-validators", _chance.Maybe(6, () => Mapping.Of(("all", Mapping.Of(("validateRequestBody", true)))))),
        ("x-amazon-apigateway-request-validator", _chance.Maybe(12, () => _chance.OneOf("all", "al"))),
        ("x-amazon-apigateway-endpoint-configuration", _chance.Maybe(12, () => Mapping.Of(("types", Sequence.Of("REGIONAL"))))),
        ("x-amazon-apigateway-policy", _chance.Maybe(12, () => Mapping.Of(("Version", "2012-10-17")))),
        ("x-amazon-apigateway-gateway-responses", _chance.Maybe(6, () => Mapping.Of(_chance.Some(2, "DEFAULT_4XX", "UNSUPPORTED_MEDIA_TYPE", "BAD_REQUESTS_BODY").Select(name => (name, (Value?)Mapping.Of(
            ("statusCode", _chance.OneOf<Value>(400, "415", "4XX")),
            ("responseTemplates", Mapping.Of(("application/json", "{\"m\": $context.error.messageString}"))))))))),
        ("security", _chance.Maybe(6, _operations.Requirements)),
        ("tags", _chance.Maybe(10, () => Sequence.Of(Mapping.Of(("name", "a"))))),
    ];

    private (string, Value?)[] SharedOfSwagger() =>
    [
        ("definitions", _chance.Mostly(4, _schemas.All)),
        ("parameters", _chance.Maybe(3, () => Mapping.Of(("Shared", _operations.Parameter())))),
        ("responses", _chance.Maybe(2, () => Mapping.Of(("Shared", _operations.Response())))),
        ("securityDefinitions", _chance.Maybe(3, Schemes)),
    ];

    private (string, Value?)[] SharedOfOpenApi() =>
    [
        ("schemas", _chance.Mostly(4, _schemas.All)),
        ("parameters", _chance.Maybe(3, () => Mapping.Of(("Shared", _operations.Parameter())))),
        ("responses", _chance.Maybe(2, () => Mapping.Of(("Shared", _operations.Response())))),
        ("requestBodies", _chance.Maybe(6, () => Mapping.Of(("Shared", _operations.Body())))),
        ("securitySchemes", _chance.Maybe(3, Schemes)),
        ("x-amazon-apigateway-integrations", _chance.Maybe(4, () => Mapping.Of(("shared", new RandomIntegration(_chance).Any())))),
    ];

    private Mapping Schemes() => Mapping.Of(
        ("key", Mapping.Of(
            ("type", "apiKey"),
            ("name", "x-api-key"),
            ("in", "header"),
            ("x-amazon-apigateway-authtype", _chance.Maybe(3, () => "custom")),
            ("x-amazon-apigateway-authorizer", _chance.Maybe(3, () => Mapping.Of(("type", "token"), ("authorizerUri", Vocabulary.Lambda)))))),
        ("oauth", _chance.Maybe(2, () => IsSwagger
            ? Mapping.Of(("type", "oauth2"), ("flow", _chance.OneOf("implicit", "accessCode")), ("authorizationUrl", "https://example.com/a"), ("scopes", Mapping.Of(("read", "Reads"))))
            : Mapping.Of(("type", "oauth2"), ("flows", Mapping.Of((_chance.OneOf("implicit", "authorizationCode"), Mapping.Of(("authorizationUrl", "https://example.com/a"), ("scopes", Mapping.Of())))))))),
        ("basic", _chance.Maybe(3, () => IsSwagger ? Mapping.Of(("type", "basic")) : Mapping.Of(("type", "http"), ("scheme", "basic")))));
}
