namespace OpenApiBinaryLint.Syntax;

/// <summary>
/// Puts nodes together as a reader meets them. Every node is linked to its parent at once, so that a pointer can be
/// made of it even when reading stops in the middle.
/// </summary>
internal sealed class TreeBuilder(SyntaxLimits limits, SyntaxDiagnostics diagnostics)
{
    private readonly List<Node> _open = [];
    private readonly List<ScalarNode?> _keys = [];
    private readonly List<Node> _roots = [];

    public IReadOnlyList<Node> Roots => _roots;

    /// <summary>The innermost object or array that is not closed yet, or null between documents.</summary>
    public Node? Innermost => _open.Count > 0 ? _open[^1] : null;

    /// <summary>The key that waits for its value, or null.</summary>
    public ScalarNode? PendingKey => _open.Count > 0 ? _keys[^1] : null;

    /// <summary>Whether the innermost node is an object that waits for a key.</summary>
    public bool ExpectsKey => Innermost is ObjectNode && _keys[^1] is null;

    /// <summary>Offset of the innermost bracket that is not closed yet, or -1; a pair without braces, <c>[key: value]</c>, has none of its own.</summary>
    public int OpenBracket() =>
        _open.FindLast(static node => node.Source.Content[node.Span.Start] is '[' or '{') is { } node ? node.Span.Start : -1;

    public void Key(ScalarNode key)
    {
        var mapping = (ObjectNode)_open[^1];
        (key.Parent, key.Index) = (mapping, mapping.MemberList.Count);
        _keys[^1] = key;
    }

    /// <summary>Adds a value to the innermost node, or as a root. Where a key is expected, it stays outside the tree.</summary>
    public void Add(Node value)
    {
        switch (Innermost)
        {
            case null:
                _roots.Add(value);
                break;
            case ArrayNode list:
                (value.Parent, value.Index) = (list, list.ItemList.Count);
                list.ItemList.Add(value);
                break;
            case ObjectNode mapping when _keys[^1] is { } key:
                (value.Parent, value.Index) = (mapping, key.Index);
                mapping.MemberList.Add(new(key, value));
                _keys[^1] = null;
                break;
        }
    }

    /// <summary>Adds an object or array and makes it the innermost.</summary>
    /// <returns>False when it lies too deep, which has been reported.</returns>
    public bool Open(Node container)
    {
        Add(container);
        _open.Add(container);
        _keys.Add(null);
        if (_open.Count <= limits.Depth)
        {
            return true;
        }

        diagnostics.Add(
            SyntaxRules.DocumentLimit, container.Span, $"Values nest deeper than {limits.Depth} levels; the rest of the file is not read");
        return false;
    }

    public void Close(int end)
    {
        var node = _open[^1];
        node.Span = new(node.Span.Start, end);
        _open.RemoveAt(_open.Count - 1);
        _keys.RemoveAt(_keys.Count - 1);
        if (node is ObjectNode mapping)
        {
            diagnostics.CheckDuplicates(mapping);
        }
    }

    /// <summary>Closes what a reader that stopped left open.</summary>
    public void CloseAll(int end)
    {
        while (_open.Count > 0)
        {
            Close(end);
        }
    }
}
