using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Takes a member or item out of its container, whole lines where it has lines of its own.</summary>
internal sealed class Removal(Node container)
{
    private readonly SourceText _source = container.Source;

    /// <summary>The edit, or null where something else would go with it.</summary>
    /// <param name="parts">The key and the value, or the item.</param>
    /// <param name="removed">From the first of them to the last.</param>
    /// <param name="previous">Where the one before ends, or null.</param>
    /// <param name="next">The key or item behind, or null.</param>
    public TextEdit? Of(IReadOnlyList<Node> parts, TextSpan removed, int? previous, Node? next)
    {
        if ((previous is null && next is null) || parts.Any(Extent.HoldsAnchor))
        {
            return null;
        }

        var isInBrackets = Extent.IsInBrackets(container);
        if ((isInBrackets ? InBrackets(removed, previous, next) : InBlock(removed, previous, next)) is not { } span)
        {
            return null;
        }

        // A comment behind the last one in brackets would stay, and speak of the one before.
        var end = isInBrackets && next is null ? Math.Min(LineEnd(removed.End), container.Span.End - 1) : span.End;
        return Comments.AreIn(new(span.Start, end), parts) ? null : new(span, "");
    }

    private static TextSpan? InBrackets(TextSpan removed, int? previous, Node? next) =>
        next is null ? new(previous!.Value, removed.End) : new(removed.Start, Extent.StartOf(next));

    private TextSpan? InBlock(TextSpan removed, int? previous, Node? next)
    {
        var before = Extent.BeforeOnLine(_source, removed.Start);
        if (container is ArrayNode)
        {
            return before.Trim() is ['-'] ? new(removed.Start - before.Length, NextLine(removed.End, previous)) : null;
        }

        // The first member behind a dash leaves it to the next one.
        return before.IsWhiteSpace() ? new(removed.Start - before.Length, NextLine(removed.End, previous))
            : next is null ? null
            : new(removed.Start, Extent.StartOf(next));
    }

    private int NextLine(int end, int? previous)
    {
        var line = _source.PositionOf(end).Line + (IsLineStart(end) ? 0 : 1);

        // Blank lines behind a block scalar that keeps its line breaks would become part of it.
        while (previous is { } offset && IsLineStart(offset) && line <= _source.LineCount && _source.Slice(_source.LineSpan(line)).IsWhiteSpace())
        {
            line++;
        }

        return line > _source.LineCount ? _source.Content.Length : _source.LineSpan(line).Start;
    }

    private bool IsLineStart(int offset) => offset > 0 && _source.Content[offset - 1] is '\n' or '\r';

    private int LineEnd(int offset) => IsLineStart(offset) ? offset : _source.LineSpan(_source.PositionOf(offset).Line).End;
}
