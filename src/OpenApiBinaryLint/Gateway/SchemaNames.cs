using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Where a document names its schemas: in references, those to places below them included, and in the mappings of discriminators.</summary>
internal sealed class SchemaNames
{
    private readonly ObjectNode _schemas;
    private readonly string[] _place;
    private readonly HashSet<Node> _references;
    private readonly HashSet<Node> _mapped = [];
    private readonly Dictionary<string, List<ScalarNode>> _uses = [];
    private readonly HashSet<string> _otherwiseUsed = [];
    private bool _hasDiscriminator;
    private bool _isOpen;

    private SchemaNames(GatewayApi api)
    {
        _schemas = api.Schemas!;

        // As references write it: from the root of a document inside a template, and wherever an alias leads from there.
        _place = api.Root["definitions"] == _schemas ? ["definitions"] : ["components", "schemas"];
        _references = [.. api.Survey.LocalReferences];
    }

    /// <summary>Searches a document that has schemas.</summary>
    public static SchemaNames Of(GatewayApi api)
    {
        var names = new SchemaNames(api);
        foreach (var node in NodeOrder.Of([api.Root]))
        {
            // In quotes `#` may be an escape, such as `\u0023`.
            if (node is ScalarNode text && text.Raw.ContainsAny('#', '\\'))
            {
                names.Meet(text);
            }
            else if (node is ObjectNode schema && schema.FindOwn("discriminator") is { } discriminator)
            {
                names.MeetDiscriminator(schema, discriminator.Value);
            }
        }

        return names;
    }

    /// <summary>
    /// Another name for a schema wherever it is named; holds null where that cannot be told, where the name is a value in the data
    /// that is described, or where references that lead nowhere have the new name already.
    /// </summary>
    public IReadOnlyList<TextEdit?> Rename(Member schema, string name)
    {
        if (_isOpen || schema.Key.Parent != _schemas || schema.Key.Properties is not null || IsRepeated()
            || _otherwiseUsed.Contains(schema.Name) || _uses.ContainsKey(name) || IsValue(schema))
        {
            return [null];
        }

        return [NodeEdits.Rename(schema, name), .. _uses.GetValueOrDefault(schema.Name, []).Select(use => Renamed(use, name))];
    }

    private void Meet(ScalarNode text)
    {
        if (_mapped.Contains(text) || NameIn(text.Value) is not { } name)
        {
            return;
        }

        // Between slash and slash the two ways of writing a slash differ.
        _isOpen |= TemplateExpression.IsIn(name) || text.Value.Contains("%2F", StringComparison.OrdinalIgnoreCase);
        if (_references.Contains(text))
        {
            Add(name, text);
        }
        else
        {
            // An example, or a part of somebody's extension.
            _otherwiseUsed.Add(name);
        }
    }

    private void MeetDiscriminator(ObjectNode schema, Node discriminator)
    {
        _hasDiscriminator = true;
        foreach (var member in ((discriminator as ObjectNode)?.FindOwn("mapping")?.Value as ObjectNode)?.Members ?? [])
        {
            if (member.Value is ScalarNode text)
            {
                _mapped.Add(text);
                Add(NameIn(text.Value) ?? text.Value, text);
            }
        }

        foreach (var item in ItemsOf(schema, "oneOf").Concat(ItemsOf(schema, "anyOf")))
        {
            if (ReferenceResolver.ReferenceOf(item.Resolved) is { } reference && NameIn(reference.Value) is { } name && !IsMapped(name))
            {
                _otherwiseUsed.Add(name);
            }
        }
    }

    private void Add(string name, ScalarNode use)
    {
        if (!_uses.TryGetValue(name, out var uses))
        {
            _uses.Add(name, uses = []);
        }

        uses.Add(use);
    }

    // Without a mapping, a discriminator takes the names of schemas for the values of its property (OAS 3.0.4, Discriminator Object).
    private bool IsValue(Member schema) =>
        _hasDiscriminator && schema.Value.Resolved is ObjectNode node && (node.Find("allOf") ?? node.Find("discriminator")) is not null && !IsMapped(schema.Name);

    private bool IsMapped(string name) => _uses.TryGetValue(name, out var uses) && uses.Exists(_mapped.Contains);

    private bool IsRepeated()
    {
        Node? node = _schemas;
        while (node is not null && node.Properties?.Anchor is null)
        {
            node = node.Parent;
        }

        return node is not null;
    }

    private string? NameIn(string reference)
    {
        var segments = reference.Split('/');
        if (segments[0] != "#" || segments.Length < _place.Length + 2)
        {
            return null;
        }

        for (var i = 0; i < _place.Length; i++)
        {
            if (Decoded(segments[i + 1]) != _place[i])
            {
                return null;
            }
        }

        return Decoded(segments[_place.Length + 1]);
    }

    private TextEdit? Renamed(ScalarNode use, string name)
    {
        if (use.Properties is not null)
        {
            return null;
        }

        var segments = use.Value.Split('/');
        segments[segments[0] == "#" ? _place.Length + 1 : 0] = name;
        return NodeEdits.Replace(use, string.Join('/', segments));
    }

    private static string Decoded(string segment) => JsonPointer.Unescape(Uri.UnescapeDataString(segment));

    private static IReadOnlyList<Node> ItemsOf(ObjectNode schema, string key) => (schema[key] as ArrayNode)?.Items ?? [];
}
