using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <content>What stands in brackets.</content>
internal sealed partial class YamlDraftWriter
{
    // Empty, or written so in the source, as long as nothing has come in that is not.
    private bool IsInBrackets(Draft draft) => draft switch
    {
        Draft.Object { Members.Count: 0 } or Draft.List { Items.Count: 0 } => true,
        _ => _isYaml && draft.Model is { } model && Extent.HasBrackets(model) && FitsInBrackets(draft),
    };

    private bool FitsInBrackets(Draft draft) => draft switch
    {
        Draft.Original { Node: ScalarNode scalar } => scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded),
        Draft.Original { Node: var node } => !_entries.IsBlock(node),
        Draft.Object mapping => !_entries.IsBlock(mapping.Model) && mapping.Members.TrueForAll(member => FitsInBrackets(member.Value)),
        Draft.List list => !_entries.IsBlock(list.Model) && list.Items.TrueForAll(FitsInBrackets),
        _ => true,
    };

    private void WriteInBrackets(Draft draft, int column, bool onLines)
    {
        var model = draft.Model is { } node && _isYaml && Extent.HasBrackets(node) ? node : null;
        onLines = model is null || IsEmpty(model) ? onLines : _source.Slice(model.Span).ContainsAny('\r', '\n');
        switch (draft)
        {
            case Draft.Object mapping:
                WriteTag(draft.Model);
                WriteBetween("{", "}", mapping.Members, member => WriteMemberInBrackets(mapping, member, column + _step, onLines), column, onLines, model);
                break;
            case Draft.List list:
                WriteTag(draft.Model);
                WriteBetween("[", "]", list.Items, item => WriteItemInBrackets(item, column + _step, onLines), column, onLines, model);
                break;
            case Draft.Original original:
                WriteNodeInBrackets(original, column, onLines);
                break;
            case Draft.Reference reference:
                _text.Append(ScalarText.InStyleOf((ScalarNode)reference.Model!, reference.Text));
                break;
            case Draft.Scalar { Kind: ScalarKind.String } text:
                _text.Append(YamlText.OnOneLine(text.Value, text.Model as ScalarNode ?? _textExample, isInBrackets: true));
                break;
            case Draft.Scalar scalar:
                _text.Append(YamlText.Untyped(scalar.Value, scalar.Kind));
                break;
        }
    }

    private void WriteBetween<T>(string open, string close, List<T> entries, Action<T> write, int column, bool onLines, Node? model)
    {
        var padding = model is not null && !onLines && _source.Content[model.Span.Start + 1] == ' ' ? " " : "";
        _text.Append(open);
        for (var i = 0; i < entries.Count; i++)
        {
            _text.Append(i > 0 && !onLines ? " " : padding);
            write(entries[i]);
            _text.Append(i + 1 < entries.Count ? "," : padding);
        }

        if (onLines && entries.Count > 0)
        {
            _text.StartLine(column);
        }

        _text.Append(close);
    }

    private void WriteMemberInBrackets(Draft.Object mapping, DraftMember member, int column, bool onLines)
    {
        if (member is { Origin.IsMerge: true, Value: Draft.Original { Node: var source } } && !_sharing.CanCopy(SpanOf(source), isCopy: false))
        {
            var merged = Merged(mapping, source);
            for (var i = 0; i < merged.Count; i++)
            {
                _text.Append(i > 0 ? onLines ? "," : ", " : "");
                WriteMemberInBrackets(mapping, merged[i], column, onLines);
            }

            return;
        }

        BeginInBrackets(column, onLines, member.Origin?.Key, member.Origin?.Value, member.Value.Model);
        _text.Append(KeyText(member, isInBrackets: true)).Append(": ");
        WriteInBrackets(member.Value, column, onLines);
    }

    private void WriteItemInBrackets(Draft item, int column, bool onLines)
    {
        BeginInBrackets(column, onLines, item.Model);
        WriteInBrackets(item, column, onLines);
    }

    private void BeginInBrackets(int column, bool onLines, params ReadOnlySpan<Node?> nodes)
    {
        if (!onLines)
        {
            return;
        }

        foreach (var comment in _homes.Begin(nodes))
        {
            WriteComment(comment, column);
        }

        _text.StartLine(column);
    }

    private void WriteNodeInBrackets(Draft.Original original, int column, bool onLines)
    {
        var node = original.Node;
        if (node is AliasNode alias)
        {
            if (_sharing.TryCopy(SpanOf(alias), isCopy: false))
            {
                _text.Append(_source.Slice(alias.Span)).Append(" ");
            }
            else
            {
                WriteInBrackets(_expansions.Of(alias), column, onLines);
            }
        }
        else if (node is ScalarNode scalar)
        {
            WriteScalarInBrackets(original, scalar, column);
        }
        else if (Extent.HasBrackets(node) && _isYaml && IsLineSafe(node, onLines) && Shift(node, column) is var shift && CanCopy(original, SpanOf(node), shift))
        {
            WriteVerbatim(SpanOf(node), shift);
        }
        else
        {
            WriteInBrackets(Opened(original), column, onLines);
        }
    }

    private void WriteScalarInBrackets(Draft.Original original, ScalarNode scalar, int column)
    {
        var isSafe = Extent.IsInBrackets(scalar) || scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted
            || (scalar.Style == ScalarStyle.Plain && scalar.Kind != ScalarKind.String);
        var shift = _isYaml ? Shift(scalar, column) : 0;
        if (_isYaml && isSafe && CanCopy(original, SpanOf(scalar), shift))
        {
            _text.Append(scalar.Span.Length == 0 && scalar.Properties is null ? "null" : "");
            WriteVerbatim(SpanOf(scalar), shift);
            return;
        }

        WriteTag(scalar);
        WriteInBrackets(AsDraft(scalar), column, onLines: false);
    }

    // That of a root which is written in lines stands in the text already.
    private void WriteTag(Node? node)
    {
        if (node?.Tag is { } tag && !(node == _root && _entries.IsBlock(node)))
        {
            _text.Append(tag).Append(" ");
        }
    }

    // A comment ends the line, and with it what stands on one line.
    private bool IsLineSafe(Node node, bool onLines) => onLines || _comments.FirstIn(node.Span) is null || node.Source.Slice(node.Span).ContainsAny('\r', '\n');

    // By how much the line of a closing bracket is indented more than the block around it.
    private int ClosingIndentation(Node? model)
    {
        if (model is null || !_isYaml || !Extent.HasBrackets(model) || _entries.BlockAround(model) is not { } around)
        {
            return _step;
        }

        var bracket = model.Span.End - 1;
        var startsLine = _source.Slice(new(_entries.LineStart(bracket), bracket)).IsWhiteSpace();
        return startsLine ? Math.Max(0, _entries.ColumnAt(bracket) - _entries.Column(around)) : _step;
    }

    // By how much the lines of a node are to be indented more, so that none is less than the one that it begins on.
    private int Shift(Node node, int column)
    {
        var lowest = _entries.IndentationAt(_entries.LineStart(node.Span.Start));
        for (var line = _entries.LineStart(node.Span.End); line > node.Span.Start; line = _entries.PreviousLine(line))
        {
            var isBlank = _source.Content.AsSpan(line) is ['\r' or '\n', ..];
            lowest = isBlank ? lowest : Math.Min(lowest, _entries.IndentationAt(line));
        }

        return column - lowest;
    }

    private static bool IsEmpty(Node node) => node is ObjectNode { Members.Count: 0 } or ArrayNode { Items.Count: 0 };
}
