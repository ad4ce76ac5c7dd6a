using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>
/// Writes a draft as YAML. What stands as it stood in a YAML source keeps its characters; only its indentation changes. What is made
/// anew is laid out like the value of the source that it was made of.
/// </summary>
internal sealed partial class YamlDraftWriter
{
    private readonly SourceText _source;
    private readonly Node _root;
    private readonly bool _isYaml;
    private readonly YamlEntries _entries;
    private readonly YamlSharing _sharing;
    private readonly CommentLedger _comments;
    private readonly CommentHomes _homes;
    private readonly YamlOutput _text;
    private readonly Expansions _expansions;
    private readonly ScalarNode? _textExample;
    private readonly ScalarNode? _keyExample;
    private readonly int _step;
    private readonly int _dashStep;

    private YamlDraftWriter(SyntaxTree source, CommentHomes homes)
    {
        _source = source.Source;
        _root = source.Roots[0];
        _isYaml = source.Format == DocumentFormat.Yaml;
        _entries = new(source);
        _sharing = new(source);
        _comments = new(source);
        _homes = homes;
        _expansions = new();
        _text = new(NewLines.Of(_source));
        (_step, _dashStep) = _entries.Steps();
        _keyExample = _isYaml && _root is ObjectNode { Members: [var first, ..] } ? first.Key : null;
        _textExample = _isYaml && _root is ObjectNode { Members: [{ Value: ScalarNode { Kind: ScalarKind.String } text }, ..] } ? text : null;
    }

    /// <summary>The text of a document.</summary>
    public static WrittenText Write(Draft root, SyntaxTree source)
    {
        var writer = new YamlDraftWriter(source, new());
        writer.WriteDocument(root);
        if (writer._comments.Lost.Any())
        {
            var homes = writer._homes.For(writer._comments.Lost, writer._root);
            writer = new(source, homes);
            writer.WriteDocument(root);
        }

        return new(writer._text.ToString(), writer._expansions.Notes);
    }

    private void WriteDocument(Draft root)
    {
        var isBlock = _entries.IsBlock(_root);
        var start = !_isYaml ? 0 : isBlock ? _entries.LineStart(_entries.Start(new(_root, 0))) : _root.Properties?.Start ?? _root.Span.Start;
        var end = !_isYaml ? _source.Content.Length : isBlock ? _entries.End(_root) : _root.Span.End;
        WriteVerbatim(new(0, start), 0);
        var opened = root is Draft.Original original ? Opened(original) : root;
        if (opened is Draft.Object or Draft.List && !IsInBrackets(opened))
        {
            WriteEntries(opened, isBlock ? _entries.Column(_root) : 0, isCompact: false);
        }
        else
        {
            WriteInBrackets(opened, column: 0, onLines: true);
        }

        WriteEnd(_isYaml ? new(end, _source.Content.Length) : null);
        foreach (var comment in _homes.AtEnd)
        {
            WriteComment(comment, 0);
            _text.Append(_text.NewLine);
        }
    }

    // A block scalar would take blank lines for its own.
    private void WriteEnd(TextSpan? rest)
    {
        var after = _text.NewLine.AsSpan();
        var beginsLine = false;
        if (rest is { } span)
        {
            after = _source.Slice(span);
            beginsLine = _entries.IsAtLineStart(span.Start);
            _comments.Write(span);
        }

        if (_text.EndsWithBlockScalar || _text.IsAtLineStart)
        {
            after = after.TrimStart();
            beginsLine = true;
        }

        if (beginsLine)
        {
            _text.StartLine(0);
        }

        _text.Append(after);
    }

    private void WriteEntries(Draft draft, int column, bool isCompact)
    {
        if (draft is Draft.Object mapping)
        {
            for (var i = 0; i < mapping.Members.Count; i++)
            {
                WriteMember(mapping, mapping.Members[i], column, isCompact && i == 0);
            }
        }
        else if (draft is Draft.List list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                WriteItem(list.Items[i], column, isCompact && i == 0);
            }
        }

        if (draft.Model is { Parent: not null } model && _entries.IsBlock(model))
        {
            WriteLines(_entries.Foot(model), column - _entries.Column(model), column);
        }
    }

    private void WriteMember(Draft.Object mapping, DraftMember member, int column, bool isCompact)
    {
        if (member is { Origin.IsMerge: true, Value: Draft.Original { Node: var source } } && !_sharing.CanCopy(SpanOf(source), isCopy: false))
        {
            foreach (var merged in Merged(mapping, source))
            {
                WriteMember(mapping, merged, column, isCompact);
                isCompact = false;
            }

            return;
        }

        var entry = EntryOf(member);
        BeginEntry(entry, column, isCompact, member.Origin?.Key, member.Origin?.Value, member.Value.Model);
        if (entry is { Key: { } key } && member.Value is Draft.Original original && original.Node == entry.Value.Value)
        {
            var isRenamed = key.Value != member.Name;
            var span = new TextSpan(isRenamed ? key.Span.End : _entries.Start(entry.Value), _entries.FootEnd(entry.Value));
            var shift = column - _entries.Column(entry.Value.Container);
            if (!(isRenamed && _source.Content[_entries.Start(entry.Value)] == '?') && CanCopy(original, span, shift))
            {
                _text.Append(isRenamed ? YamlText.Key(member.Name, key, isInBrackets: false) : "");
                WriteVerbatim(span, shift);
                _text.EndsWithBlockScalar = EndsWithBlockScalar(original.Node);
                return;
            }
        }

        WriteKey(member, column);
        WriteValue(member.Value, entry, column, isItem: false);
    }

    // YAML 1.2.2, section 7.4.2: a key without `?` is no longer than 1,024 characters.
    private void WriteKey(DraftMember member, int column)
    {
        var key = KeyText(member, isInBrackets: false);
        if (key.Length < 1_000)
        {
            _text.Append(key).Append(":");
        }
        else
        {
            _text.Append("? ").Append(key).StartLine(column).Append(":");
        }
    }

    private string KeyText(DraftMember member, bool isInBrackets)
    {
        var example = _isYaml ? member.Origin?.Key ?? _keyExample : null;
        if (example is not null && example.Value == member.Name && example == member.Origin?.Key && example.Tag is null
            && !example.Raw.ContainsAny('\r', '\n') && example.Raw is not ['*', ..]
            && (example.Style != ScalarStyle.Plain || !isInBrackets || !example.Raw.ContainsAny(",[]{}?:#")))
        {
            return example.Raw.ToString();
        }

        return YamlText.Key(member.Name, example, isInBrackets);
    }

    private void WriteItem(Draft item, int column, bool isCompact)
    {
        var node = item.Model;
        var entry = node?.Parent is ArrayNode ? _entries.Of(node) : null;
        BeginEntry(entry, column, isCompact, node);
        if (item is Draft.Original original && entry is { } place)
        {
            var span = new TextSpan(_entries.Start(place), _entries.FootEnd(place));
            var shift = column - _entries.Column(place.Container);
            if (CanCopy(original, span, shift))
            {
                WriteVerbatim(span, shift);
                _text.EndsWithBlockScalar = EndsWithBlockScalar(node!);
                return;
            }
        }

        _text.Append("-");
        WriteValue(item, entry, column, isItem: true);
    }

    private void WriteValue(Draft draft, YamlEntry? entry, int column, bool isItem)
    {
        switch (draft)
        {
            case Draft.Original original:
                WriteNode(original, entry, column, isItem);
                return;
            case Draft.Scalar { Kind: ScalarKind.String } text:
                WriteText(text.Value, text.Model as ScalarNode, column, isItem);
                break;
            case Draft.Scalar scalar:
                WriteInline(YamlText.Untyped(scalar.Value, scalar.Kind));
                break;
            case Draft.Reference reference:
                WriteInline(ScalarText.InStyleOf((ScalarNode)reference.Model!, reference.Text));
                break;
            case var _ when IsInBrackets(draft):
                _text.Append(" ");
                WriteInBrackets(draft, column + ClosingIndentation(draft.Model), onLines: false);
                _text.EndsWithBlockScalar = false;
                break;
            default:
                WriteBlock(draft, entry, column, isItem);
                return;
        }

        WriteTail(entry);
        WriteFoot(entry, column);
    }

    private void WriteInline(ReadOnlySpan<char> text)
    {
        _text.Append(text.IsEmpty ? "" : " ").Append(text);
        _text.EndsWithBlockScalar = false;
    }

    private void WriteText(string value, ScalarNode? model, int column, bool isItem)
    {
        var step = isItem ? 2 : _step;
        if (YamlText.Literal(value, column + step, step, _text.NewLine) is { } literal)
        {
            WriteInline(literal);
            _text.EndsWithBlockScalar = true;
            return;
        }

        WriteInline(YamlText.OnOneLine(value, _isYaml ? model ?? _textExample : null, isInBrackets: false));
    }

    private void WriteBlock(Draft draft, YamlEntry? entry, int column, bool isItem)
    {
        var child = ChildColumn(draft, column, isItem);
        if (isItem && draft.Model?.Tag is null && child > column + 1 && CanBeCompact(draft, entry))
        {
            _text.Append(new string(' ', child - column - 1));
            WriteEntries(draft, child, isCompact: true);
            return;
        }

        WriteTagBefore(draft.Model);
        WriteTail(entry);
        _text.EndsWithBlockScalar = false;
        WriteEntries(draft, child, isCompact: false);
    }

    // `- key: value` leaves no room for comments before the key.
    private bool CanBeCompact(Draft draft, YamlEntry? entry)
    {
        if (_homes.HasNext || (draft.Model is { } model && _entries.IsBlock(model) && _entries.BeginsLine(new(model, 0)) && _entries.Of(model)?.Container is ArrayNode))
        {
            return false;
        }

        var first = draft is Draft.Object mapping ? EntryOf(mapping.Members[0]) : ((Draft.List)draft).Items[0].Model is { Parent: ArrayNode } item ? _entries.Of(item) : null;
        return !(entry is { } place && IsOpen(_entries.Tail(place, _comments))) && !(first is { } inner && IsOpen(_entries.Head(inner)));
    }

    private bool IsOpen(TextSpan span) => _comments.IsOpenIn(span);

    private int ChildColumn(Draft draft, int column, bool isItem)
    {
        if (draft.Model is { } model && _entries.IsBlock(model) && _entries.Of(model) is { } entry && entry.Container is ArrayNode == isItem)
        {
            return column + _entries.Column(model) - _entries.Column(entry.Container);
        }

        return column + (isItem ? 2 : draft is Draft.List or Draft.Original { Node: ArrayNode } ? _dashStep : _step);
    }
}
