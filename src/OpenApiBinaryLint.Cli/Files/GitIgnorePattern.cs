namespace OpenApiBinaryLint.Cli.Files;

/// <summary>One line of a <c>.gitignore</c> file.</summary>
internal sealed class GitIgnorePattern
{
    private readonly string[] _segments;
    private readonly bool _isFolderOnly;

    private GitIgnorePattern(string[] segments, bool isNegated, bool isFolderOnly)
    {
        _segments = segments;
        _isFolderOnly = isFolderOnly;
        IsNegated = isNegated;
    }

    /// <summary>Whether it takes back what an earlier pattern ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null where it is blank or a comment.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        line = WithoutTrailingSpaces(line.TrimEnd('\r').TrimStart('\uFEFF'));
        if (line is "" or ['#', ..])
        {
            return null;
        }

        var isNegated = line[0] == '!';
        var pattern = isNegated ? line[1..] : line;
        var isFolderOnly = pattern.EndsWith('/');
        pattern = isFolderOnly ? pattern[..^1] : pattern;
        var isAnchored = pattern.Contains('/', StringComparison.Ordinal);
        var segments = (pattern.StartsWith('/') ? pattern[1..] : pattern).Split('/');
        return new(isAnchored ? Array.ConvertAll(segments, AnyDepth) : ["**", .. segments], isNegated, isFolderOnly);
    }

    /// <summary>Whether it speaks of a path.</summary>
    /// <param name="path">The segments below the folder of the <c>.gitignore</c> file.</param>
    /// <param name="isFolder">Whether the path leads to a folder.</param>
    public bool Matches(ReadOnlySpan<string> path, bool isFolder) =>
        (isFolder || !_isFolderOnly) && MatchesSegments(_segments, path);

    // A failed match is taken up again behind the last `**` alone: whatever an earlier one took, that one can take as well.
    private static bool MatchesSegments(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        var (at, next, restartAt, restartNext) = (0, 0, -1, 0);
        while (next < path.Length)
        {
            if (at < pattern.Length && pattern[at] == "**")
            {
                if (at == pattern.Length - 1)
                {
                    return true;
                }

                (restartAt, restartNext) = (++at, next);
            }
            else if (at < pattern.Length && Wildcard.Matches(pattern[at], path[next]))
            {
                at++;
                next++;
            }
            else if (restartAt >= 0)
            {
                (at, next) = (restartAt, ++restartNext);
            }
            else
            {
                return false;
            }
        }

        return at == pattern.Length;
    }

    private static string AnyDepth(string segment) => segment.Length > 2 && segment.Trim('*').Length == 0 ? "**" : segment;

    private static string WithoutTrailingSpaces(string line)
    {
        var trimmed = line.TrimEnd(' ');
        var escapes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        return trimmed.Length < line.Length && escapes % 2 == 1 ? $"{trimmed} " : trimmed;
    }
}
