using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Puts new members or items, already written, between those of a container.</summary>
internal sealed class Insertion(Node container, Layout layout)
{
    private readonly SourceText _source = container.Source;

    /// <summary>Into a container that has none; what comments stand in it stay.</summary>
    public TextEdit Inside(IReadOnlyList<string> texts)
    {
        var inside = new TextSpan(container.Span.Start + 1, container.Span.End - 1);
        return new(_source.Slice(inside).Contains('#') ? new(inside.Start, inside.Start) : inside, string.Join(layout.Comma, texts));
    }

    /// <summary>Behind the neighbour.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">Where the next one begins, or the container ends.</param>
    /// <param name="texts">What is new.</param>
    public TextEdit Behind(int end, int limit, IReadOnlyList<string> texts)
    {
        if (!layout.IsInBrackets)
        {
            return InBlock(end, texts);
        }

        if (!Extent.HasBrackets(container))
        {
            return InPair((pair, added) => $"{{{pair}{layout.Comma}{added}}}", texts);
        }

        return Extent.StartsLine(layout.Neighbour!) ? OnLines(end, limit, texts) : OnOneLine(end, texts);
    }

    /// <summary>At the beginning, in front of the neighbour and of the comments right above it.</summary>
    public TextEdit First(IReadOnlyList<string> texts)
    {
        if (layout.IsInBrackets && !Extent.HasBrackets(container))
        {
            return InPair((pair, added) => $"{{{added}{layout.Comma}{pair}}}", texts);
        }

        var start = layout.IsInBrackets ? Extent.StartOf(layout.Neighbour!) : container.Span.Start;
        if (layout.IsInBrackets && !Extent.StartsLine(layout.Neighbour!))
        {
            return new(new(start, start), string.Join(layout.Comma, texts) + layout.Comma);
        }

        var separator = layout.IsInBrackets ? "," : "";
        if (Extent.BeforeOnLine(_source, start).IsWhiteSpace())
        {
            var lineStart = FirstLineAbove(start);
            return new(new(lineStart, lineStart), string.Concat(texts.Select(text => layout.Indentation + text + separator + layout.NewLine)));
        }

        return new(new(start, start), string.Concat(texts.Select(text => text + separator + layout.NewLine + layout.Indentation)));
    }

    // A pair without braces, `[key: value]`, gets some.
    private TextEdit InPair(Func<string, string, string> join, IReadOnlyList<string> texts)
    {
        var span = new TextSpan(Extent.StartOf(container), container.Span.End);
        return new(span, join(_source.Slice(span).ToString(), string.Join(layout.Comma, texts)));
    }

    private TextEdit InBlock(int end, IReadOnlyList<string> texts)
    {
        // A block scalar that keeps its last line breaks ends at the start of a line.
        if (end > 0 && _source.Content[end - 1] is '\n' or '\r')
        {
            return new(new(end, end), string.Concat(texts.Select(text => layout.Indentation + text + layout.NewLine)));
        }

        var lineEnd = LineEnd(end);
        return new(new(lineEnd, lineEnd), OnNewLines(texts, ""));
    }

    private TextEdit OnOneLine(int end, IReadOnlyList<string> texts) =>
        new(new(end, end), layout.Comma + string.Join(layout.Comma, texts));

    // Comments at the end of a line belong to what stands there, so what is new comes behind them, and its comma before.
    private TextEdit OnLines(int end, int limit, IReadOnlyList<string> texts)
    {
        var comma = CommaIn(end, limit);
        var lineEnd = LineEnd(comma < 0 ? end : comma);
        if (lineEnd > limit || !IsBlank(new(comma < 0 ? end : comma + 1, lineEnd)))
        {
            return comma < 0 ? new(new(end, end), "," + OnNewLines(texts, ",")) : OnOneLine(end, texts);
        }

        return comma < 0
            ? new(new(end, lineEnd), $",{_source.Slice(new(end, lineEnd)).TrimEnd()}{OnNewLines(texts, ",")}")
            : new(new(lineEnd, lineEnd), $"{OnNewLines(texts, ",")},");
    }

    private string OnNewLines(IReadOnlyList<string> texts, string separator)
    {
        var lineStart = layout.NewLine + layout.Indentation;
        return lineStart + string.Join(separator + lineStart, texts);
    }

    // Between values there are white space, a comma and comments.
    private int CommaIn(int start, int end)
    {
        for (var offset = start; offset < end; offset++)
        {
            switch (_source.Content[offset])
            {
                case ',':
                    return offset;
                case '#':
                    offset = LineEnd(offset);
                    break;
            }
        }

        return -1;
    }

    private bool IsBlank(TextSpan span) => _source.Slice(span).TrimStart() is [] or ['#', ..];

    private int FirstLineAbove(int start)
    {
        var line = _source.PositionOf(start).Line;
        while (line > 1 && _source.Slice(_source.LineSpan(line - 1)).TrimStart() is ['#', ..])
        {
            line--;
        }

        return _source.LineSpan(line).Start;
    }

    private int LineEnd(int offset) => _source.LineSpan(_source.PositionOf(offset).Line).End;
}
