using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>
/// A document that is the text of a JSON string. It is read like any other, and its nodes then take the place of the string: their spans
/// are those of the escaped text, and their pointers go on where that of the string ends.
/// </summary>
internal sealed class DocumentInString
{
    private readonly ScalarNode _text;
    private readonly int[] _offsets;
    private readonly Dictionary<Node, Node> _anchored = [];

    private DocumentInString(ScalarNode text)
    {
        _text = text;
        _offsets = JsonStrings.Offsets(text.Raw[1..^1]);
    }

    /// <summary>The document, or null where the text is none that can be read to its end without a fault.</summary>
    /// <param name="text">A string of a JSON document.</param>
    public static Node? Read(ScalarNode text)
    {
        if (!IsJsonString(text) || text.Value is ['\uFEFF', ..])
        {
            return null;
        }

        var tree = SyntaxTree.Parse(SourceText.FromString(text.Value));
        if (!tree.IsComplete || tree.Diagnostics.Count > 0 || tree.Roots is not [var root])
        {
            return null;
        }

        var moved = new DocumentInString(text).Moved(root);
        (moved.Parent, moved.Index) = (text.Parent, text.Index);
        return moved;
    }

    // The strings of YAML have other escapes.
    private static bool IsJsonString(ScalarNode text) =>
        text is { Style: ScalarStyle.DoubleQuoted, Kind: ScalarKind.String } && text.Raw is ['"', .. var content, '"']
        && JsonStrings.Unescape(content) == text.Value;

    private Node Moved(Node node)
    {
        switch (node)
        {
            case ObjectNode mapping:
                return Filled(new ObjectNode(_text.Source, At(node.Span)) { Properties = At(node.Properties), HasMerge = mapping.HasMerge }, mapping);
            case ArrayNode list:
                return Filled(new ArrayNode(_text.Source, At(node.Span)) { Properties = At(node.Properties) }, list);
            case AliasNode alias:
                return new AliasNode(_text.Source, At(node.Span), _anchored[alias.Target]);
            default:
                var scalar = Moved((ScalarNode)node);
                Remember(node, scalar);
                return scalar;
        }
    }

    private ScalarNode Moved(ScalarNode scalar) =>
        new(_text.Source, At(scalar.Span), scalar.Style, scalar.Kind, scalar.Value) { Properties = At(scalar.Properties) };

    private ObjectNode Filled(ObjectNode moved, ObjectNode mapping)
    {
        Remember(mapping, moved);
        foreach (var member in mapping.MemberList)
        {
            var key = Moved(member.Key);
            Remember(member.Key, key);
            var value = Moved(member.Value);
            (key.Parent, key.Index) = (moved, member.Key.Index);
            (value.Parent, value.Index) = (moved, member.Key.Index);
            moved.MemberList.Add(new(key, value));
        }

        return moved;
    }

    private ArrayNode Filled(ArrayNode moved, ArrayNode list)
    {
        Remember(list, moved);
        foreach (var item in list.ItemList)
        {
            var value = Moved(item);
            (value.Parent, value.Index) = (moved, item.Index);
            moved.ItemList.Add(value);
        }

        return moved;
    }

    private void Remember(Node node, Node moved)
    {
        if (node.Properties?.Anchor is not null)
        {
            _anchored.Add(node, moved);
        }
    }

    private NodeProperties? At(NodeProperties? properties) => properties is null ? null : properties with { Start = At(properties.Start) };

    private TextSpan At(TextSpan span) => new(At(span.Start), At(span.End));

    private int At(int offset) => _text.Span.Start + 1 + _offsets[offset];
}
