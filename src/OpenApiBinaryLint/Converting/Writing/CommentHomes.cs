using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>
/// Finds places for comments whose own were not written: above what was made of the value that they speak of, else of what stands
/// beside it in the source, else of what is around it.
/// </summary>
internal sealed class CommentHomes
{
    private readonly Dictionary<Node, int> _places = [];
    private readonly Dictionary<int, List<Comment>> _comments = [];
    private readonly Dictionary<Node, int[]> _nearest = [];
    private int _next;

    /// <summary>Those without any other place.</summary>
    public List<Comment> AtEnd { get; } = [];

    /// <summary>Whether comments have their place at what begins next.</summary>
    public bool HasNext => _comments.ContainsKey(_next);

    /// <summary>Takes note of an entry that begins.</summary>
    /// <param name="nodes">What it was made of.</param>
    /// <returns>The comments whose place is above it.</returns>
    public IReadOnlyList<Comment> Begin(ReadOnlySpan<Node?> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is not null)
            {
                _places.TryAdd(node, _next);
            }
        }

        return _comments.GetValueOrDefault(_next++) is { } comments ? comments : [];
    }

    /// <summary>The places of comments in a text that is written in the same way again.</summary>
    public CommentHomes For(IEnumerable<Comment> lost, Node root)
    {
        var homes = new CommentHomes();
        foreach (var comment in lost)
        {
            if (PlaceOf(comment.Span.Start, root) is var place and >= 0)
            {
                if (!homes._comments.TryGetValue(place, out var comments))
                {
                    homes._comments.Add(place, comments = []);
                }

                comments.Add(comment);
            }
            else
            {
                homes.AtEnd.Add(comment);
            }
        }

        return homes;
    }

    private int PlaceOf(int offset, Node root)
    {
        var place = -1;
        var container = root;
        while (Count(container) > 0)
        {
            var index = IndexAt(container, offset);
            place = Nearest(container)[index] is var near and >= 0 ? near : place;
            container = ValueAt(container, index);
        }

        return place;
    }

    // The last entry that begins before the comment, if the comment is on its lines; else the next one.
    private static int IndexAt(Node container, int offset)
    {
        var (low, high) = (0, Count(container));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = StartOf(container, middle) <= offset ? (middle + 1, high) : (low, middle);
        }

        var isBehind = low > 0 && low < Count(container) && EndOf(container, low - 1) < offset
            && container.Source.PositionOf(EndOf(container, low - 1)).Line < container.Source.PositionOf(offset).Line;
        return Math.Max(0, isBehind ? low : low - 1);
    }

    // Where nothing came of an entry, that of the next one, or of the last before.
    private int[] Nearest(Node container)
    {
        if (_nearest.TryGetValue(container, out var nearest))
        {
            return nearest;
        }

        nearest = new int[Count(container)];
        for (var i = nearest.Length - 1; i >= 0; i--)
        {
            nearest[i] = Own(container, i) is var own and >= 0 ? own : i + 1 < nearest.Length ? nearest[i + 1] : -1;
        }

        for (var i = 1; i < nearest.Length; i++)
        {
            nearest[i] = nearest[i] >= 0 ? nearest[i] : nearest[i - 1];
        }

        return _nearest[container] = nearest;
    }

    private int Own(Node container, int index)
    {
        if (container is ObjectNode mapping && _places.TryGetValue(mapping.Members[index].Key, out var place))
        {
            return place;
        }

        return _places.GetValueOrDefault(ValueAt(container, index), -1);
    }

    private static int Count(Node node) => node switch
    {
        ObjectNode mapping => mapping.Members.Count,
        ArrayNode list => list.Items.Count,
        _ => 0,
    };

    private static Node ValueAt(Node container, int index) =>
        container is ObjectNode mapping ? mapping.Members[index].Value : ((ArrayNode)container).Items[index];

    private static int StartOf(Node container, int index) =>
        container is ObjectNode mapping ? mapping.Members[index].Key.Span.Start : ((ArrayNode)container).Items[index].Span.Start;

    private static int EndOf(Node container, int index) =>
        container is ObjectNode mapping ? Extent.EndOf(mapping.Members[index]) : ((ArrayNode)container).Items[index].Span.End;
}
