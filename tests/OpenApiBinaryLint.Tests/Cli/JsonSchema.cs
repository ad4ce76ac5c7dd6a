using System.Text.Json;
using System.Text.RegularExpressions;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Validates a document by the part of JSON Schema (draft 7) that the configuration's schema uses.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    public bool Accepts(Node node) => Accepts(node, root);

    private bool Accepts(Node node, JsonElement schema) =>
        schema.EnumerateObject().All(keyword => Accepts(node.Resolved, keyword.Name, keyword.Value, schema));

    private bool Accepts(Node node, string keyword, JsonElement value, JsonElement schema) => keyword switch
    {
        "$schema" or "$id" or "title" or "description" or "definitions" => true,
        "$ref" => Accepts(node, Definition(value.GetString()!)),
        "anyOf" => value.EnumerateArray().Any(alternative => Accepts(node, alternative)),
        "type" => TypeOf(node) == value.GetString(),
        "enum" => value.EnumerateArray().Any(word => node is ScalarNode scalar && TypeOf(node) == "string" && scalar.Value == word.GetString()),
        "pattern" => node is not ScalarNode text || Regex.IsMatch(text.Value, value.GetString()!),
        "minLength" => node is not ScalarNode text || text.Value.Length >= value.GetInt32(),
        "minItems" => node is not ArrayNode list || list.Items.Count >= value.GetInt32(),
        "items" => node is not ArrayNode list || list.Items.All(item => Accepts(item, value)),
        "required" => node is not ObjectNode item || value.EnumerateArray().All(key => item.Find(key.GetString()!) is not null),
        "properties" => node is not ObjectNode item || value.EnumerateObject()
            .All(property => item.Find(property.Name) is not { } member || Accepts(member.Value, property.Value)),
        "additionalProperties" => !value.GetBoolean() && (node is not ObjectNode item || item.Members
            .All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _))),
        _ => throw new NotSupportedException(keyword),
    };

    private JsonElement Definition(string reference) =>
        root.GetProperty("definitions").GetProperty(reference["#/definitions/".Length..]);

    private static string TypeOf(Node node) => node switch
    {
        ObjectNode => "object",
        ArrayNode => "array",
        ScalarNode { Kind: ScalarKind.Boolean } => "boolean",
        ScalarNode { Kind: ScalarKind.Number } => "number",
        ScalarNode { Kind: ScalarKind.Null } => "null",
        _ => "string",
    };
}
