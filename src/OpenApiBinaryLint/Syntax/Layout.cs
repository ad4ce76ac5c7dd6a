using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>How an object or array is laid out, so that something new can be written the same way.</summary>
internal sealed class Layout
{
    private readonly SourceText _source;
    private readonly bool _isJson;
    private readonly string _indentation;
    private readonly string _step;
    private readonly string _newLine;

    private Layout(Node container)
    {
        _source = container.Source;
        IsFlow = _source.Content[container.Span.Start] is '{' or '[';
        _isJson = IsFlow && FirstKey(container) is not { Style: not ScalarStyle.DoubleQuoted };
        _newLine = NewLineOf(_source.Content);
        _step = new(' ', StepOf(container));
        var first = FirstOf(container);
        _indentation = first is null ? "" : IndentationOf(first);
    }

    /// <summary>Whether the container stands in brackets.</summary>
    public bool IsFlow { get; }

    public static Layout Of(Node container) => new(container);

    /// <summary>An edit that puts text behind a member or item.</summary>
    /// <param name="end">Where that one ends.</param>
    /// <param name="neighbour">Its key or itself.</param>
    /// <param name="text">What is new.</param>
    public TextEdit InsertAfter(int end, Node neighbour, string text)
    {
        if (IsFlow)
        {
            var separator = StartsLine(neighbour) ? "," + _newLine + _indentation : ", ";
            return new(new(end, end), separator + text);
        }

        // A block scalar that keeps its last line breaks ends at the start of a line.
        if (end > 0 && _source.Content[end - 1] is '\n' or '\r')
        {
            return new(new(end, end), _indentation + text + _newLine);
        }

        var lineEnd = _source.LineSpan(_source.PositionOf(end).Line).End;
        return new(new(lineEnd, lineEnd), _newLine + _indentation + text);
    }

    public string Member(string key, NewValue value) => IsFlow ? Inline(key, value) : Block(key, value, _indentation);

    public string Item(NewValue value) => IsFlow ? Inline(value) : "- " + Inline(value);

    public string Inline(string key, NewValue value) => $"{Scalar(key)}: {Inline(value)}";

    public string Inline(NewValue value) => value switch
    {
        NewValue.Text text => Scalar(text.Value),
        NewValue.Object node => "{" + string.Join(", ", node.Members.Select(member => Inline(member.Key, member.Value))) + "}",
        NewValue.List list => "[" + string.Join(", ", list.Items.Select(Inline)) + "]",
        _ => throw new ArgumentException("An unknown kind of value", nameof(value)),
    };

    private string Block(string key, NewValue value, string indentation)
    {
        var deeper = indentation + _step;
        var lines = value switch
        {
            NewValue.Object node => node.Members.Select(member => Block(member.Key, member.Value, deeper)),
            NewValue.List list => list.Items.Select(item => "- " + Inline(item)),
            _ => null,
        };
        return lines is null
            ? $"{Scalar(key)}: {Inline(value)}"
            : $"{Scalar(key)}:" + string.Concat(lines.Select(line => _newLine + deeper + line));
    }

    private string Scalar(string value) => _isJson ? ScalarText.DoubleQuoted(value) : ScalarText.Yaml(value);

    private string IndentationOf(Node node)
    {
        var position = _source.PositionOf(node.Span.Start);
        var line = _source.Slice(new(node.Span.Start - position.Column + 1, node.Span.Start));
        if (node.Parent is ArrayNode && !IsFlow)
        {
            return line[..(line.LastIndexOf('-') < 0 ? line.Length : line.LastIndexOf('-'))].ToString();
        }

        return line.IsWhiteSpace() ? line.ToString() : new(' ', line.Length);
    }

    private bool StartsLine(Node node)
    {
        var position = _source.PositionOf(node.Span.Start);
        return position.Line > 1 && _source.Slice(new(node.Span.Start - position.Column + 1, node.Span.Start)).IsWhiteSpace();
    }

    private static Node? FirstOf(Node container) => container switch
    {
        ObjectNode { Members: [var member, ..] } => member.Key,
        ArrayNode { Items: [var item, ..] } => item,
        _ => null,
    };

    // In flow YAML without keys of its own, the nearest key above tells the notation.
    private static ScalarNode? FirstKey(Node container)
    {
        for (var node = container; node is not null; node = node.Parent)
        {
            if (node is ObjectNode { Members: [var member, ..] })
            {
                return member.Key;
            }
        }

        return null;
    }

    // The columns by which a nested object is deeper than its parent, as the document has it above.
    private int StepOf(Node container)
    {
        var column = FirstOf(container) is { } first ? _source.PositionOf(first.Span.Start).Column : 1;
        for (var parent = container.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ObjectNode { Members: [var member, ..] }
                && column - _source.PositionOf(member.Key.Span.Start).Column is var step and > 0)
            {
                return step;
            }
        }

        return 2;
    }

    private static string NewLineOf(string content)
    {
        var lineFeed = content.IndexOf('\n', StringComparison.Ordinal);
        return lineFeed > 0 && content[lineFeed - 1] == '\r' ? "\r\n" : "\n";
    }
}
