namespace OpenApiBinaryLint.Syntax;

/// <summary>Follows <c>$ref</c> inside one document. Nothing outside it is ever read.</summary>
internal sealed class ReferenceResolver(Node root)
{
    private readonly Dictionary<string, Node?> _targets = [];
    private readonly Dictionary<Node, Node?> _ends = [];

    /// <summary>The text of a node's <c>$ref</c>, or null when it is no reference object.</summary>
    public static ScalarNode? ReferenceOf(Node node) =>
        node is ObjectNode mapping && mapping.Find("$ref")?.Value.Resolved is ScalarNode { Kind: ScalarKind.String } target ? target : null;

    /// <summary>Whether a reference leads to a place of the same document.</summary>
    public static bool IsLocal(string reference) => reference.StartsWith('#');

    /// <summary>
    /// The node that a chain of references ends at: the node itself when it is no reference, null when the chain leaves
    /// the document, leads nowhere or goes in a circle.
    /// </summary>
    public Node? Follow(Node node)
    {
        node = node.Resolved;
        return ReferenceOf(node) is null ? node : _ends.TryGetValue(node, out var end) ? end : EndOfChain(node);
    }

    // Each link of the chain is the beginning of another one, which would be followed as far.
    private Node? EndOfChain(Node first)
    {
        var visited = new HashSet<Node>();
        var current = first;
        while (current is not null && ReferenceOf(current) is { } reference)
        {
            if (_ends.TryGetValue(current, out var known))
            {
                current = known;
                break;
            }

            current = visited.Add(current) ? Target(reference.Value) : null;
        }

        foreach (var node in visited)
        {
            _ends[node] = current;
        }

        return current;
    }

    /// <summary>The node that one local reference names, or null.</summary>
    public Node? Target(string reference)
    {
        if (reference == "#")
        {
            return root;
        }

        if (!_targets.TryGetValue(reference, out var target))
        {
            // RFC 6901, section 6: in a URI fragment the pointer is percent-encoded.
            target = reference.StartsWith("#/", StringComparison.Ordinal) ? JsonPointer.Find(root, Uri.UnescapeDataString(reference[1..])) : null;
            _targets.Add(reference, target);
        }

        return target;
    }
}
