namespace OpenApiBinaryLint.Text;

/// <summary>Finds the word that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>
    /// The candidate with the fewest slips (a letter too many, too few, wrong, or two swapped; letter case is no slip), the
    /// earlier one of equals; null when none is near.
    /// </summary>
    public static string? Nearest(string word, IReadOnlyList<string> candidates)
    {
        string? nearest = null;
        var fewest = Tolerance(word) + 1;
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

    // Two slips in a word of four letters make another word of it.
    private static int Tolerance(string word) => word.Length <= 4 ? 1 : Math.Max(2, word.Length / 4);

    // Damerau-Levenshtein distance in its restricted form: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
    private static int Distance(string left, string right)
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
