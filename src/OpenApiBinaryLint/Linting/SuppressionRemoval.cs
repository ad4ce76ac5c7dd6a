using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Takes suppressions out of a text, or rules out of suppressions.</summary>
internal sealed class SuppressionRemoval(SyntaxTree tree)
{
    private readonly SourceText _source = tree.Source;

    /// <summary>The repair; null where what would be left must first be understood, or where something else would go too.</summary>
    /// <param name="suppression">The suppression.</param>
    /// <param name="names">The names of rules that are not needed; none where it names none.</param>
    public Fix? Of(Suppression suppression, IReadOnlyList<TextSpan> names)
    {
        return names.Count >= suppression.Names.Count
            ? Fix.Of("Remove the suppression", FixSafety.Safe, suppression.Item is { } item ? Removal(item) : RemovalOfComment(suppression.Span))
            : Fix.Of($"Remove {Wording.List([.. names.Select(Text)])} from the suppression", FixSafety.Safe, Shortened(suppression, names));
    }

    private string Text(TextSpan span) => _source.Slice(span).ToString();

    private TextEdit? Shortened(Suppression suppression, IReadOnlyList<TextSpan> without)
    {
        // In a text with escapes, each name stands for the whole of it.
        var names = suppression.Names;
        var kept = names.Except(without).ToList();
        var isPlain = suppression.Item is null or ScalarNode { Properties: null } && names[0].End < names[1].Start;
        if (!isPlain || kept.Exists(name => RuleNames.Find(Text(name)) is null))
        {
            return null;
        }

        var separator = Text(new(names[0].End, names[1].Start));
        return new(new(names[0].Start, names[^1].End), string.Join(separator, kept.Select(Text)));
    }

    private static TextEdit? Removal(Node item) => item.Parent switch
    {
        ArrayNode { Properties: null, Items.Count: > 1 } list => NodeEdits.Remove(list, item),
        ArrayNode { Properties: null, Parent: ObjectNode owner } list => NodeEdits.Remove(owner, owner.Members[list.Index]),
        ObjectNode owner => NodeEdits.Remove(owner, owner.Members[item.Index]),
        _ => null,
    };

    private TextEdit? RemovalOfComment(TextSpan comment)
    {
        if (StartOfOther(comment) is { } other)
        {
            return new(comment with { End = other }, "");
        }

        var number = _source.PositionOf(comment.Start).Line;
        var line = _source.LineSpan(number);
        var before = _source.Slice(line with { End = comment.Start }).TrimEnd().Length;
        if (before > 0)
        {
            return new(new(line.Start + before, line.End), "");
        }

        if (number == _source.LineCount)
        {
            return new(new(number > 1 ? _source.LineSpan(number - 1).End : 0, line.End), "");
        }

        // Blank lines below would become part of a block scalar that keeps them.
        var next = _source.LineSpan(number + 1);
        var isBlankBelow = _source.Slice(next).IsWhiteSpace();
        return isBlankBelow && NodeOrder.Of(tree).Any(node => node is ScalarNode && node.Span.End == line.Start) ? null : new(new(line.Start, next.Start), "");
    }

    /// <summary>Where another comment begins on the line, as in <c># openapi-binary-lint: disable BIN001 # a note</c>.</summary>
    private int? StartOfOther(TextSpan comment)
    {
        var content = _source.Content;
        for (var i = content.IndexOf(Suppressions.Marker, comment.Start, StringComparison.Ordinal); i < comment.End - 1; i++)
        {
            if (char.IsWhiteSpace(content[i]) && content[i + 1] is '#' or '-')
            {
                return content[i + 1] == '#' ? i + 1 : null;
            }
        }

        return null;
    }
}
