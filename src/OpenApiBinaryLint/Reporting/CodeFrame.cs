using System.Text;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>One line of a document as a terminal shows it, and where in it the mark goes.</summary>
/// <param name="Line">Counts from 1.</param>
/// <param name="Text">The line, or the part of a long one around the span, tabs expanded.</param>
/// <param name="MarkColumn">Columns before the mark.</param>
/// <param name="MarkWidth">Columns of the mark, at least 1.</param>
internal sealed record CodeFrame(int Line, string Text, int MarkColumn, int MarkWidth)
{
    private const int LongestLine = 100;
    private const int ShownBeforeSpan = 40;
    private const int TabWidth = 4;
    private const string Ellipsis = "...";

    /// <summary>The frame of a span; of its first line where it covers several.</summary>
    public static CodeFrame Of(SourceText source, TextSpan span)
    {
        var number = source.PositionOf(span.Start).Line;
        var line = source.LineSpan(number);
        var start = Math.Min(span.Start, line.End);
        var end = Math.Clamp(span.End, start, line.End);
        var window = line.Length > LongestLine ? WindowAround(source.Content, line, start) : line;
        var (text, columns) = Render(source.Content, line, window);
        var markColumn = columns[start - window.Start];
        var markEnd = columns[Math.Min(end, window.End) - window.Start];
        return new(number, text, markColumn, Math.Max(1, markEnd - markColumn));
    }

    private static TextSpan WindowAround(string content, TextSpan line, int start)
    {
        var from = Math.Clamp(start - ShownBeforeSpan, line.Start, line.End - LongestLine);
        var to = from + LongestLine;
        return new(OutsidePair(content, from), OutsidePair(content, to));
    }

    private static int OutsidePair(string content, int offset) =>
        offset > 0 && offset < content.Length && char.IsSurrogatePair(content[offset - 1], content[offset]) ? offset - 1 : offset;

    /// <summary>The text to show, and for each offset of the window, its end included, the column where it is shown.</summary>
    private static (string Text, int[] Columns) Render(string content, TextSpan line, TextSpan window)
    {
        var text = new StringBuilder(window.Start > line.Start ? Ellipsis : "");
        var columns = new int[window.Length + 1];
        var column = text.Length;
        for (var offset = window.Start; offset < window.End;)
        {
            var length = 1;
            columns[offset - window.Start] = column;
            if (content[offset] == '\t')
            {
                var width = TabWidth - (column % TabWidth);
                text.Append(' ', width);
                column += width;
            }
            else
            {
                column += DisplayText.Append(text, content, offset, out length);
            }

            offset += length;
            if (length == 2)
            {
                columns[offset - 1 - window.Start] = column;
            }
        }

        columns[window.Length] = column;
        return (text.Append(window.End < line.End ? Ellipsis : "").ToString(), columns);
    }
}
