using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <content>Values of members and items.</content>
internal sealed partial class YamlDraftWriter
{
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
