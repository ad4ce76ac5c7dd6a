using System.Buffers;
using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>The JSON text that is being written.</summary>
/// <param name="layout">How it is laid out.</param>
/// <param name="limit">How many characters it may have.</param>
internal sealed class JsonOutput(JsonLayout layout, int limit)
{
    private static readonly SearchValues<char> Unescaped = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly StringBuilder _text = new(layout.Before);
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
        var source = node.Source;
        var first = source.PositionOf(node.Span.Start).Line;
        var last = source.PositionOf(node.Span.End).Line;
        var line = source.Slice(source.LineSpan(first));
        var former = line[..^line.TrimStart().Length];
        if (first == last || former.SequenceEqual(Indentation))
        {
            _text.Append(source.Slice(node.Span));
            return;
        }

        var start = node.Span.Start;
        for (var number = first + 1; number <= last; number++)
        {
            var next = source.LineSpan(number).Start;
            _text.Append(source.Slice(new(start, next)));
            var isAsDeep = source.Content.AsSpan(next).StartsWith(former) && !source.Slice(source.LineSpan(number)).IsEmpty;
            _text.Append(isAsDeep ? Indentation : []);
            start = isAsDeep ? next + former.Length : next;
        }

        _text.Append(source.Slice(new(start, node.Span.End)));
    }

    private void StartLine() => _text.Append(layout.NewLine).Append(Indentation);
}
