using System.Text.Json.Nodes;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>
/// Makes what Microsoft.OpenApi reads out of the tree: aliases and merge keys written out, every scalar as its text (the
/// library turns texts into numbers itself, and <c>version: 1.0</c> is nobody's mistake), without what it need not see.
/// </summary>
internal sealed class ReaderInput
{
    // The library recurses; a stack of 256 KB holds this many levels of the worst kind (callbacks in callbacks).
    private const int MaxDepth = 128;

    // Members whose keys are names of the author's choice: `example` is a name there, not a keyword.
    private static readonly HashSet<string> MapsOfNames =
    [
        "callbacks", "content", "definitions", "encoding", "headers", "links", "parameters", "paths", "properties", "requestBodies",
        "responses", "schemas", "securityDefinitions", "securitySchemes", "variables",
    ];

    private readonly ReaderSubstitutes _substitutes;
    private readonly Stack<Level> _open = new();

    private ReaderInput(ReaderSubstitutes substitutes) => _substitutes = substitutes;

    /// <summary>The document, or null when it is nested deeper than the library can take.</summary>
    public static JsonObject? From(ObjectNode root) => new ReaderInput(new(root)).Convert(root);

    /// <summary>Whether the library does not get to see a value: null, decided elsewhere, or of absurd length.</summary>
    public static bool IsHidden(Node value)
    {
        var node = value.Resolved;
        return node is ScalarNode { Kind: ScalarKind.Null } || OpenPart.Is(node);
    }

    private JsonObject? Convert(ObjectNode root)
    {
        var result = new JsonObject();
        _open.Push(new(root, result, Key: "", IsMapOfNames: false, Depth: 1));
        while (_open.TryPop(out var level))
        {
            if (level.Depth > MaxDepth)
            {
                return null;
            }

            if (level.Target is JsonObject target)
            {
                Fill(target, (ObjectNode)level.Source, level);
            }
            else
            {
                Fill((JsonArray)level.Target, (ArrayNode)level.Source, level);
            }
        }

        return result;
    }

    private void Fill(JsonObject target, ObjectNode source, Level level)
    {
        foreach (var member in source.Effective())
        {
            var value = member.Value.Resolved;
            if (OpenPart.IsKey(member.Key))
            {
                continue;
            }

            var converted = level.IsMapOfNames ? ConvertNamed(member.Name, value, level) : ConvertMember(member.Name, value, level);
            if (converted is not null)
            {
                target[member.Name] = converted;
            }
        }
    }

    private void Fill(JsonArray target, ArrayNode source, Level level)
    {
        foreach (var item in source.Items)
        {
            if (!IsHidden(item))
            {
                target.Add(Convert(item.Resolved, level.Key, isMapOfNames: false, level));
            }
        }
    }

    private JsonNode? ConvertNamed(string name, Node value, Level level)
    {
        // A schema that is no object is DOC004's to report, and makes the library throw.
        var isWrong = value is not ObjectNode && level.Key is "properties" or "definitions" or "schemas";
        return isWrong || IsHidden(value) ? null : Convert(value, name, isMapOfNames: false, level);
    }

    private JsonNode? ConvertMember(string key, Node value, Level level)
    {
        // Extensions mean nothing to the library, and it throws at the namespaces of `xml`.
        if (key == "xml" || key.StartsWith("x-", StringComparison.Ordinal))
        {
            return null;
        }

        return _substitutes.For(key, value)
            ?? (IsHidden(value) ? null : Convert(value, key, MapsOfNames.Contains(key), level));
    }

    private JsonNode Convert(Node source, string key, bool isMapOfNames, Level parent)
    {
        if (source is ScalarNode scalar)
        {
            return JsonValue.Create(scalar.Value);
        }

        JsonNode target = source is ObjectNode ? new JsonObject() : new JsonArray();
        _open.Push(new(source, target, key, isMapOfNames, parent.Depth + 1));
        return target;
    }

    private sealed record Level(Node Source, JsonNode Target, string Key, bool IsMapOfNames, int Depth);
}
