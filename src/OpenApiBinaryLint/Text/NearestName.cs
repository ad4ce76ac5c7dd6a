namespace OpenApiBinaryLint.Text;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
public static class NearestName
{
    /// <summary>The first of the names that takes the fewest edits, letter case aside, or null where none is near.</summary>
    /// <param name="names">The names that exist.</param>
    /// <param name="misspelt">A name that does not.</param>
    public static string? In(IEnumerable<string> names, string misspelt)
    {
        string? nearest = null;
        var fewest = (misspelt.Length / 3) + 2;
        foreach (var name in names)
        {
            var edits = IsShortFor(misspelt, name) ? 1 : Edits(name.ToUpperInvariant(), misspelt.ToUpperInvariant());
            if (edits < fewest)
            {
                (nearest, fewest) = (name, edits);
            }
        }

        return nearest;
    }

    private static bool IsShortFor(string misspelt, string name) =>
        misspelt.Length > 2 && name.StartsWith(misspelt, StringComparison.OrdinalIgnoreCase);

    // Levenshtein's distance, one row of the table at a time, with swapped neighbours as one edit (optimal string alignment).
    private static int Edits(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            current[column] = column;
        }

        for (var row = 1; row <= from.Length; row++)
        {
            (beforeLast, last, current) = (last, current, beforeLast);
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var replace = last[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(replace, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }
        }

        return current[to.Length];
    }
}
