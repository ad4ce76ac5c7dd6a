namespace OpenApiBinaryLint.Syntax;

/// <summary>Follows <c>$ref</c> inside one document. Nothing outside it is ever read.</summary>
internal sealed class ReferenceResolver(Node root)
{
    // Enough for a place below thousands of levels. A reference of megabytes would be copied several times to be told that it leads nowhere.
    private const int Longest = 256 * 1024;

    private readonly Dictionary<string, Node?> _targets = [];

    // A chain of thousands is asked for from each of its links.
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
        var current = node.Resolved;
        List<Node>? chain = null;
        while (current is not null && ReferenceOf(current) is { } reference)
        {
            if (!_ends.TryAdd(current, null))
            {
                // Known already, or a circle, of which nothing is known.
                current = _ends[current];
                break;
            }

            (chain ??= []).Add(current);
            current = Target(reference.Value);
        }

        foreach (var link in chain ?? [])
        {
            _ends[link] = current;
        }

        return current;
    }

    /// <summary>The node that one local reference names, or null; one of absurd length is not followed.</summary>
    public Node? Target(string reference)
    {
        if (reference == "#")
        {
            return root;
        }

        if (reference.Length > Longest)
        {
            return null;
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
