using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>
/// Changes of a document as edits of its text, in block YAML, flow YAML and JSON alike. Everything that an edit does not
/// name keeps its bytes. Where a change would take somebody's comment along, there is no edit: null.
/// </summary>
internal static class NodeEdits
{
    /// <summary>Another text in the same quotes.</summary>
    public static TextEdit Replace(ScalarNode scalar, string value)
    {
        var content = scalar.Source.Content;
        var span = scalar.Span;
        var text = scalar.Style == ScalarStyle.Plain && Layout.IsAmongJson(scalar) ? ScalarText.DoubleQuoted(value) : ScalarText.InStyleOf(scalar, value);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The header may have a comment, and `+` takes in the line breaks that separate it from what follows.
            var header = scalar.Source.LineSpan(scalar.Source.PositionOf(span.Start).Line);
            var comment = content.IndexOf('#', span.Start, header.End - span.Start);
            return new(new(span.Start, span.Start + scalar.Raw.TrimEnd("\r\n").Length), comment < 0 ? text : $"{text} {content[comment..header.End]}");
        }

        // Nothing stands right behind a colon, a dash, a tag or an anchor.
        var needsSpace = span.Length == 0 && span.Start > 0 && !char.IsWhiteSpace(content[span.Start - 1]) && content[span.Start - 1] is not ('{' or '[' or ',');
        return new(span, needsSpace ? " " + text : text);
    }

    /// <summary>A list with the scalar as its only item in the scalar's place; null where an alias may repeat it.</summary>
    public static TextEdit? WrapInList(ScalarNode scalar) =>
        scalar.Properties is null ? new(scalar.Span, $"[{ScalarText.InStyleOf(scalar, scalar.Value)}]") : null;

    /// <summary>Another key before the same value.</summary>
    public static TextEdit Rename(Member member, string key) => Replace(member.Key, key);

    /// <summary>
    /// Another value behind the same key; null where a comment would go with the former one, where an alias may repeat that, or where
    /// key and value stand apart (<c>? key</c>).
    /// </summary>
    public static TextEdit? Replace(ObjectNode parent, Member member, NewValue value)
    {
        var source = parent.Source;
        var end = Extent.EndOf(member);
        var line = source.LineSpan(source.PositionOf(end).Line);
        var isApart = Extent.StartOf(member.Key) < (member.Key.Properties?.Start ?? member.Key.Span.Start);
        if (isApart || Extent.HoldsAnchor(member.Value) || end == line.Start || Comments.AreIn(new(member.Key.Span.End, end), [member.Value]))
        {
            return null;
        }

        // What stands behind the former value on its line is a comment, or brackets and commas.
        var layout = new Layout(parent, member.Key);
        var (onLine, below) = new ValueText(layout).Behind(value);
        return below.Length == 0 || layout.IsInBrackets
            ? new(new(member.Key.Span.End, end), onLine + below)
            : new(new(member.Key.Span.End, line.End), onLine + source.Slice(new(end, line.End)).TrimEnd().ToString() + below);
    }

    /// <summary>
    /// A member at the end of another object, perhaps under another key, and no longer where it stands; holds null where a comment would
    /// go, where an alias may repeat it, or where it cannot be copied.
    /// </summary>
    public static IReadOnlyList<TextEdit?> Move(Member member, ObjectNode to, string? key = null)
    {
        if (member.Key.Parent is not ObjectNode parent || NewValue.AsWritten(member.Value) is not { } value)
        {
            return [null];
        }

        // Where the other object ends with the member, what is removed and what is inserted would meet.
        IReadOnlyList<(string Key, NewValue Value)> moved = [(key ?? member.Name, value)];
        var inserted = to.Members is [.., var last] && Extent.EndOf(last) == Extent.EndOf(member) ? InsertBefore(to, moved, last) : Insert(to, moved);
        return [Remove(parent, member), inserted];
    }

    /// <summary>A new member behind another one, or behind the last where <paramref name="after"/> is null, laid out like it.</summary>
    public static TextEdit Insert(ObjectNode parent, string key, NewValue value, Member? after = null) => Insert(parent, [(key, value)], after);

    /// <summary>New members behind another one, or behind the last where <paramref name="after"/> is null, laid out like it.</summary>
    public static TextEdit Insert(ObjectNode parent, IReadOnlyList<(string Key, NewValue Value)> members, Member? after = null)
    {
        after ??= parent.Members.Count > 0 ? parent.Members[^1] : null;
        if (after is not null && EndsText(after.Value))
        {
            return InsertBefore(parent, members, after);
        }

        var (insertion, texts) = Prepare(parent, after?.Key, members);
        return after is null ? insertion.Inside(texts) : insertion.Behind(Extent.EndOf(after), StartOfNext(parent, after.Key), texts);
    }

    /// <summary>New members in front of another one.</summary>
    public static TextEdit InsertBefore(ObjectNode parent, IReadOnlyList<(string Key, NewValue Value)> members, Member before)
    {
        if (before.Key.Index > 0)
        {
            return Insert(parent, members, parent.Members[before.Key.Index - 1]);
        }

        var (insertion, texts) = Prepare(parent, before.Key, members);
        return insertion.First(texts);
    }

    /// <summary>New items at the end of a list: an edit for each, so that others can add theirs, where that is possible.</summary>
    public static IReadOnlyList<TextEdit> Append(ArrayNode list, params IReadOnlyList<NewValue> values)
    {
        var last = list.Items.Count > 0 ? list.Items[^1] : null;
        if (last is not null && EndsText(last) && list.Items.Count > 1)
        {
            last = list.Items[^2];
        }

        var layout = new Layout(list, last);
        var writer = new ValueText(layout);
        var insertion = new Insertion(list, layout);
        var texts = values.Select(writer.Item).ToList();
        if (last is null)
        {
            return [insertion.Inside(texts)];
        }

        var edits = texts.ConvertAll(text => Beside(last, [text]) with { LongerList = list.Span.Start });
        return edits.TrueForAll(static edit => edit.Span.Length == 0) ? edits : [Beside(last, texts)];

        TextEdit Beside(Node neighbour, IReadOnlyList<string> written) =>
            EndsText(neighbour) ? insertion.First(written) : insertion.Behind(neighbour.Span.End, StartOfNext(list, neighbour), written);
    }

    /// <summary>
    /// Without a member; null where it is the only one, where a comment would go with it, where an alias may repeat it, or where another
    /// one has its key and would take its place.
    /// </summary>
    public static TextEdit? Remove(ObjectNode parent, Member member) => RemoveRun(parent, member.Key.Index, member.Key.Index);

    /// <summary>Without several members, an edit for each run of neighbours; see <see cref="Remove(ObjectNode, Member)"/>.</summary>
    public static IReadOnlyList<TextEdit?> Remove(ObjectNode parent, IEnumerable<Member> members)
    {
        var edits = new List<TextEdit?>();
        var indexes = members.Select(static member => member.Key.Index).Order().ToList();
        for (int first = 0, last = 0; first < indexes.Count; first = ++last)
        {
            while (last + 1 < indexes.Count && indexes[last + 1] == indexes[last] + 1)
            {
                last++;
            }

            edits.Add(RemoveRun(parent, indexes[first], indexes[last]));
        }

        return edits;
    }

    /// <summary>Without an item; null where it is the only one, where a comment would go with it, or where an alias may repeat it.</summary>
    public static TextEdit? Remove(ArrayNode list, Node item) => new Removal(list).Of(
        [item],
        new(Extent.StartOf(item), item.Span.End),
        item.Index > 0 ? list.Items[item.Index - 1].Span.End : null,
        item.Index + 1 < list.Items.Count ? list.Items[item.Index + 1] : null);

    private static TextEdit? RemoveRun(ObjectNode parent, int first, int last)
    {
        var run = parent.MemberList.GetRange(first, last - first + 1);
        if (run.Exists(member => parent.HoldsTwice(member.Name)))
        {
            return null;
        }

        return new Removal(parent).Of(
            [.. run.SelectMany(static member => new Node[] { member.Key, member.Value })],
            new(Extent.StartOf(run[0].Key), Extent.EndOf(run[^1])),
            first > 0 ? Extent.EndOf(parent.Members[first - 1]) : null,
            last + 1 < parent.Members.Count ? parent.Members[last + 1].Key : null);
    }

    private static (Insertion Insertion, List<string> Texts) Prepare(
        ObjectNode parent, Node? neighbour, IReadOnlyList<(string Key, NewValue Value)> members)
    {
        var layout = new Layout(parent, neighbour);
        var writer = new ValueText(layout);
        return (new(parent, layout), [.. members.Select(member => writer.Member(member.Key, member.Value))]);
    }

    private static int StartOfNext(Node container, Node neighbour) => (container, neighbour.Index + 1) switch
    {
        (ObjectNode mapping, var next) when next < mapping.Members.Count => Extent.StartOf(mapping.Members[next].Key),
        (ArrayNode list, var next) when next < list.Items.Count => Extent.StartOf(list.Items[next]),
        _ => container.Span.End - 1,
    };

    // A line behind a block scalar that ends the text without a line end would give it one.
    private static bool EndsText(Node value) =>
        Extent.LastIn(value) is ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded } last && last.Span.End == last.Source.Content.Length
            && last.Source.Content[^1] is not ('\r' or '\n');
}
