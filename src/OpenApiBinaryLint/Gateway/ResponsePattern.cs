namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// The keys of an integration's <c>responses</c>: regular expressions of Java that are tested on the status code, and for
/// Lambda on the error message of a failed call; on the whole of them, as every example of AWS's has it.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration-responses.html
/// </summary>
internal static class ResponsePattern
{
    /// <summary>Whether nothing but digits can match, as in <c>200</c>, <c>4\d{2}</c>, <c>[45]\d\d</c> or <c>5xx</c>.</summary>
    public static bool LooksLikeStatusCode(string pattern)
    {
        var digits = 0;
        var i = 0;
        while (i < pattern.Length)
        {
            var end = EndOfDigit(pattern, i);
            if (end > i)
            {
                digits++;
                i = end;
            }
            else if (pattern[i] == '{' && pattern.IndexOf('}', i) is > 0 and var close)
            {
                i = close + 1;
            }
            else if ("()|?:+*^$".Contains(pattern[i], StringComparison.Ordinal))
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return digits > 0;
    }

    // One digit: itself, `\d` (`\\d` is a slip of YAML writers), a set such as `[45]` or `[0-9]`, or the `x` of `5xx`.
    private static int EndOfDigit(string pattern, int start)
    {
        switch (pattern[start])
        {
            case >= '0' and <= '9':
            case 'x' or 'X' when start > 0:
                return start + 1;
            case '\\':
                var letter = start;
                while (letter < pattern.Length && pattern[letter] == '\\')
                {
                    letter++;
                }

                return letter < pattern.Length && pattern[letter] == 'd' ? letter + 1 : start;
            case '[':
                var end = start + 1;
                while (end < pattern.Length && (char.IsAsciiDigit(pattern[end]) || pattern[end] is '-' or '|' or ','))
                {
                    end++;
                }

                return end > start + 1 && end < pattern.Length && pattern[end] == ']' ? end + 1 : start;
            default:
                return start;
        }
    }
}
