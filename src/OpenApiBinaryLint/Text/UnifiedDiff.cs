using System.Text;

namespace OpenApiBinaryLint.Text;

/// <summary>Differences of two texts in the form that <c>git apply</c> and <c>patch</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference, or an empty text where there is none.</summary>
    /// <param name="path">The file's path with <c>/</c>, relative to where the difference will be applied.</param>
    /// <param name="before">The text as it was.</param>
    /// <param name="after">The text as it will be.</param>
    public static string Of(string path, string before, string after)
    {
        var hunks = Hunks(Lines(before), Lines(after));
        return hunks.Length == 0 ? "" : $"--- {Name("a/" + path)}\n+++ {Name("b/" + path)}\n{hunks}";
    }

    // A line keeps its end, so that CRLF stays what it is.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var lineFeed and >= 0 ? lineFeed + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static string Hunks(List<string> before, List<string> after)
    {
        var changes = LineChange.Between(before, after);
        var text = new StringBuilder();
        for (var first = 0; first < changes.Count;)
        {
            // Changes whose contexts meet share a hunk.
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].Before - changes[last].BeforeEnd <= 2 * Context)
            {
                last++;
            }

            AppendHunk(text, before, after, changes.GetRange(first, last - first + 1));
            first = last + 1;
        }

        return text.ToString();
    }

    private static void AppendHunk(StringBuilder text, List<string> before, List<string> after, List<LineChange> changes)
    {
        var lead = Math.Min(Context, changes[0].Before);
        var start = changes[0].Before - lead;
        var end = Math.Min(before.Count, changes[^1].BeforeEnd + Context);
        var afterStart = changes[0].After - lead;
        var afterEnd = changes[^1].AfterEnd + (end - changes[^1].BeforeEnd);
        text.Append($"@@ -{Range(start, end)} +{Range(afterStart, afterEnd)} @@\n");
        var line = start;
        foreach (var change in changes)
        {
            AppendLines(text, ' ', before, line, change.Before);
            AppendLines(text, '-', before, change.Before, change.BeforeEnd);
            AppendLines(text, '+', after, change.After, change.AfterEnd);
            line = change.BeforeEnd;
        }

        AppendLines(text, ' ', before, line, end);
    }

    private static void AppendLines(StringBuilder text, char sign, List<string> lines, int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            text.Append(sign).Append(lines[line]);
            if (!lines[line].EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    // Lines count from 1; an empty range names the line before it.
    private static string Range(int start, int end) => (end - start) switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        var count => $"{start + 1},{count}",
    };

    // git quotes names as C does, and ends a name with spaces by a tab.
    private static string Name(string path)
    {
        if (path.Any(static c => c is < ' ' or '"' or '\\' or '\u007F'))
        {
            var quoted = string.Concat(path.Select(static c => c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' or '\u007F' => "\\" + Convert.ToString(c, 8).PadLeft(3, '0'),
                _ => c.ToString(),
            }));
            return $"\"{quoted}\"";
        }

        return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
    }
}
