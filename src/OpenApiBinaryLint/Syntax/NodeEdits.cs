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
        // `null` of JSON has no quotes to keep, and nothing at all, which YAML reads as null, stands right behind the colon.
        var text = scalar is { Style: ScalarStyle.Plain, Parent: { } parent } ? Layout.Of(parent).Inline(value) : ScalarText.InStyleOf(scalar, value);
        return new(scalar.Span, scalar.Span.Length == 0 ? " " + text : text);
    }

    /// <summary>A list with the scalar as its only item in the scalar's place; null where an alias may repeat it.</summary>
    public static TextEdit? WrapInList(ScalarNode scalar) =>
        scalar.Properties is null ? new(scalar.Span, $"[{ScalarText.InStyleOf(scalar, scalar.Value)}]") : null;

    /// <summary>Another key before the same value.</summary>
    public static TextEdit Rename(Member member, string key) => Replace(member.Key, key);

    /// <summary>A new member behind another one, with its indentation; behind the last where <paramref name="after"/> is null.</summary>
    public static TextEdit Insert(ObjectNode parent, string key, NewValue value, Member? after = null) => Insert(parent, [(key, value)], after);

    /// <summary>New members behind another one, with its indentation; behind the last where <paramref name="after"/> is null.</summary>
    public static TextEdit Insert(ObjectNode parent, IReadOnlyList<(string Key, NewValue Value)> members, Member? after = null)
    {
        var layout = Layout.Of(parent);
        if (parent.Members.Count == 0)
        {
            return new(parent.Span, layout.Inline(new NewValue.Object(members)));
        }

        after ??= parent.Members[^1];
        return Joined(members.Select(member => layout.InsertAfter(EndOf(after), after.Key, layout.Member(member.Key, member.Value))));
    }

    /// <summary>New items at the end of a list.</summary>
    public static TextEdit Append(ArrayNode list, IReadOnlyList<NewValue> values)
    {
        var layout = Layout.Of(list);
        if (list.Items.Count == 0)
        {
            return new(list.Span, layout.Inline(new NewValue.List(values)));
        }

        var last = list.Items[^1];
        return Joined(values.Select(value => layout.InsertAfter(last.Span.End, last, layout.Item(value))));
    }

    private static TextEdit Joined(IEnumerable<TextEdit> edits) =>
        edits.Aggregate(static (all, next) => all with { Replacement = all.Replacement + next.Replacement });

    /// <summary>Without a member; null where it is the only one, or where a comment would go with it.</summary>
    public static TextEdit? Remove(ObjectNode parent, Member member)
    {
        var index = IndexOf(parent.Members, member);
        var previous = index > 0 ? EndOf(parent.Members[index - 1]) : (int?)null;
        var next = index + 1 < parent.Members.Count ? parent.Members[index + 1].Key : null;
        return Remove(parent, new(member.Key.Span.Start, EndOf(member)), previous, next);
    }

    /// <summary>Without an item; null where it is the only one, or where a comment would go with it.</summary>
    public static TextEdit? Remove(ArrayNode list, Node item)
    {
        var index = IndexOf(list.Items, item);
        var previous = index > 0 ? list.Items[index - 1].Span.End : (int?)null;
        var next = index + 1 < list.Items.Count ? list.Items[index + 1] : null;
        return Remove(list, new(StartOf(item), item.Span.End), previous, next);
    }

    private static TextEdit? Remove(Node parent, TextSpan removed, int? previous, Node? next)
    {
        if (previous is null && next is null)
        {
            return null;
        }

        var span = Layout.Of(parent).IsFlow
            ? next is null ? new TextSpan(previous!.Value, removed.End) : new TextSpan(removed.Start, StartOf(next))
            : BlockSpan(parent, removed, next);
        return HoldsComment(parent.Source, removed, span) ? null : new(span, "");
    }

    // Whole lines, but for what shares its first line with something else: the first member behind a dash.
    private static TextSpan BlockSpan(Node parent, TextSpan removed, Node? next)
    {
        var source = parent.Source;
        var line = source.LineSpan(source.PositionOf(removed.Start).Line);
        var before = source.Slice(new(line.Start, removed.Start));
        var isItem = parent is ArrayNode && before.TrimEnd() is [.., '-'] && before.Trim() is ['-'];
        if (next is not null && !before.IsWhiteSpace() && !isItem)
        {
            return new(removed.Start, StartOf(next));
        }

        var lastLine = source.PositionOf(removed.End).Line;
        var end = lastLine < source.LineCount ? source.LineSpan(lastLine + 1).Start : source.Content.Length;
        return new(line.Start, end);
    }

    private static bool HoldsComment(SourceText source, TextSpan removed, TextSpan span)
    {
        var inside = source.Slice(removed);
        var behind = source.Slice(new(removed.End, Math.Max(removed.End, span.End)));
        return behind.Contains('#') || (inside.ContainsAny('\r', '\n') && inside.Contains(" #", StringComparison.Ordinal));
    }

    private static int EndOf(Member member) => Math.Max(member.Key.Span.End, member.Value.Span.End);

    private static int StartOf(Node node) => Math.Min(node.Span.Start, node.Properties?.Start ?? node.Span.Start);

    private static int IndexOf<T>(IReadOnlyList<T> list, T wanted)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == wanted)
            {
                return i;
            }
        }

        throw new ArgumentException("The node is not in its parent", nameof(wanted));
    }
}
