using System.Text;

namespace OpenApiBinaryLint.Text;

/// <summary>Replaces the characters of a span.</summary>
/// <param name="Span">Of the original text; an empty one inserts.</param>
/// <param name="Replacement">What comes in their place; an empty one removes.</param>
public sealed record TextEdit(TextSpan Span, string Replacement)
{
    /// <summary>
    /// Where the list begins that this makes longer by one item, or null. Such edits of one list can stand at one place, and two that are
    /// the same are one.
    /// </summary>
    internal int? LongerList { get; init; }

    /// <summary>The text with edits made.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="edits">In any order; their spans are those of the original text.</param>
    /// <exception cref="ArgumentException">Edits overlap.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        var offset = 0;
        foreach (var edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End))
        {
            if (edit.Span.Start < offset)
            {
                throw new ArgumentException("Edits overlap", nameof(edits));
            }

            result.Append(text, offset, edit.Span.Start - offset).Append(edit.Replacement);
            offset = edit.Span.End;
        }

        return result.Append(text, offset, text.Length - offset).ToString();
    }
}
