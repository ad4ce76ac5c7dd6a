using System.Text;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>YAML text that grows line by line.</summary>
internal sealed class YamlOutput(string newLine)
{
    private readonly StringBuilder _text = new();

    /// <summary>The line end of new lines.</summary>
    public string NewLine => newLine;

    /// <summary>Whether the text ends with a line end: it is empty, or a block scalar keeps its line ends.</summary>
    public bool IsAtLineStart => _text.Length == 0 || _text[^1] is '\n' or '\r';

    /// <summary>Whether a block scalar was written last, which takes lines that are indented as much for its own.</summary>
    public bool EndsWithBlockScalar { get; set; }

    public YamlOutput Append(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Begins a line, unless one has just begun.</summary>
    public YamlOutput StartLine(int column)
    {
        if (!IsAtLineStart)
        {
            _text.Append(newLine);
        }

        _text.Append(' ', column);
        return this;
    }

    /// <summary>Takes characters of the source over.</summary>
    /// <param name="source">The source.</param>
    /// <param name="span">The part.</param>
    /// <param name="shift">By how much lines that begin in the part are indented more, or less.</param>
    /// <param name="beginsLine">Whether a line begins where the part does.</param>
    public void Copy(SourceText source, TextSpan span, int shift, bool beginsLine = false)
    {
        var text = source.Slice(span);
        if (shift == 0)
        {
            _text.Append(text);
            return;
        }

        text = beginsLine ? Shifted(text, shift) : text;
        while (text.IndexOfAny('\r', '\n') is var end and >= 0)
        {
            end += text[end..] is ['\r', '\n', ..] ? 2 : 1;
            _text.Append(text[..end]);
            text = Shifted(text[end..], shift);
        }

        _text.Append(text);
    }

    // An empty line stays empty.
    private ReadOnlySpan<char> Shifted(ReadOnlySpan<char> line, int shift)
    {
        if (shift > 0)
        {
            _text.Append(' ', line is [] or ['\r' or '\n', ..] ? 0 : shift);
            return line;
        }

        var spaces = line.IndexOfAnyExcept(' ') is var found and >= 0 ? found : line.Length;
        return line[Math.Min(spaces, -shift)..];
    }

    public override string ToString() => _text.ToString();
}
