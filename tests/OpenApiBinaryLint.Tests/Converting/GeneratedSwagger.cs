using System.Text.Json.Nodes;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Documents of Swagger 2.0.</summary>
internal sealed class GeneratedSwagger(int seed) : GeneratedDocument(seed)
{
    protected override string SchemaPrefix => "#/definitions/";

    protected override JsonObject Document() => Object(
        ("swagger", () => "2.0"),
        ("info", Info),
        ("host", Maybe(() => OneOf("api.example.com", "abc.execute-api.us-east-1.amazonaws.com"), 2)),
        ("basePath", Maybe(() => "/v1", 2)),
        ("schemes", Maybe(() => OneOf<JsonArray>(["https"], ["https", "http"]), 2)),
        ("consumes", Maybe(MediaTypes)),
        ("produces", Maybe(MediaTypes)),
        ("x-amazon-apigateway-endpoint-configuration", Maybe(() => new JsonObject { ["vpcEndpointIds"] = new JsonArray("vpce-1") })),
        ("x-amazon-apigateway-binary-media-types", Maybe(() => new JsonArray("image/*"))),
        ("security", Maybe(Requirements)),
        ("paths", Paths),
        ("definitions", () => new JsonObject { ["Model0"] = Schema(), ["Model1"] = Schema(), ["Model2"] = Schema() }),
        ("parameters", () => new JsonObject { ["Shared"] = Simple(0), ["Body"] = Body() }),
        ("responses", () => new JsonObject { ["Shared"] = Response() }),
        ("securityDefinitions", () => new JsonObject { ["scheme0"] = Key(), ["scheme1"] = OneOf(Basic(), OAuth()) }));

    protected override JsonObject OwnSchema(int depth) => Object(
        ("type", () => "object"),
        ("discriminator", Maybe(() => "p0", 2)),
        ("properties", () => Named(2, "p", _ => Schema(depth + 1))),
        ("x-nullable", Maybe(() => true)));

    protected override JsonObject Operation() => Object(
        ("summary", Maybe(() => "Does it")),
        ("consumes", Maybe(MediaTypes)),
        ("produces", Maybe(MediaTypes)),
        ("parameters", Maybe(Parameters, 1)),
        ("responses", () => new JsonObject { ["200"] = Response(), ["400"] = OneOf(Response(), new JsonObject { ["$ref"] = "#/responses/Shared" }) }),
        ("schemes", Maybe(() => new JsonArray("https"), 6)),
        ("security", Maybe(Requirements)),
        ("x-amazon-apigateway-integration", Maybe(Integration, 2)));

    protected override JsonNode Parameter(int index) => Sometimes(5) && index == 0 ? new JsonObject { ["$ref"] = "#/parameters/Shared" } : Simple(index);

    private JsonArray MediaTypes() => OneOf<JsonArray>(
        [], ["application/json"], ["application/json", "text/xml"], ["image/png"], ["multipart/form-data"], ["application/x-www-form-urlencoded", "multipart/form-data"]);

    private JsonArray Parameters()
    {
        var parameters = List(3, Parameter);
        switch (Below(4))
        {
            case 0:
                parameters.Insert(Sometimes(2) ? 0 : parameters.Count, Sometimes() ? new JsonObject { ["$ref"] = "#/parameters/Body" } : Body());
                break;
            case 1:
                parameters.Add(Field("f0"));
                parameters.Add(Field("f1"));
                break;
        }

        return parameters;
    }

    private JsonObject Body() => Object(
        ("in", () => "body"),
        ("name", () => OneOf("body", "order")),
        ("description", Maybe(() => "A body")),
        ("required", Maybe(() => true)),
        ("schema", () => Schema()),
        ("x-body", Maybe(Extension)));

    private JsonObject Field(string name)
    {
        var field = Object(("name", () => name), ("in", () => "formData"), ("description", Maybe(() => "A field")), ("required", Maybe(() => OneOf(true, false))));
        return Sometimes(4) ? Put(field, new JsonObject { ["type"] = "file" }) : WithFormat(Put(field, Primitive()), "csv", "multi", "pipes", "tsv");
    }

    private JsonObject Simple(int index) => WithFormat(
        Put(
            Object(
                ("name", () => $"q{index}"),
                ("in", () => OneOf("query", "header")),
                ("description", Maybe(() => "A parameter")),
                ("required", Maybe(() => OneOf(true, false))),
                ("allowEmptyValue", null)),
            Primitive()),
        "csv", "ssv", "pipes", "tsv");

    private JsonObject WithFormat(JsonObject parameter, params ReadOnlySpan<string> formats)
    {
        if (parameter["type"]!.GetValue<string>() == "array" && Sometimes(2))
        {
            parameter["collectionFormat"] = OneOf(formats);
        }

        return parameter;
    }

    private JsonObject Response() => Object(
        ("description", () => "A response"),
        ("schema", Maybe(() => Sometimes(5) ? new JsonObject { ["type"] = "file" } : Schema(), 2)),
        ("headers", Maybe(() => new JsonObject { ["X-Rate"] = WithFormat(Primitive(), "csv", "ssv") })),
        ("examples", Maybe(() => new JsonObject { ["application/json"] = new JsonObject { ["a"] = 1 } }, 5)),
        ("x-response", Maybe(Extension)));

    private JsonObject Key() => Object(
        ("type", () => "apiKey"),
        ("name", () => "Authorization"),
        ("in", () => "header"),
        ("x-amazon-apigateway-authtype", Maybe(() => "custom")),
        ("x-amazon-apigateway-authorizer", Maybe(() => new JsonObject { ["type"] = "token" })));

    private static JsonObject Basic() => new() { ["type"] = "basic" };

    private JsonObject OAuth() => Object(
        ("type", () => "oauth2"),
        ("flow", () => "accessCode"),
        ("authorizationUrl", () => "https://example.com/a"),
        ("tokenUrl", () => "https://example.com/t"),
        ("scopes", Maybe(() => new JsonObject { ["read"] = "Reads" }, 2)));

    private static JsonObject Put(JsonObject target, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            target[name] = value?.DeepClone();
        }

        return target;
    }
}
