using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>A value of a YAML or JSON document with its place in the text. Trees are built once and never change.</summary>
public abstract class Node
{
    private protected Node(SourceText source, TextSpan span)
    {
        Source = source;
        Span = span;
    }

    /// <summary>The text that the node was read from.</summary>
    public SourceText Source { get; }

    /// <summary>The value's characters, quotes and brackets included, tag and anchor excluded.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The object or array that holds the node, or null for a root. A key's parent is its object.</summary>
    public Node? Parent { get; internal set; }

    /// <summary>Position among the parent's items or members, from 0; a key has the position of its member.</summary>
    internal int Index { get; set; }

    /// <summary>YAML tag and anchor, or null where the node has neither.</summary>
    internal NodeProperties? Properties { get; init; }

    /// <summary>A YAML tag as written (<c>!Sub</c>), or null.</summary>
    public string? Tag => Properties?.Tag;

    /// <summary>The node itself, or what a YAML alias stands for.</summary>
    public virtual Node Resolved => this;

    /// <summary>JSON pointer of the place in the document; a key has the pointer of its value.</summary>
    public string Pointer => JsonPointer.Of(this);
}

/// <summary>What YAML 1.2 (section 6.9) calls node properties.</summary>
/// <param name="Tag">As written, or null.</param>
/// <param name="Anchor">Without the ampersand, or null.</param>
/// <param name="Start">Offset of the first of them.</param>
internal sealed record NodeProperties(string? Tag, string? Anchor, int Start);

/// <summary>A use of a YAML anchor: <c>*name</c>.</summary>
public sealed class AliasNode : Node
{
    internal AliasNode(SourceText source, TextSpan span, Node target)
        : base(source, span) => Target = target;

    /// <summary>The anchored node, which stands earlier in the document.</summary>
    public Node Target { get; }

    /// <inheritdoc/>
    public override Node Resolved => Target;
}

/// <summary>A JSON array or YAML sequence.</summary>
public sealed class ArrayNode : Node
{
    internal ArrayNode(SourceText source, TextSpan span)
        : base(source, span)
    {
    }

    /// <summary>The items in document order.</summary>
    public IReadOnlyList<Node> Items => ItemList;

    internal List<Node> ItemList { get; } = [];
}
