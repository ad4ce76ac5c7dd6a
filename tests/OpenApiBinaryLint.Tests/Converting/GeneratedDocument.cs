using System.Text.Json.Nodes;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Makes documents up: any construction beside any other, the same for the same seed.</summary>
internal abstract class GeneratedDocument(int seed)
{
    private static readonly string[] s_types = ["string", "integer", "number", "boolean"];

#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    protected int Below(int bound) => _random.Next(bound);

    protected bool Sometimes(int outOf = 3) => _random.Next(outOf) == 0;
#pragma warning restore CA5394

    protected abstract string SchemaPrefix { get; }

    public static string Swagger(int seed) => new GeneratedSwagger(seed).Text();

    public static string OpenApi(int seed) => new GeneratedOpenApi(seed).Text();

    protected T OneOf<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>Members in the order they are named, some left out.</summary>
    protected static JsonObject Object(params ReadOnlySpan<(string Name, Func<JsonNode?>? Value)> members)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                made[name] = value();
            }
        }

        return made;
    }

    protected Func<JsonNode?>? Maybe(Func<JsonNode?> value, int outOf = 3) => Sometimes(outOf) ? value : null;

    protected JsonArray List(int most, Func<int, JsonNode?> item) => new([.. Enumerable.Range(0, Below(most + 1)).Select(item)]);

    protected JsonObject Named(int most, string prefix, Func<string, JsonNode?> value)
    {
        var made = new JsonObject();
        for (var i = 0; i < 1 + Below(most); i++)
        {
            made[$"{prefix}{i}"] = value($"{prefix}{i}");
        }

        return made;
    }

    protected static JsonObject Info() => new() { ["title"] = "Generated", ["version"] = "1" };

    protected JsonObject SchemaReference() => new() { ["$ref"] = $"{SchemaPrefix}Model{Below(3)}" };

    protected JsonNode Extension() => OneOf<JsonNode>("text", 1.0m, new JsonObject { ["a"] = new JsonArray(1, "b") }, JsonValue.Create(true));

    protected JsonArray Requirements() => OneOf<JsonArray>(
        [],
        [new JsonObject()],
        [new JsonObject { ["scheme0"] = new JsonArray() }],
        [new JsonObject { ["scheme0"] = new JsonArray() }, new JsonObject { ["scheme1"] = new JsonArray("read") }]);

    protected JsonObject Integration() => Object(
        ("type", () => OneOf("http", "aws", "aws_proxy", "mock")),
        ("httpMethod", () => "POST"),
        ("uri", () => "https://example.com/{proxy}"),
        ("contentHandling", Maybe(() => OneOf("CONVERT_TO_TEXT", "CONVERT_TO_BINARY"))),
        ("requestTemplates", Maybe(() => new JsonObject { ["application/json"] = "#set($a = \"$ref\")\n{\"$ref\": \"#/definitions/Model0\"}" })),
        ("responses", () => new JsonObject { ["default"] = new JsonObject { ["statusCode"] = "200" } }));

    /// <summary>The keywords that parameters of 2.0 have too.</summary>
    protected JsonObject Primitive(int depth = 0)
    {
        if (depth < 2 && Sometimes(4))
        {
            return Object(("type", () => "array"), ("items", () => Primitive(depth + 1)), ("maxItems", Maybe(() => 3)));
        }

        var type = OneOf<string>(s_types);
        return type is "string"
            ? Object(("type", () => type), ("format", Maybe(() => "date")), ("enum", Maybe(() => new JsonArray("a", "b"))), ("default", Maybe(() => "a")), ("maxLength", Maybe(() => 5)))
            : Object(("type", () => type), ("minimum", type == "boolean" ? null : Maybe(() => 1)), ("default", type == "boolean" ? Maybe(() => true) : null));
    }

    protected JsonObject Schema(int depth = 0) => (depth > 3 ? 0 : Below(7)) switch
    {
        0 or 1 => Primitive(),
        2 => SchemaReference(),
        3 => Object(("type", () => "array"), ("items", () => Schema(depth + 1))),
        4 => Object(("allOf", () => new JsonArray(SchemaReference(), Schema(depth + 1))), ("description", Maybe(() => "All"))),
        5 when Sometimes() => OwnSchema(depth),
        _ => Object(
            ("type", () => "object"),
            ("required", Maybe(() => new JsonArray("p0"))),
            ("properties", () => Named(3, "p", _ => Schema(depth + 1))),
            ("additionalProperties", Maybe(() => OneOf<JsonNode>(JsonValue.Create(false), Schema(depth + 1)))),
            ("example", Maybe(() => new JsonObject { ["p0"] = 1 })),
            ("x-order", Maybe(Extension))),
    };

    /// <summary>A schema that only this version has.</summary>
    protected abstract JsonObject OwnSchema(int depth);

    protected abstract JsonObject Operation();

    protected abstract JsonNode Parameter(int index);

    protected abstract JsonObject Document();

    protected JsonObject Paths()
    {
        var paths = new JsonObject();
        for (var i = 0; i < 1 + Below(3); i++)
        {
            var path = Object(("parameters", Maybe(() => List(2, Parameter))), ("x-path", Maybe(Extension)));
            foreach (var method in new[] { "get", "post", "x-amazon-apigateway-any-method" })
            {
                if (Sometimes(2))
                {
                    path[method] = Operation();
                }
            }

            paths[$"/path{i}"] = path;
        }

        return paths;
    }

    private string Text() => Document().ToJsonString(new() { WriteIndented = true });
}
