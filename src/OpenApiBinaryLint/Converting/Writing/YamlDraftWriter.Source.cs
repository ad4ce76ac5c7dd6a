using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <content>What is taken over from the source.</content>
internal sealed partial class YamlDraftWriter
{
    private void WriteNode(Draft.Original original, YamlEntry? entry, int column, bool isItem)
    {
        var node = original.Node;
        if (node is AliasNode alias && !_sharing.CanCopy(SpanOf(alias), isCopy: false))
        {
            WriteValue(_expansions.Of(alias), entry, column, isItem);
            return;
        }

        if (_entries.IsBlock(node))
        {
            WriteBlockNode(original, entry, column, isItem);
            return;
        }

        var span = SpanOf(node);
        var shift = column - (_entries.BlockAround(node) is { } around ? _entries.Column(around) : 0);
        if (_isYaml && CanCopy(original, span, shift) && IsSafeOutside(node))
        {
            _text.Append(span.Length == 0 ? "" : " ");
            WriteVerbatim(span, shift);
            _text.EndsWithBlockScalar = EndsWithBlockScalar(node);
            WriteTail(entry ?? _entries.Of(node));
            WriteFoot(entry ?? _entries.Of(node), column);
        }
        else if (node is ScalarNode scalar)
        {
            WriteTagBefore(scalar);
            WriteValue(AsDraft(scalar), entry, column, isItem);
        }
        else
        {
            WriteValue(Opened(original), entry, column, isItem);
        }
    }

    private void WriteBlockNode(Draft.Original original, YamlEntry? entry, int column, bool isItem)
    {
        var node = original.Node;
        var child = ChildColumn(original, column, isItem);
        var shift = child - _entries.Column(node);
        var first = new YamlEntry(node, 0);
        var head = _entries.Head(first);
        var isCompact = isItem && node.Tag is null && child > column + 1 && head.Length == 0 && !(entry is { } place && IsOpen(_entries.Tail(place, _comments)));
        var span = new TextSpan(isCompact ? _entries.Start(first) : head.Length > 0 ? head.Start : _entries.Start(first), _entries.End(node));
        if (!CanCopy(original, span, shift))
        {
            WriteValue(Opened(original), entry, column, isItem);
            return;
        }

        if (isCompact)
        {
            _text.Append(new string(' ', child - column - 1));
        }
        else
        {
            WriteTagBefore(node);
            WriteTail(entry);
            _text.StartLine(head.Length > 0 ? 0 : child);
        }

        _comments.Write(span);
        _text.Copy(_source, span, shift, beginsLine: head.Length > 0);
        _text.EndsWithBlockScalar = EndsWithBlockScalar(node);
    }

    private void WriteTagBefore(Node? node) => _text.Append(node?.Tag is null ? "" : " ").Append(node?.Tag);

    // Of an object or list the entries, each as it stands.
    private static Draft Opened(Draft.Original original) => original.Node switch
    {
        ObjectNode mapping => new Draft.Object(
            [.. mapping.Members.Select(member => new DraftMember(member.Name, new Draft.Original(member.Value) { IsCopy = original.IsCopy }, member))],
            mapping)
        { IsCopy = original.IsCopy },
        ArrayNode list => new Draft.List([.. list.Items.Select(item => new Draft.Original(item) { IsCopy = original.IsCopy })], list) { IsCopy = original.IsCopy },
        _ => original,
    };

    private static Draft.Scalar AsDraft(ScalarNode scalar) => new(scalar.Value, scalar.Kind, scalar);

    // What a merge key brings in that the object does not have.
    private List<DraftMember> Merged(Draft.Object mapping, Node source)
    {
        var names = mapping.Members.Where(static member => member.Origin is not { IsMerge: true }).Select(static member => member.Name).ToHashSet();
        var merged = new List<DraftMember>();
        foreach (var item in source.Resolved is ArrayNode list ? list.Items : [source])
        {
            _expansions.Add(item);
            foreach (var member in item.Resolved is ObjectNode brought ? brought.Effective() : [])
            {
                if (names.Add(member.Name))
                {
                    merged.Add(new(member.Name, new Draft.Original(member.Value) { IsCopy = true }, member));
                }
            }
        }

        return merged;
    }

    private YamlEntry? EntryOf(DraftMember member) => member switch
    {
        { Origin: { } origin } => _entries.Of(origin.Key),
        { Value: Draft.Original { Node: { Parent: ObjectNode } node } } => _entries.Of(node),
        _ => null,
    };

    private static TextSpan SpanOf(Node node) => new(node.Properties?.Start ?? node.Span.Start, node.Span.End);

    private bool CanCopy(Draft.Original original, TextSpan span, int shift) =>
        (shift == 0 || !_source.Slice(span).ContainsAny('\u0085', '\u2028', '\u2029'))
        && !EndsTextWithoutLineEnd(original.Node) && _sharing.TryCopy(span, original.IsCopy);

    // Unquoted text of several lines in brackets may hold what means something else outside, and so does `[a: b]`.
    private static bool IsSafeOutside(Node node) => !Extent.IsInBrackets(node) || node switch
    {
        ScalarNode { Style: ScalarStyle.Plain, Kind: ScalarKind.String } text => !text.Raw.ContainsAny('\r', '\n'),
        ObjectNode mapping => Extent.HasBrackets(mapping),
        _ => true,
    };

    // A block scalar that ends the text has no line end to keep.
    private bool EndsTextWithoutLineEnd(Node node) =>
        node.Span.End == _source.Content.Length && _source.Content[^1] is not ('\r' or '\n') && EndsWithBlockScalar(node);

    private static bool EndsWithBlockScalar(Node node)
    {
        var last = node;
        while (last is ObjectNode { Members.Count: > 0 } or ArrayNode { Items.Count: > 0 })
        {
            last = last is ObjectNode mapping ? mapping.Members[^1].Value : ((ArrayNode)last).Items[^1];
        }

        return last is ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded };
    }

    private void WriteVerbatim(TextSpan span, int shift)
    {
        _comments.Write(span);
        _text.Copy(_source, span, shift);
    }

    private void BeginEntry(YamlEntry? entry, int column, bool isCompact, params ReadOnlySpan<Node?> nodes)
    {
        foreach (var comment in _homes.Begin(nodes))
        {
            WriteComment(comment, column);
        }

        if (isCompact)
        {
            _text.EndsWithBlockScalar = false;
            return;
        }

        if (entry is { } place && _entries.Head(place) is { Length: > 0 } head)
        {
            WriteLines(head, column - _entries.Column(place.Container), column);
        }

        _text.StartLine(column);
        _text.EndsWithBlockScalar = false;
    }

    // Blank lines alone go along; comments once.
    private void WriteLines(TextSpan span, int shift, int column)
    {
        var comment = _comments.FirstIn(span);
        if (span.Length == 0 || (comment is not null && !IsOpen(span)))
        {
            return;
        }

        if (_text.IsAtLineStart)
        {
            span = comment is null ? new(span.End, span.End) : new(_entries.LineStart(comment.Span.Start), span.End);
        }

        if (_text.EndsWithBlockScalar && IsIndentedMore(span, column - shift))
        {
            WriteLinesAnew(span, column);
            return;
        }

        _comments.Write(span);
        _text.StartLine(0).Copy(_source, span, shift, beginsLine: true);
    }

    // A block scalar takes lines behind it that are indented as much as its own for its text.
    private bool IsIndentedMore(TextSpan span, int column)
    {
        for (var line = span.Start; line < span.End; line = _entries.FollowingLine(line))
        {
            if (_entries.IndentationAt(line) > column)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteLinesAnew(TextSpan span, int column)
    {
        for (var line = span.Start; line < span.End; line = _entries.FollowingLine(line))
        {
            if (_comments.FirstIn(new(line, _entries.LineEnd(line))) is { } comment)
            {
                WriteComment(comment, column);
            }
            else
            {
                _text.StartLine(0).Append(_text.NewLine);
            }
        }
    }

    private void WriteComment(Comment comment, int column)
    {
        _comments.Write(comment);
        _text.StartLine(column).Append(_source.Slice(comment.Span));
    }

    private void WriteTail(YamlEntry? entry)
    {
        if (entry is { } place && _entries.Tail(place, _comments) is { Length: > 0 } tail && IsOpen(tail) && !_text.EndsWithBlockScalar)
        {
            WriteVerbatim(tail, 0);
        }
    }

    // Behind a block scalar they would belong to it.
    private void WriteFoot(YamlEntry? entry, int column)
    {
        if (entry is { } place && !_entries.IsBlock(place.Value) && !_text.EndsWithBlockScalar)
        {
            WriteLines(_entries.Foot(place), column - _entries.Column(place.Container), column);
        }
    }
}
