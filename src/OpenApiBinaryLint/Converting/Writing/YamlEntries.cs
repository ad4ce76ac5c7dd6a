using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>A member or item of a block collection.</summary>
/// <param name="Container">The object or list.</param>
/// <param name="Index">Its position in there.</param>
internal readonly record struct YamlEntry(Node Container, int Index)
{
    /// <summary>The key, or null in a list.</summary>
    public ScalarNode? Key => Container is ObjectNode mapping ? mapping.Members[Index].Key : null;

    public Node Value => Container is ObjectNode mapping ? mapping.Members[Index].Value : ((ArrayNode)Container).Items[Index];

    /// <summary>Where key and value end.</summary>
    public int ContentEnd => Math.Max(Key?.Span.End ?? 0, Value.Span.End);
}

/// <summary>Where the entries of block collections lie in a YAML text, with the blank lines and comments that belong to them.</summary>
internal sealed class YamlEntries(SyntaxTree tree)
{
    private readonly SourceText _source = tree.Source;
    private readonly string _content = tree.Source.Content;
    private readonly bool _isYaml = tree.Format == DocumentFormat.Yaml;

    /// <summary>Whether a node is an object or list whose entries begin lines and are told apart by their column.</summary>
    public bool IsBlock(Node? node) =>
        _isYaml && node is (ObjectNode { Members.Count: > 0 } or ArrayNode { Items.Count: > 0 }) && !Extent.IsInBrackets(node);

    /// <summary>The entry that a node is the value of; null for a root and in brackets.</summary>
    public YamlEntry? Of(Node node) => node.Parent is { } parent && IsBlock(parent) ? new(parent, node.Index) : null;

    /// <summary>The innermost block collection around a node, or null.</summary>
    public Node? BlockAround(Node node)
    {
        var around = node.Parent;
        while (around is not null && !IsBlock(around))
        {
            around = around.Parent;
        }

        return around;
    }

    /// <summary>The column, from 0, of a block collection's keys or dashes.</summary>
    public int Column(Node container) => ColumnAt(Start(new(container, 0)));

    public int ColumnAt(int offset) => _source.PositionOf(offset).Column - 1;

    /// <summary>Where an entry begins: with the properties of its key, or with its dash.</summary>
    public int Start(YamlEntry entry) => entry switch
    {
        { Key: { } key } => Extent.StartOf(key),
        { Index: 0 } => entry.Container.Span.Start,
        _ => NextDash(new YamlEntry(entry.Container, entry.Index - 1).ContentEnd),
    };

    /// <summary>Whether nothing but white space stands before an entry on its line.</summary>
    public bool BeginsLine(YamlEntry entry)
    {
        var start = Start(entry);
        return _source.Slice(new(LineStart(start), start)).IsWhiteSpace();
    }

    /// <summary>The whole lines between an entry and what goes before it that belong to the entry.</summary>
    public TextSpan Head(YamlEntry entry)
    {
        var end = LineStart(Start(entry));
        if (!BeginsLine(entry) || (entry.Index == 0 && entry.Container.Parent is null))
        {
            return new(end, end);
        }

        var start = entry.Index > 0 ? NextLine(FootEnd(new(entry.Container, entry.Index - 1))) : end;
        while (entry.Index == 0 && start > 0 && PreviousLine(start) is var before && IsBlankOrComment(before))
        {
            start = before;
        }

        return new(Math.Min(start, end), end);
    }

    /// <summary>The comment that ends the line of an entry's key, or of its value where that begins there, with the blanks before it.</summary>
    public TextSpan Tail(YamlEntry entry, CommentLedger comments)
    {
        var header = entry.Key?.Span.End ?? Start(entry) + 1;
        var valueStart = entry.Value.Properties?.Start ?? entry.Value.Span.Start;
        var from = valueStart > LineEnd(header) || entry.Value.Properties is not null && IsBlock(entry.Value) ? header : IsBlock(entry.Value) ? -1 : entry.ContentEnd;
        if (from < 0 || IsAtLineStart(from) || comments.FirstIn(new(from, LineEnd(from))) is not { } comment)
        {
            return new(entry.ContentEnd, entry.ContentEnd);
        }

        var blanks = _content.AsSpan(0, comment.Span.Start);
        return new(blanks.TrimEnd(" \t").Length, comment.Span.End);
    }

    /// <summary>Where key and value end with the rest of their last line; behind the line end where a block scalar keeps that.</summary>
    public int LastLineEnd(YamlEntry entry)
    {
        var end = entry.ContentEnd;
        return IsAtLineStart(end) ? end : LineEnd(end);
    }

    /// <summary>Where an entry ends with the comments behind it that are indented more than it.</summary>
    public int FootEnd(YamlEntry entry)
    {
        var column = Column(entry.Container);
        var end = LastLineEnd(entry);
        for (var line = NextLine(end); line < _content.Length && IsBlankOrComment(line); line = FollowingLine(line))
        {
            var text = line + _content.AsSpan(line).IndexOfAnyExcept(' ', '\t');
            if (text >= line && _content[text] == '#')
            {
                if (text - line <= column)
                {
                    break;
                }

                end = LineEnd(line);
            }
        }

        return end;
    }

    /// <summary>Where a block collection ends with the comments at its end.</summary>
    public int End(Node container) => Of(container) is { } entry ? FootEnd(entry) : LastFootEnd(container);

    /// <summary>Where the last entry of a block collection ends with the comments that are indented more than it.</summary>
    public int LastFootEnd(Node container) =>
        FootEnd(new(container, (container is ObjectNode mapping ? mapping.Members.Count : ((ArrayNode)container).Items.Count) - 1));

    /// <summary>The lines of comments behind an entry that are indented more than it, without the last line end.</summary>
    public TextSpan Foot(YamlEntry entry) => LinesBetween(LastLineEnd(entry), FootEnd(entry));

    /// <summary>The lines of comments that end a block collection, without the last line end.</summary>
    public TextSpan Foot(Node container) => LinesBetween(LastFootEnd(container), End(container));

    /// <summary>By how much a document indents objects, and the dashes of lists, more than their keys.</summary>
    public (int Objects, int Lists) Steps()
    {
        var (objects, lists) = (-1, -1);
        foreach (var node in NodeOrder.Of(tree))
        {
            if (IsBlock(node) && node.Parent is ObjectNode parent)
            {
                var step = Column(node) - Column(parent);
                objects = objects < 0 && node is ObjectNode ? step : objects;
                lists = lists < 0 && node is ArrayNode ? step : lists;
            }

            if (!_isYaml || (objects >= 0 && lists >= 0))
            {
                break;
            }
        }

        objects = objects < 0 ? 2 : objects;
        return (objects, lists < 0 ? objects : lists);
    }

    /// <summary>Where the line goes on that an offset ends; the offset itself where a line begins there.</summary>
    public int NextLine(int offset) => IsAtLineStart(offset) ? offset : SkipBreak(offset);

    public int LineStart(int offset) => _content.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;

    /// <summary>Where the line begins that follows a line.</summary>
    public int FollowingLine(int line) => SkipBreak(LineEnd(line));

    /// <summary>Where the line begins that goes before a line.</summary>
    public int PreviousLine(int line) => LineStart(line - (_content.AsSpan(0, line) is [.., '\r', '\n'] ? 2 : 1));

    public int LineEnd(int offset) => _content.AsSpan(offset).IndexOfAny('\r', '\n') is var length and >= 0 ? offset + length : _content.Length;

    /// <summary>By how many spaces a line is indented.</summary>
    public int IndentationAt(int line) => _content.AsSpan(line).IndexOfAnyExcept(' ') is var spaces and > 0 ? spaces : 0;

    private TextSpan LinesBetween(int start, int end) => start < end ? new(NextLine(start), end) : new(end, end);

    /// <summary>Whether a line begins at an offset, other than the first.</summary>
    public bool IsAtLineStart(int offset) => offset > 0 && _content[offset - 1] is '\n' or '\r';

    private int SkipBreak(int offset) =>
        offset + (_content.AsSpan(offset) is ['\r', '\n', ..] ? 2 : offset < _content.Length ? 1 : 0);

    private bool IsBlankOrComment(int line) => _source.Slice(new(line, LineEnd(line))).TrimStart(" \t") is [] or ['#', ..];

    // Only white space and comments stand between an item and the next dash.
    private int NextDash(int offset)
    {
        while (_content[offset] != '-')
        {
            offset = _content[offset] == '#' ? LineEnd(offset) : offset + 1;
        }

        return offset;
    }
}
