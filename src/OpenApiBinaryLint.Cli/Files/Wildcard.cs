namespace OpenApiBinaryLint.Cli.Files;

/// <summary>Patterns of file names as git understands them: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a-z]</c>, <c>\</c>.</summary>
internal static class Wildcard
{
    /// <summary>Whether a pattern matches a whole name; neither holds a slash.</summary>
    public static bool Matches(string pattern, string name)
    {
        var (at, next, restartAt, restartNext) = (0, 0, -1, 0);
        while (next < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (restartAt, restartNext) = (++at, next);
            }
            else if (at < pattern.Length && MatchesOne(pattern, at, name[next], out var after))
            {
                at = after;
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

        return pattern.AsSpan(at).Trim('*').IsEmpty;
    }

    private static bool MatchesOne(string pattern, int at, char character, out int after)
    {
        after = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '[':
                return MatchesClass(pattern, ref after, character);
            case '\\':
                after = at + 2;
                return at + 1 < pattern.Length && pattern[at + 1] == character;
            default:
                return pattern[at] == character;
        }
    }

    /// <summary>Reads a class from behind its bracket; one that is not closed or names what git does not know matches nothing.</summary>
    private static bool MatchesClass(string pattern, ref int at, char character)
    {
        var isNegated = at < pattern.Length && pattern[at] is '!' or '^';
        at += isNegated ? 1 : 0;
        var isInside = false;
        for (var first = at; at < pattern.Length && (pattern[at] != ']' || at == first);)
        {
            if (PosixClassAt(pattern, at) is { } name)
            {
                if (IsOfPosixClass(name, character) is not { } isOfClass)
                {
                    return false;
                }

                isInside |= isOfClass;
                at += name.Length + 4;
                continue;
            }

            var low = Literal(pattern, ref at);
            var high = low;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                high = Literal(pattern, ref at);
            }

            isInside |= low <= character && character <= high;
        }

        return at++ < pattern.Length && isInside != isNegated;
    }

    private static char Literal(string pattern, ref int at)
    {
        at += pattern[at] == '\\' && at + 1 < pattern.Length ? 1 : 0;
        return pattern[at++];
    }

    private static string? PosixClassAt(string pattern, int at)
    {
        if (!pattern.AsSpan(at).StartsWith("[:", StringComparison.Ordinal))
        {
            return null;
        }

        var end = pattern.IndexOf(":]", at + 2, StringComparison.Ordinal);
        return end < 0 ? null : pattern[(at + 2)..end];
    }

    private static bool? IsOfPosixClass(string name, char character) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(character),
        "alpha" => char.IsAsciiLetter(character),
        "blank" => character is ' ' or '\t',
        "cntrl" => character is < ' ' or '\x7F',
        "digit" => char.IsAsciiDigit(character),
        "graph" => character is > ' ' and <= '~',
        "lower" => char.IsAsciiLetterLower(character),
        "print" => character is >= ' ' and <= '~',
        "punct" => char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)),
        "space" => character is ' ' or (>= '\t' and <= '\r'),
        "upper" => char.IsAsciiLetterUpper(character),
        "xdigit" => char.IsAsciiHexDigit(character),
        _ => null,
    };
}
