using System.Buffers;
using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>The JSON text that is being written.</summary>
/// <param name="layout">How it is laid out.</param>
/// <param name="capacity">How many characters it will have, about.</param>
/// <param name="limit">How many it may have.</param>
internal sealed class JsonOutput(JsonLayout layout, int capacity, int limit)
{
    private static readonly SearchValues<char> Unescaped = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    // Large enough not to be copied from piece to piece by the collector.
    private readonly StringBuilder _text = new StringBuilder(capacity).Append(layout.Before);
    private string _deepest = layout.Step;
    private int _depth;

    /// <summary>Whether it has more characters than it may have; nothing need be added then.</summary>
    public bool IsTooLong => _text.Length > limit;

    private ReadOnlySpan<char> Indentation => _deepest.AsSpan(0, _depth * layout.Step.Length);

    /// <summary>The whole text.</summary>
    public string Finish() => _text.Append(layout.After).ToString();

    public JsonOutput Append(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>A string.</summary>
    public void AppendText(string value)
    {
        if (value.AsSpan().ContainsAnyExcept(Unescaped))
        {
            _text.Append(ScalarText.DoubleQuoted(value));
        }
        else
        {
            _text.Append('"').Append(value).Append('"');
        }
    }

    /// <summary>Begins an object or list.</summary>
    public void Open(char bracket, JsonShape shape)
    {
        _text.Append(bracket);
        _depth += shape.BeginsLines ? 1 : 0;
        if (_depth * layout.Step.Length > _deepest.Length)
        {
            _deepest += _deepest;
        }
    }

    /// <summary>Begins a member or item.</summary>
    public void Next(JsonShape shape, int index)
    {
        _text.Append(index == 0 ? "" : shape.BeginsLines ? "," : layout.Comma);
        if (shape.BeginsLines)
        {
            StartLine();
        }
        else if (index == 0 && shape.IsPadded)
        {
            _text.Append(' ');
        }
    }

    /// <summary>Ends an object or list.</summary>
    public void Close(char bracket, JsonShape shape, int count)
    {
        _depth -= shape.BeginsLines ? 1 : 0;
        if (shape.BeginsLines && count > 0)
        {
            StartLine();
        }
        else if (shape.IsPadded && count > 0)
        {
            _text.Append(' ');
        }

        _text.Append(bracket);
    }

    /// <summary>A value as it stands in a JSON source. Its lines begin with white space only: no string goes over several lines.</summary>
    public void Copy(Node node)
    {
        var text = node.Source.Slice(node.Span);
        var lineEnd = text.IndexOfAny('\r', '\n');
        var former = lineEnd < 0 ? "" : Extent.LineIndentation(node);
        if (Indentation.SequenceEqual(former))
        {
            lineEnd = -1;
        }

        while (lineEnd >= 0)
        {
            var next = lineEnd + (text[lineEnd..] is ['\r', '\n', ..] ? 2 : 1);
            _text.Append(text[..next]);
            text = text[next..];
            if (text.StartsWith(former) && text is not ['\r' or '\n', ..])
            {
                _text.Append(Indentation);
                text = text[former.Length..];
            }

            lineEnd = text.IndexOfAny('\r', '\n');
        }

        _text.Append(text);
    }

    private void StartLine() => _text.Append(layout.NewLine).Append(Indentation);
}
