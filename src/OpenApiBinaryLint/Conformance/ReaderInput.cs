using System.Text.Json.Nodes;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>
/// Makes what Microsoft.OpenApi reads out of the tree: aliases and merge keys written out, every scalar as its text (the
/// library turns texts into numbers itself, and `version: 1.0` is nobody's mistake), without what it need not see.
/// </summary>
internal static class ReaderInput
{
    // The library recurses; a stack of 256 KB holds this many levels of the worst kind (callbacks in callbacks).
    private const int MaxDepth = 128;

    // Stands for every reference. They are followed by DOC005; the library throws at some that are legal, such as `order.yaml`.
    private const string Reference = "#/components/schemas/reference";

    // Members whose keys are names of the author's choice: `example` is a name there, not a keyword.
    private static readonly HashSet<string> MapsOfNames =
    [
        "callbacks", "content", "definitions", "encoding", "headers", "links", "parameters", "paths", "properties", "requestBodies",
        "responses", "schemas", "securityDefinitions", "securitySchemes", "variables",
    ];

    /// <summary>The document, or null when it is nested deeper than the library can take.</summary>
    public static JsonObject? From(ObjectNode root)
    {
        var result = new JsonObject();
        var open = new Stack<Level>();
        open.Push(new(root, result, Key: "", IsMapOfNames: false, Depth: 1));
        while (open.TryPop(out var level))
        {
            if (level.Depth > MaxDepth)
            {
                return null;
            }

            if (level.Source is ObjectNode mapping)
            {
                Fill((JsonObject)level.Target, mapping, level, open);
            }
            else
            {
                Fill((JsonArray)level.Target, (ArrayNode)level.Source, level, open);
            }
        }

        // The library asks for a second number.
        foreach (var key in (ReadOnlySpan<string>)["swagger", "openapi"])
        {
            if (result[key] is JsonValue && (root[key] as ScalarNode)?.Value is { Length: 1 } version)
            {
                result[key] = version + ".0";
            }
        }

        return result;
    }

    /// <summary>Whether the library does not get to see a value: null, or decided elsewhere.</summary>
    public static bool IsHidden(Node value)
    {
        var node = value.Resolved;
        return node is ScalarNode { Kind: ScalarKind.Null } || TemplateExpression.Is(node);
    }

    private static void Fill(JsonObject target, ObjectNode source, Level level, Stack<Level> open)
    {
        foreach (var member in source.Effective())
        {
            var value = member.Value.Resolved;
            if (member.Name == "$ref" && !level.IsMapOfNames && (value is ScalarNode || TemplateExpression.Is(value)))
            {
                target["$ref"] = Reference;
                continue;
            }

            if (IsHidden(value) || TemplateExpression.IsIn(member.Name) || member.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                continue;
            }

            if (level.IsMapOfNames)
            {
                // A schema that is no object is DOC004's to report, and makes the library throw.
                if (value is ObjectNode || level.Key is not ("properties" or "definitions" or "schemas"))
                {
                    target[member.Name] = Convert(value, member.Name, isMapOfNames: false, level, open);
                }
            }
            else if (!IsPassedOver(member.Name))
            {
                target[member.Name] = ConvertPayload(value, member.Name)
                    ?? Convert(value, member.Name, MapsOfNames.Contains(member.Name), level, open);
            }
        }
    }

    // Extensions mean nothing to the library, and it throws at the namespaces of `xml`.
    private static bool IsPassedOver(string key) => key == "xml" || key.StartsWith("x-", StringComparison.Ordinal);

    private static void Fill(JsonArray target, ArrayNode source, Level level, Stack<Level> open)
    {
        foreach (var item in source.Items)
        {
            if (!IsHidden(item))
            {
                target.Add(Convert(item.Resolved, level.Key, isMapOfNames: false, level, open));
            }
        }
    }

    private static JsonNode Convert(Node source, string key, bool isMapOfNames, Level parent, Stack<Level> open)
    {
        if (source is ScalarNode scalar)
        {
            return JsonValue.Create(scalar.Value);
        }

        JsonNode target = source is ObjectNode ? new JsonObject() : new JsonArray();
        open.Push(new(source, target, key, isMapOfNames, parent.Depth + 1));
        return target;
    }

    // Payloads are not looked into, and after a filled `examples` the library loses count of where it is.
    private static JsonNode? ConvertPayload(Node value, string key) => (key, value) switch
    {
        ("example", ObjectNode or ArrayNode) => JsonValue.Create("payload"),
        ("examples", ObjectNode) => new JsonObject(),
        ("examples", ArrayNode) => new JsonArray(),
        _ => null,
    };

    private sealed record Level(Node Source, JsonNode Target, string Key, bool IsMapOfNames, int Depth);
}
