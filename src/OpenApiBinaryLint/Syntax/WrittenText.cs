namespace OpenApiBinaryLint.Syntax;

/// <summary>The text of an object or list, to be written elsewhere in the document with another indentation.</summary>
internal sealed class WrittenText
{
    private readonly string _first;
    private readonly IReadOnlyList<string> _others;

    private WrittenText(Node node, string first, IReadOnlyList<string> others)
    {
        (_first, _others) = (first, others);
        HasBrackets = Extent.HasBrackets(node);
        IsList = node is ArrayNode;
    }

    /// <summary>Whether it may stand behind a key on its line, and among others that are separated by commas.</summary>
    public bool HasBrackets { get; }

    public bool IsList { get; }

    public bool IsOnOneLine => _others.Count == 0;

    /// <summary>The text of an object or list; null where its lines cannot be moved.</summary>
    public static WrittenText? Of(Node node)
    {
        if (node is ScalarNode or AliasNode || EndsInOpen(node))
        {
            return null;
        }

        var source = node.Source;
        var indentation = Extent.HasBrackets(node) ? Extent.LineIndentation(node) : Extent.IndentationAt(source, node.Span.Start);
        var first = source.PositionOf(node.Span.Start).Line;
        var last = source.PositionOf(node.Span.End).Line;
        var others = new List<string>();
        for (var line = first + 1; line <= last; line++)
        {
            var text = source.Slice(source.LineSpan(line) with { End = Math.Min(source.LineSpan(line).End, node.Span.End) });
            if (!text.StartsWith(indentation) && !text.IsWhiteSpace())
            {
                return null;
            }

            others.Add(text.StartsWith(indentation) ? text[indentation.Length..].ToString() : "");
        }

        var end = Math.Min(source.LineSpan(first).End, node.Span.End);
        return new(node, source.Slice(new(node.Span.Start, end)).ToString(), others);
    }

    /// <summary>The text, its lines but for the first one with this indentation.</summary>
    public string At(string indentation, string newLine) =>
        string.Concat(_others.Select(line => newLine + (line.Length == 0 ? "" : indentation) + line).Prepend(_first));

    // What a block scalar at the end holds depends on the lines below it.
    private static bool EndsInOpen(Node node)
    {
        var last = Extent.LastIn(node);
        var content = node.Source.Content;
        return last is ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded }
            && (content[last.Span.End - 1] is '\r' or '\n' || content[^1] is not ('\r' or '\n'));
    }
}
