using System.Globalization;

namespace OpenApiBinaryLint.Cli.Git;

/// <summary>The lines of a file that a difference adds or changes, and the neighbours of those that it takes away.</summary>
internal sealed class ChangedLines
{
    private readonly List<(int First, int Last)> _ranges = [];

    /// <summary>Reads a difference without context, as <c>git diff -U0</c> writes it.</summary>
    public static ChangedLines Parse(string difference)
    {
        var lines = new ChangedLines();
        foreach (var line in difference.AsSpan().EnumerateLines())
        {
            // Lines of the file begin with a sign, so this one is git's: `@@ -12,3 +12,0 @@`.
            if (line.StartsWith("@@ "))
            {
                var range = line[(line.IndexOf('+') + 1)..];
                lines.Add(range[..range.IndexOf(' ')]);
            }
        }

        return lines;
    }

    /// <summary>Whether one of the lines from <paramref name="first"/> to <paramref name="last"/> is among them.</summary>
    public bool Touch(int first, int last) => _ranges.Exists(range => range.First <= last && first <= range.Last);

    private void Add(ReadOnlySpan<char> range)
    {
        var comma = range.IndexOf(',');
        var first = int.Parse(comma < 0 ? range : range[..comma], CultureInfo.InvariantCulture);
        var count = comma < 0 ? 1 : int.Parse(range[(comma + 1)..], CultureInfo.InvariantCulture);

        // What was taken away stood behind the line that is named.
        _ranges.Add(count == 0 ? (first, first + 1) : (first, first + count - 1));
    }
}
