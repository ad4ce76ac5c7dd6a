using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>How a JSON object or list is laid out.</summary>
/// <param name="BeginsLines">Whether members and items begin lines; not those of <c>[ {</c> … <c>}, {</c> … <c>} ]</c>.</param>
/// <param name="IsPadded">Whether there is a space inside the brackets where no line ends.</param>
/// <param name="IsOnOneLine">Whether all of it is on one line, with everything in it.</param>
internal readonly record struct JsonShape(bool BeginsLines, bool IsPadded, bool IsOnOneLine)
{
    /// <summary>Each member or item on lines of its own.</summary>
    public static JsonShape Lines { get; } = new(BeginsLines: true, IsPadded: false, IsOnOneLine: false);

    /// <summary>As a JSON object or list is; null where it is empty, which shows nothing.</summary>
    public static JsonShape? Of(Node node)
    {
        var first = node switch
        {
            ObjectNode { Members: [var member, ..] } => member.Key,
            ArrayNode { Items: [var item, ..] } => item,
            _ => null,
        };
        if (first is null)
        {
            return null;
        }

        var beginsLines = GoesOverLines(node, first.Span.Start);
        return new(
            beginsLines,
            IsPadded: node.Source.Content[node.Span.Start + 1] == ' ',
            IsOnOneLine: !beginsLines && !GoesOverLines(node, node.Span.End));
    }

    private static bool GoesOverLines(Node node, int end) => node.Source.Slice(new(node.Span.Start, end)).ContainsAny('\r', '\n');
}
