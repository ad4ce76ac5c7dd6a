using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>
/// Which anchors of a YAML source stand in the text that is being written, so that an alias is written only where it still means
/// the same.
/// </summary>
internal sealed class YamlSharing
{
    private readonly List<(int Offset, string Name, Node Anchored, bool IsAlias)> _uses = [];
    private readonly Dictionary<string, Node> _byName = [];
    private readonly HashSet<Node> _written = [];

    public YamlSharing(SyntaxTree tree)
    {
        if (tree.Format != DocumentFormat.Yaml || !tree.Source.Content.Contains('&', StringComparison.Ordinal))
        {
            return;
        }

        var known = new Dictionary<string, Node>();
        foreach (var node in NodeOrder.Of(tree))
        {
            if (node.Properties is { Anchor: { } name } properties)
            {
                known[name] = node;
                _uses.Add((properties.Start, name, node, IsAlias: false));
            }
            else if (node.Source.Content.AsSpan(node.Span.Start) is ['*', ..]
                && known.TryGetValue(node.Source.Slice(node.Span)[1..].ToString(), out var target))
            {
                _uses.Add((node.Span.Start, node.Source.Slice(node.Span)[1..].ToString(), target, IsAlias: true));
            }
        }
    }

    /// <summary>Takes note that a part of the source is written as it stands; false where its aliases or anchors forbid that.</summary>
    public bool TryCopy(TextSpan span, bool isCopy)
    {
        if (Check(span, isCopy) is not { } own)
        {
            return false;
        }

        foreach (var (name, node) in own)
        {
            _byName[name] = node;
            _written.Add(node);
        }

        return true;
    }

    /// <summary>Whether the aliases and anchors in a part of the source allow it to be written as it stands.</summary>
    public bool CanCopy(TextSpan span, bool isCopy) => Check(span, isCopy) is not null;

    // The anchors that stand afterwards.
    private Dictionary<string, Node>? Check(TextSpan span, bool isCopy)
    {
        var first = IndexFrom(span.Start);
        var own = new Dictionary<string, Node>();
        for (var i = first; i < _uses.Count && _uses[i].Offset < span.End; i++)
        {
            var (_, name, node, isAlias) = _uses[i];
            if (!isAlias && (isCopy || _written.Contains(node)))
            {
                return null;
            }

            if (isAlias && own.GetValueOrDefault(name, _byName.GetValueOrDefault(name)!) != node)
            {
                return null;
            }

            own[name] = node;
        }

        return own;
    }

    private int IndexFrom(int offset)
    {
        var (low, high) = (0, _uses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _uses[middle].Offset < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
