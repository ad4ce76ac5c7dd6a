namespace OpenApiBinaryLint.Syntax;

/// <summary>
/// The anchors of a document, and how many nodes it would have with every alias written out: a few lines of YAML can stand
/// for billions, and the sum is known before any alias is followed.
/// </summary>
internal sealed class YamlAnchors(SyntaxLimits limits)
{
    private readonly Dictionary<string, Anchor> _byName = [];
    private readonly List<Anchor?> _open = [];
    private long _expandedNodes;
    private long _nodes;

    /// <summary>Whether the nodes that aliases add are within the limit.</summary>
    public bool IsWithinLimit => _expandedNodes - _nodes <= limits.ExpandedNodes;

    /// <summary>Forgets the names: each document has its own.</summary>
    public void Clear() => _byName.Clear();

    /// <summary>Takes note of an object or array that begins.</summary>
    public void Open(Node container)
    {
        _open.Add(Register(container, isClosed: false));
        Count(1);
    }

    /// <summary>Takes note that the innermost object or array ends.</summary>
    public void Close()
    {
        if (_open[^1] is { } anchor)
        {
            anchor.Size = _expandedNodes - anchor.Size;
            anchor.IsClosed = true;
        }

        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Takes note of a scalar.</summary>
    public void Add(ScalarNode scalar)
    {
        Count(1);
        if (Register(scalar, isClosed: true) is { } anchor)
        {
            anchor.Size = 1;
        }
    }

    /// <summary>Follows an alias.</summary>
    /// <param name="name">Without its asterisk.</param>
    /// <param name="isOpen">Whether the anchored node has begun and not ended.</param>
    /// <returns>The node, or null where no node that has ended has this name.</returns>
    public Node? Find(string name, out bool isOpen)
    {
        _byName.TryGetValue(name, out var anchor);
        isOpen = anchor is { IsClosed: false };
        Count(anchor is { IsClosed: true } ? anchor.Size : 1);
        return isOpen ? null : anchor?.Node;
    }

    private void Count(long nodes)
    {
        _nodes++;
        _expandedNodes += nodes;
    }

    private Anchor? Register(Node node, bool isClosed)
    {
        if (node.Properties?.Anchor is not { } name)
        {
            return null;
        }

        var anchor = new Anchor(node) { Size = _expandedNodes, IsClosed = isClosed };
        _byName[name] = anchor;
        return anchor;
    }

    private sealed class Anchor(Node node)
    {
        public Node Node { get; } = node;

        // While it is open: the count of nodes before it.
        public long Size { get; set; }

        public bool IsClosed { get; set; }
    }
}
