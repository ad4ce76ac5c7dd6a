using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>A value of the wrong JSON type at a place whose type the specification or an extension fixes.</summary>
/// <param name="Key">The key that introduces the value or, of an item, its list.</param>
/// <param name="Value">The value, possibly an alias.</param>
/// <param name="IsItem">Whether the value is an item of a list.</param>
/// <param name="Expected">With its article: <c>a list</c>.</param>
internal sealed record TypeMismatch(ScalarNode Key, Node Value, bool IsItem, string Expected);

/// <summary>Reads typed values out of nodes and notes every value of the wrong type once.</summary>
/// <param name="references">Follows references.</param>
/// <param name="isUnknown">Whether what an object holds under a key is decided later, or null where the document itself says so.</param>
internal sealed class ModelReader(ReferenceResolver references, Func<ObjectNode, string, bool>? isUnknown = null)
{
    private readonly Dictionary<Node, TypeMismatch> _mismatches = [];

    public ReferenceResolver References { get; } = references;

    /// <summary>The wrongly typed values met so far.</summary>
    public IReadOnlyCollection<TypeMismatch> Mismatches => _mismatches.Values;

    public Located<ObjectNode> Object(ObjectNode parent, string key) => Read<ObjectNode>(parent, key, "an object");

    public Located<ArrayNode> Array(ObjectNode parent, string key) => Read<ArrayNode>(parent, key, "a list");

    /// <summary>A string; numbers and booleans are taken as their text only where <paramref name="lenient"/>.</summary>
    public Located<string> Text(ObjectNode parent, string key, bool lenient = false)
    {
        var scalar = Read<ScalarNode>(parent, key, "a string");
        if (!scalar.IsKnown)
        {
            return scalar.WithoutValue<string>();
        }

        if (scalar.Value!.Kind == ScalarKind.String || lenient)
        {
            return scalar.As(scalar.Value.Value);
        }

        Note(parent.Find(key)!, "a string");
        return scalar.WithoutValue<string>(ValueState.Invalid);
    }

    /// <summary>A number as written. Texts are invalid; whether they are of the wrong type is for <see cref="TypeChecking"/> to say.</summary>
    public Located<string> Number(ObjectNode parent, string key)
    {
        var scalar = Read<ScalarNode>(parent, key, "a number");
        if (!scalar.IsKnown)
        {
            return scalar.WithoutValue<string>();
        }

        return scalar.Value!.Kind == ScalarKind.Number ? scalar.As(scalar.Value.Value) : scalar.WithoutValue<string>(ValueState.Invalid);
    }

    /// <summary>Notes that a member that should hold an object holds something else.</summary>
    public ObjectNode? ObjectOf(Member member)
    {
        var node = member.Value.Resolved;
        if (node is not ObjectNode mapping)
        {
            if (!IsNull(node) && !TemplateExpression.Is(node) && member.Name != "$ref" && !TemplateExpression.IsFunction(member.Name))
            {
                Note(member, "an object");
            }

            return null;
        }

        return TemplateExpression.Is(mapping) ? null : mapping;
    }

    public void Note(Member member, string expected) => _mismatches.TryAdd(member.Value, new(member.Key, member.Value, IsItem: false, expected));

    /// <summary>Notes an item of the wrong type in the list that a member holds.</summary>
    public void NoteItem(Member list, Node item, string expected) => _mismatches.TryAdd(item, new(list.Key, item, IsItem: true, expected));

    private Located<TNode> Read<TNode>(ObjectNode parent, string key, string expected)
        where TNode : Node
    {
        if (isUnknown?.Invoke(parent, key) == true)
        {
            return Located<TNode>.Unknown(parent.Find(key));
        }

        if (parent.Find(key) is not { } member)
        {
            return TemplateExpression.IsOpen(parent) ? Located<TNode>.Unknown() : Located<TNode>.Absent();
        }

        var node = member.Value.Resolved;
        if (OpenPart.Is(node))
        {
            return Located<TNode>.Unknown(member);
        }

        if (IsNull(node))
        {
            return Located<TNode>.Absent(member);
        }

        if (node is TNode typed)
        {
            return Located<TNode>.Known(typed, member.Key, node);
        }

        Note(member, expected);
        return Located<TNode>.Invalid(member);
    }

    private static bool IsNull(Node node) => node is ScalarNode { Kind: ScalarKind.Null };
}
