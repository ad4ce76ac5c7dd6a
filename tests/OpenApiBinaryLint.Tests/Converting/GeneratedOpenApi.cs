using System.Text.Json.Nodes;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Documents of OpenAPI 3.0.</summary>
internal sealed class GeneratedOpenApi(int seed) : GeneratedDocument(seed)
{
    protected override string SchemaPrefix => "#/components/schemas/";

    protected override JsonObject Document() => Object(
        ("openapi", () => OneOf("3.0.1", "3.0.3")),
        ("info", Info),
        ("servers", Maybe(Servers, 2)),
        ("security", Maybe(Requirements)),
        ("paths", Paths),
        ("components", () => Object(
            ("schemas", () => new JsonObject { ["Model0"] = Schema(), ["Model1"] = Schema(), ["Model2"] = Schema() }),
            ("parameters", () => new JsonObject { ["Shared"] = Inline(0) }),
            ("requestBodies", () => new JsonObject { ["Body"] = RequestBody() }),
            ("responses", () => new JsonObject { ["Shared"] = Response() }),
            ("securitySchemes", () => new JsonObject { ["scheme0"] = Scheme(), ["scheme1"] = Scheme() }),
            ("headers", () => new JsonObject { ["Rate"] = new JsonObject { ["schema"] = Primitive() } }),
            ("examples", Maybe(() => new JsonObject { ["One"] = new JsonObject { ["value"] = 1 } })))),
        ("x-amazon-apigateway-binary-media-types", Maybe(() => new JsonArray("image/*"))));

    protected override JsonObject OwnSchema(int depth) => Object(
        ("oneOf", Maybe(() => new JsonArray(SchemaReference(), Schema(depth + 1)), 2)),
        ("not", Maybe(() => Schema(depth + 1))),
        ("nullable", Maybe(() => true)),
        ("discriminator", Maybe(() => Object(("propertyName", () => "p0"), ("mapping", Maybe(() => new JsonObject { ["a"] = $"{SchemaPrefix}Model0" }))))),
        ("deprecated", Maybe(() => true)));

    protected override JsonObject Operation()
    {
        var operation = Object(
            ("summary", Maybe(() => "Does it")),
            ("parameters", Maybe(() => List(3, Parameter), 2)),
            ("requestBody", Maybe(() => Sometimes() ? new JsonObject { ["$ref"] = "#/components/requestBodies/Body" } : RequestBody(), 2)),
            ("responses", () => new JsonObject { ["200"] = Response(), [OneOf("400", "4XX")] = OneOf(Response(), new JsonObject { ["$ref"] = "#/components/responses/Shared" }) }),
            ("callbacks", Maybe(() => new JsonObject { ["on"] = new JsonObject { ["{$request.body#/url}"] = new JsonObject() } }, 6)),
            ("servers", Maybe(Servers, 6)),
            ("security", Maybe(Requirements)),
            ("x-amazon-apigateway-integration", Maybe(Integration, 2)));
        if (operation["requestBody"] is { } body && Sometimes())
        {
            operation.Remove("requestBody");
            operation.Insert(OneOf(0, operation.Count), "requestBody", body);
        }

        return operation;
    }

    protected override JsonNode Parameter(int index) =>
        Sometimes(5) && index == 0 ? new JsonObject { ["$ref"] = "#/components/parameters/Shared" } : Inline(index);

    private JsonArray Servers()
    {
        var first = OneOf<JsonObject>(
            new() { ["url"] = "https://api.example.com/v1" },
            new() { ["url"] = "/v1/" },
            new() { ["url"] = "https://abc.execute-api.us-east-1.amazonaws.com/{basePath}", ["variables"] = new JsonObject { ["basePath"] = new JsonObject { ["default"] = "/v1" } } },
            new() { ["url"] = "https://{stage}.example.com", ["variables"] = new JsonObject { ["stage"] = new JsonObject { ["default"] = "dev", ["enum"] = new JsonArray("dev", "prod") } } });
        if (Sometimes())
        {
            first["x-amazon-apigateway-endpoint-configuration"] = new JsonObject { ["vpcEndpointIds"] = new JsonArray("vpce-1") };
        }

        return Sometimes() ? [first, new JsonObject { ["url"] = "https://other.example.com", ["description"] = "Another" }] : [first];
    }

    private JsonObject Inline(int index)
    {
        var place = OneOf("query", "header", "query");
        return Object(
            ("name", () => $"q{index}"),
            ("in", () => place),
            ("description", Maybe(() => "A parameter")),
            ("required", Maybe(() => OneOf(true, false))),
            ("style", Maybe(() => place == "query" ? OneOf("form", "spaceDelimited", "deepObject") : "simple", 4)),
            ("explode", Maybe(() => OneOf(true, false), 4)),
            ("schema", () => Sometimes(4) ? Schema() : Primitive()),
            ("example", Maybe(() => "a", 5)),
            ("deprecated", Maybe(() => true, 5)));
    }

    private JsonObject RequestBody() => Object(
        ("description", Maybe(() => "A body")),
        ("content", () => Sometimes(4) ? Form() : Content()),
        ("required", Maybe(() => true)));

    private JsonObject Form()
    {
        var form = Object(
            ("schema", () => Sometimes(4) ? SchemaReference() : Object(
                ("type", () => "object"),
                ("properties", () => Named(3, "f", _ => Sometimes(4) ? Bytes() : Sometimes(5) ? Schema(2) : Primitive())),
                ("required", Maybe(() => new JsonArray("f0"), 2)))),
            ("encoding", Maybe(() => new JsonObject { ["f0"] = new JsonObject { ["contentType"] = "image/png" } }, 5)));
        return new() { [OneOf("multipart/form-data", "application/x-www-form-urlencoded")] = form };
    }

    private JsonObject Content()
    {
        var content = new JsonObject();
        foreach (var type in new[] { "text/csv", "application/json", "image/png" })
        {
            if (Sometimes(2))
            {
                content[type] = Object(
                    ("schema", Sometimes(5) ? null : () => type == "image/png" ? Bytes() : Schema(2)),
                    ("example", Maybe(() => "a", 5)),
                    ("examples", Maybe(() => new JsonObject { ["one"] = new JsonObject { ["value"] = 1 } }, 6)));
            }
        }

        return content;
    }

    private static JsonObject Bytes() => new() { ["type"] = "string", ["format"] = "binary" };

    private JsonObject Response() => Object(
        ("description", () => "A response"),
        ("headers", Maybe(() => new JsonObject
        {
            ["X-Rate"] = new JsonObject { ["schema"] = Primitive() },
            ["X-Shared"] = new JsonObject { ["$ref"] = "#/components/headers/Rate" },
        })),
        ("content", Maybe(Content, 2)),
        ("links", Maybe(() => new JsonObject { ["next"] = new JsonObject { ["operationId"] = "next" } }, 5)),
        ("x-response", Maybe(Extension)));

    private JsonObject Scheme() => OneOf(
        Object(("type", () => "apiKey"), ("name", () => "Authorization"), ("in", () => OneOf("header", "cookie"))),
        Object(
            ("type", () => "http"),
            ("scheme", () => OneOf("basic", "Basic", "bearer")),
            ("x-amazon-apigateway-authorizer", Maybe(() => new JsonObject { ["type"] = "token" }))),
        Object(("type", () => "oauth2"), ("flows", () => Object(
            ("clientCredentials", () => new JsonObject { ["tokenUrl"] = "https://example.com/t", ["scopes"] = new JsonObject { ["read"] = "Reads" } }),
            ("implicit", Maybe(() => new JsonObject { ["authorizationUrl"] = "https://example.com/a", ["scopes"] = new JsonObject() }))))));
}
