using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>How the members of an object or the items of a list are laid out, so that new ones can be written the same way.</summary>
internal sealed class Layout
{
    private const int MostExamples = 100;

    private readonly Node _container;
    private readonly SourceText _source;

    /// <summary>Looks at what stands around a place.</summary>
    /// <param name="container">The object or list.</param>
    /// <param name="neighbour">The key or item that the place is beside, or null where there is none.</param>
    public Layout(Node container, Node? neighbour)
    {
        _container = container;
        _source = container.Source;
        Neighbour = neighbour;
        IsInBrackets = Extent.IsInBrackets(container);
        IsOnLines = neighbour is not null && (!IsInBrackets || Extent.StartsLine(neighbour));
        NestsOnLines = IsOnLines && !AnyNestsOnOneLine();
        KeyExample = NearestMember()?.Key;
        IsJson = HasJsonRoot(container) && KeyExample is not { Style: not ScalarStyle.DoubleQuoted };
    }

    /// <summary>The key or item that something new comes beside.</summary>
    public Node? Neighbour { get; }

    /// <summary>Whether commas separate members and items.</summary>
    public bool IsInBrackets { get; }

    /// <summary>Whether every text is in double quotes.</summary>
    public bool IsJson { get; }

    // A document in one line needs neither this nor the next, and each would be as long as what stands before the place.

    /// <summary>The line end used nearby.</summary>
    public string NewLine => field ??= NewLineAt(_source, (Neighbour ?? _container).Span.Start);

    /// <summary>What stands before members and items that begin a line; before the dash, for those of a block list.</summary>
    public string Indentation => field ??= Extent.IndentationAt(
        _source, IsInBrackets && Neighbour is not null && Extent.StartsLine(Neighbour) ? Extent.StartOf(Neighbour) : _container.Span.Start);

    /// <summary>Whether members and items begin lines.</summary>
    public bool IsOnLines { get; }

    /// <summary>Whether objects and lists that are members or items go on over several lines, as those that are there do.</summary>
    public bool NestsOnLines { get; }

    /// <summary>A key that shows what quotes keys have, or null.</summary>
    public ScalarNode? KeyExample { get; }

    /// <summary>A text that shows what quotes texts have, or null.</summary>
    public ScalarNode? TextExample => FindText();

    /// <summary>By how much nested values are indented more.</summary>
    public string Step => FindStep();

    /// <summary>By how much the dashes of a list are indented more than its key.</summary>
    public string DashStep => FindDashStep();

    /// <summary>What separates key and value on one line.</summary>
    public string Colon => IsJson && NearestMember() is { } member && Gap(member) is { } gap ? gap : ": ";

    /// <summary>What separates members and items on one line.</summary>
    public string Comma => Colon.EndsWith(' ') ? ", " : ",";

    /// <summary>Whether a value stands among texts that are all in double quotes.</summary>
    public static bool IsAmongJson(ScalarNode scalar) => HasJsonRoot(scalar) && MemberAround(scalar)?.Key is not { Style: not ScalarStyle.DoubleQuoted };

    private string? Gap(Member member)
    {
        var end = member.Value.Properties?.Start ?? member.Value.Span.Start;
        var gap = end > member.Key.Span.End ? _source.Slice(new(member.Key.Span.End, end)) : [];
        return gap.Trim(' ') is ":" ? gap.ToString() : null;
    }

    // In an object without members, or a list, the key that leads to it tells.
    private Member? NearestMember() => _container is ObjectNode { Members.Count: > 0 } mapping
        ? mapping.Members[Math.Min(Neighbour?.Index ?? 0, mapping.Members.Count - 1)]
        : MemberAround(_container);

    private static Member? MemberAround(Node value)
    {
        for (var node = value; node.Parent is { } parent; node = parent)
        {
            if (parent is ObjectNode owner)
            {
                return owner.Members[node.Index];
            }
        }

        return null;
    }

    private ScalarNode? FindText()
    {
        for (var node = _container; node is not null; node = node.Parent)
        {
            foreach (var value in Values(node))
            {
                if (value is ScalarNode { Kind: ScalarKind.String, Style: not (ScalarStyle.Literal or ScalarStyle.Folded) } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    private bool AnyNestsOnOneLine()
    {
        foreach (var value in Values(_container))
        {
            if (value is ObjectNode { Members.Count: > 0 } or ArrayNode { Items.Count: > 0 })
            {
                return Extent.HasBrackets(value) && !_source.Slice(value.Span).ContainsAny('\r', '\n');
            }
        }

        return false;
    }

    // From the neighbour backwards, then the others. What none of so many shows, nobody would miss.
    private IEnumerable<Node> Values(Node container) => AllValues(container).Take(MostExamples);

    private IEnumerable<Node> AllValues(Node container)
    {
        var count = container switch
        {
            ObjectNode mapping => mapping.Members.Count,
            ArrayNode list => list.Items.Count,
            _ => 0,
        };
        var from = container == _container && Neighbour is not null ? Neighbour.Index : count - 1;
        for (var i = from; i >= 0; i--)
        {
            yield return ValueAt(container, i);
        }

        for (var i = from + 1; i < count; i++)
        {
            yield return ValueAt(container, i);
        }
    }

    private static Node ValueAt(Node container, int index) =>
        container is ObjectNode mapping ? mapping.Members[index].Value : ((ArrayNode)container).Items[index];

    private string FindStep()
    {
        for (var node = _container; node is not null; node = node.Parent)
        {
            if (StepInto(node) is { Length: > 0 } step)
            {
                return step;
            }
        }

        foreach (var value in Values(_container))
        {
            if (StepInto(value) is { Length: > 0 } step)
            {
                return step;
            }
        }

        return "  ";
    }

    // By how much the lines of a container are indented more than what it stands in. Dashes are indented at will.
    private static string? StepInto(Node node) => (Extent.HasBrackets(node), node.Parent) switch
    {
        (true, _) => Difference(Extent.LineIndentation(node), ContentIndentation(node)),
        (false, ObjectNode parent) when node is ObjectNode => Difference(ContentIndentation(parent), ContentIndentation(node)),
        _ => null,
    };

    private string FindDashStep()
    {
        for (var node = _container; node is not null; node = node.Parent)
        {
            foreach (var value in node is ObjectNode ? Values(node) : [])
            {
                if (value is ArrayNode && !Extent.HasBrackets(value))
                {
                    return Difference(ContentIndentation(node), ContentIndentation(value)) ?? Step;
                }
            }
        }

        return Step;
    }

    // Of the lines that its members or items begin; null where they begin none.
    private static string? ContentIndentation(Node container)
    {
        if (!Extent.HasBrackets(container))
        {
            return Extent.IndentationAt(container.Source, container.Span.Start);
        }

        return FirstOf(container) is { } first && Extent.StartsLine(first) ? Extent.IndentationAt(container.Source, Extent.StartOf(first)) : null;
    }

    private static Node? FirstOf(Node container) => container switch
    {
        ObjectNode { Members: [var member, ..] } => member.Key,
        ArrayNode { Items: [var item, ..] } => item,
        _ => null,
    };

    private static string? Difference(string? shorter, string? longer) =>
        shorter is not null && longer is not null && longer.StartsWith(shorter, StringComparison.Ordinal) ? longer[shorter.Length..] : null;

    private static bool HasJsonRoot(Node node)
    {
        while (node.Parent is { } parent)
        {
            node = parent;
        }

        return Extent.HasBrackets(node);
    }

    // That of the line, or of the one before where it is the last.
    private static string NewLineAt(SourceText source, int offset)
    {
        var content = source.Content;
        var end = content.AsSpan(offset).IndexOfAny('\r', '\n') is var next and >= 0 ? offset + next : content.AsSpan().LastIndexOfAny('\r', '\n');
        if (end < 0)
        {
            return "\n";
        }

        if (content[end] == '\n')
        {
            return end > 0 && content[end - 1] == '\r' ? "\r\n" : "\n";
        }

        return end + 1 < content.Length && content[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
