namespace OpenApiBinaryLint.Text;

/// <summary>Finds the word that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    // The time to compare grows with the square of the length.
    private const int LongestWord = 200;

    /// <summary>
    /// The candidate with the fewest slips (a letter too many, too few, wrong, or two swapped; letter case is no slip), the
    /// earlier one of equals; null when none is near.
    /// </summary>
    /// <param name="word">The misspelt one.</param>
    /// <param name="candidates">The right ones.</param>
    /// <param name="tolerance">The most slips that are still near; null to judge by the word's length.</param>
    public static string? Nearest(string word, IReadOnlyList<string> candidates, int? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var fewest = (tolerance ?? Tolerance(word)) + 1;
        foreach (var candidate in candidates)
        {
            var slips = Math.Abs(word.Length - candidate.Length) < fewest ? Distance(word, candidate) : fewest;
            if (slips < fewest)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    /// <summary>As <see cref="Nearest"/>, in upper case where the word is: for what is taken in either.</summary>
    public static string? NearestInItsCase(string word, IReadOnlyList<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        var isUpper = word.Any(char.IsUpper) && !word.Any(char.IsLower);
        return isUpper ? Nearest(word, candidates)?.ToUpperInvariant() : Nearest(word, candidates);
    }

    /// <summary>As <see cref="Nearest"/>, but a word that is cut short stands for the first candidate that begins with it.</summary>
    public static string? NearestOrLonger(string word, IReadOnlyList<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        return Nearest(word, candidates)
            ?? (word.Length > 2 ? candidates.FirstOrDefault(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)) : null);
    }

    // Two slips in a word of four letters make another word of it.
    private static int Tolerance(string word) => word.Length <= 4 ? 1 : Math.Max(2, word.Length / 4);

    // Damerau-Levenshtein distance in its restricted form: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
    private static int Distance(string left, string right)
    {
        // What both begin and end with adds nothing, and long names begin alike.
        var start = 0;
        while (start < left.Length && start < right.Length && IsSame(left[start], right[start]))
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && IsSame(left[^(end + 1)], right[^(end + 1)]))
        {
            end++;
        }

        return Distance(left.AsSpan(start, left.Length - start - end), right.AsSpan(start, right.Length - start - end));
    }

    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = IsSame(left[i - 1], right[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(left[i - 1], right[j - 2]) && IsSame(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static bool IsSame(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
