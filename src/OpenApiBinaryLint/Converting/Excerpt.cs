using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting;

/// <summary>A part of a document, moved to the left margin so that it is a document of its own, and the way back to its place.</summary>
internal sealed class Excerpt
{
    private readonly Node _node;
    private readonly int _indentation;

    // Where each line of the excerpt begins: in the excerpt, and in the document behind the indentation that was taken off.
    private readonly List<int> _ownStarts = [];
    private readonly List<int> _sourceStarts = [];

    public Excerpt(Node node)
    {
        _node = node;
        _indentation = IndentationOf(node);
        Text = SourceText.FromString(MoveToMargin());
    }

    /// <summary>The part as a text of its own.</summary>
    public SourceText Text { get; }

    /// <summary>The edit that puts another text in the part's place.</summary>
    public TextEdit Replace(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var line in LinesOf(text.TrimEnd('\r', '\n')))
        {
            var isUnindented = result.Length == 0 || line is "\n" or "\r\n";
            result.Append(' ', isUnindented ? 0 : _indentation).Append(line);
        }

        return new(_node.Span, result.ToString());
    }

    /// <summary>What is said of the excerpt, said of the document.</summary>
    public Diagnostic Place(Diagnostic diagnostic) => diagnostic with
    {
        Span = Place(diagnostic.Span),
        Pointer = _node.Pointer + diagnostic.Pointer,
        Related = [.. diagnostic.Related.Select(label => label with { Span = Place(label.Span) })],
        Fix = null,
    };

    private TextSpan Place(TextSpan span) => new(Place(span.Start), Place(span.End));

    private int Place(int offset)
    {
        var found = _ownStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return Math.Min(_sourceStarts[line] + offset - _ownStarts[line], _node.Span.End);
    }

    private string MoveToMargin()
    {
        var result = new StringBuilder(_node.Span.Length);
        var offset = _node.Span.Start;
        foreach (var line in LinesOf(_node.Source.Slice(_node.Span).ToString()))
        {
            var spaces = line.Length - line.AsSpan().TrimStart(' ').Length;
            var removed = result.Length == 0 ? 0 : Math.Min(spaces, _indentation);
            _ownStarts.Add(result.Length);
            _sourceStarts.Add(offset + removed);
            result.Append(line, removed, line.Length - removed);
            offset += line.Length;
        }

        // The last line of a block literal has its line end in the document.
        return result.Append('\n').ToString();
    }

    // A YAML block hangs below its first key; what is in brackets, below the line that opens them.
    private static int IndentationOf(Node node)
    {
        var source = node.Source;
        var (line, column) = source.PositionOf(node.Span.Start);
        if (source.Content[node.Span.Start] is not ('{' or '['))
        {
            return column - 1;
        }

        var text = source.Slice(source.LineSpan(line));
        return text.Length - text.TrimStart(' ').Length;
    }

    // Each with its line end.
    private static IEnumerable<string> LinesOf(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var next and >= 0 ? next + 1 : text.Length;
            yield return text[start..end];
            start = end;
        }
    }
}
