using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Where members and items reach in the text, with all that belongs to them.</summary>
internal static class Extent
{
    /// <summary>Where a key or item begins: at its tag or anchor, or at the <c>?</c> that goes before; a dash is not included.</summary>
    public static int StartOf(Node node)
    {
        var start = node.Properties?.Start ?? node.Span.Start;
        if (node.Parent is ObjectNode mapping && mapping.Members[node.Index].Key == node)
        {
            var from = node.Index > 0 ? EndOf(mapping.Members[node.Index - 1]) : mapping.Span.Start + (HasBrackets(mapping) ? 1 : 0);
            return QuestionMark(node.Source.Content, from, start) ?? start;
        }

        var before = BeforeOnLine(node.Source, start);
        return before.TrimEnd() is [.., '?'] indicator ? start - before.Length + indicator.Length - 1 : start;
    }

    /// <summary>Where a member ends; one without a value ends with its colon or key.</summary>
    public static int EndOf(Member member) => Math.Max(member.Key.Span.End, member.Value.Span.End);

    /// <summary>Whether nothing but white space stands before it on its line.</summary>
    public static bool StartsLine(Node node)
    {
        var start = StartOf(node);
        return node.Source.PositionOf(start).Line > 1 && BeforeOnLine(node.Source, start).IsWhiteSpace();
    }

    /// <summary>The white space that begins the line, or as many spaces as characters stand before the offset.</summary>
    public static string IndentationAt(SourceText source, int offset)
    {
        var before = BeforeOnLine(source, offset);
        return before.IsWhiteSpace() ? before.ToString() : new(' ', before.Length);
    }

    /// <summary>The white space that begins the line on which a node begins.</summary>
    public static string LineIndentation(Node node)
    {
        var line = BeforeOnLine(node.Source, node.Span.Start);
        return line[..^line.TrimStart().Length].ToString();
    }

    /// <summary>The scalar, alias or empty collection that stands last in a node.</summary>
    public static Node LastIn(Node node)
    {
        var last = node;
        while (last is ObjectNode { Members.Count: > 0 } or ArrayNode { Items.Count: > 0 })
        {
            last = last is ObjectNode mapping ? mapping.Members[^1].Value : ((ArrayNode)last).Items[^1];
        }

        return last;
    }

    /// <summary>What stands before an offset on its line.</summary>
    public static ReadOnlySpan<char> BeforeOnLine(SourceText source, int offset) => source.Slice(new(offset - LineColumn(source, offset), offset));

    /// <summary>Whether the node itself has brackets around it.</summary>
    public static bool HasBrackets(Node node) => node is ObjectNode or ArrayNode && node.Source.Content[node.Span.Start] is '{' or '[';

    /// <summary>Whether commas separate what is in the node: it stands in brackets, its own or others.</summary>
    public static bool IsInBrackets(Node node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (HasBrackets(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an anchor stands at the node or in it, so that an alias may repeat it.</summary>
    public static bool HoldsAnchor(Node root)
    {
        var open = new Stack<Node>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Properties?.Anchor is not null)
            {
                return true;
            }

            foreach (var member in node is ObjectNode mapping ? mapping.Members : [])
            {
                open.Push(member.Key);
                open.Push(member.Value);
            }

            foreach (var item in node is ArrayNode list ? list.Items : [])
            {
                open.Push(item);
            }
        }

        return false;
    }

    // Between it and its key, or what stands before it, are white space and comments, a comma or a colon without a value.
    private static int? QuestionMark(string content, int offset, int end)
    {
        while (offset < end && content[offset] != '?')
        {
            offset = content[offset] == '#' && content.AsSpan(offset).IndexOfAny('\r', '\n') is var length and >= 0 ? offset + length : offset + 1;
        }

        return offset < end ? offset : null;
    }

    private static int LineColumn(SourceText source, int offset) => source.PositionOf(offset).Column - 1;
}
