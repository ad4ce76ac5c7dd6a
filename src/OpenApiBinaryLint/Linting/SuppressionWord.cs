using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>A word of a suppression: a directive, or what should be a rule.</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Its place in the source.</param>
internal sealed record SuppressionWord(string Text, TextSpan Span)
{
    /// <summary>Whether it can be no ID, which holds digits, and is unlikely a slug, which holds hyphens.</summary>
    public bool LooksLikeProse => Text.All(char.IsLetter);

    /// <summary>The words of <c>BIN001, BIN002 -- reason</c> up to the reason, or to another comment.</summary>
    /// <param name="text">What is split at commas and white space.</param>
    /// <param name="offset">Where it begins in the source.</param>
    public static List<SuppressionWord> Split(string text, int offset)
    {
        var words = new List<SuppressionWord>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && text[end] != ',' && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (text.AsSpan(start, end - start) is "--" or ['#', ..])
            {
                break;
            }

            if (end > start)
            {
                words.Add(new(text[start..end], new(offset + start, offset + end)));
            }

            start = end;
        }

        return words;
    }
}
