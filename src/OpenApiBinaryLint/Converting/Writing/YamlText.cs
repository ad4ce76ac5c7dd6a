using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes scalars as YAML that readers of 1.1 and of 1.2 take for the same.</summary>
internal static class YamlText
{
    /// <summary>A text on one line.</summary>
    /// <param name="value">The text.</param>
    /// <param name="example">A text that shows what quotes texts have, or null.</param>
    /// <param name="isInBrackets">Whether commas and brackets would end it.</param>
    public static string OnOneLine(string value, ScalarNode? example, bool isInBrackets) =>
        IsPlain(value, isInBrackets) && !IsQuotedByHabit(example) ? value : ScalarText.Beside(example, value);

    /// <summary>A key; a number among keys that are numbers without quotes is written like them.</summary>
    public static string Key(string name, ScalarNode? example, bool isInBrackets) =>
        IsPlain(name, isInBrackets) && !IsQuotedByHabit(example) ? name : ScalarText.KeyBeside(example, name);

    /// <summary>A number, boolean or null. YAML 1.1 knows no exponent without a point and a sign.</summary>
    public static string Untyped(string value, ScalarKind kind)
    {
        if (value.Length == 0)
        {
            return "null";
        }

        var exponent = kind == ScalarKind.Number && !value.StartsWith("0x", StringComparison.Ordinal) ? value.AsSpan().IndexOfAny('e', 'E') : -1;
        if (exponent < 0)
        {
            return value;
        }

        var point = value.Contains('.', StringComparison.Ordinal) ? "" : ".0";
        var sign = value[exponent + 1] is '+' or '-' ? "" : "+";
        return $"{value[..exponent]}{point}{value[exponent]}{sign}{value[(exponent + 1)..]}";
    }

    /// <summary>A text of several lines as a block literal, or null where that cannot say it.</summary>
    /// <param name="value">The text.</param>
    /// <param name="column">The column of its lines.</param>
    /// <param name="step">By how much that is more than the column of what it stands in.</param>
    /// <param name="newLine">The line end.</param>
    public static string? Literal(string value, int column, int step, string newLine)
    {
        var body = value.TrimEnd('\n');
        if (body.Length == value.Length && !body.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var lines = body.Split('\n');
        var first = Array.Find(lines, static line => line.Length > 0);
        if (!IsPrintable(value) || string.IsNullOrWhiteSpace(first) || string.IsNullOrWhiteSpace(lines[^1]) || step > 9
            || first.AsSpan().IndexOfAnyExcept(' ') + step > YamlLayout.MostLeadingSpaces)
        {
            return null;
        }

        var text = new StringBuilder("|");
        text.Append(first[0] is ' ' or '\t' ? $"{step}" : "");
        text.Append((value.Length - body.Length) switch { 0 => "-", 1 => "", _ => "+" });
        foreach (var line in lines)
        {
            text.Append(newLine).Append(' ', line.Length == 0 ? 0 : column).Append(line);
        }

        for (var i = body.Length + 1; i <= value.Length && value.Length > body.Length + 1; i++)
        {
            text.Append(newLine);
        }

        return text.ToString();
    }

    // Words that begin with a letter, without what ends a text or turns it into something else.
    private static bool IsPlain(string value, bool isInBrackets)
    {
        if (value.Length == 0 || !(char.IsLetter(value[0]) || value[0] == '/') || value[^1] is ' ' or ':' || !IsPrintable(value)
            || !ScalarText.IsText(value))
        {
            return false;
        }

        for (var i = 1; i < value.Length; i++)
        {
            var c = value[i];
            var isSafe = char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '.' or '/' or '+' or '$' or '(' or ')' or ';' or '\'' or '"' or '%' or '=' or '~' or '^'
                || (!isInBrackets && ((c is ',' or '!' or '<' or '>' or '{' or '}') || (c == '?' && value[i - 1] != ' ')
                    || (c == ':' && value[i + 1] != ' ')));
            if (!isSafe)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuotedByHabit(ScalarNode? example) => ScalarText.Beside(example, "a") != "a";

    // Tabs and line feeds only, of what is no character; nothing that some reader takes for a line end.
    private static bool IsPrintable(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var isPrintable = c is '\n' or '\t' or (>= ' ' and < '\u007F') or >= '\u00A0'
                && c is not ('\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE')
                && (!char.IsSurrogate(c) || (char.IsHighSurrogate(c) ? i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) : i > 0 && char.IsHighSurrogate(value[i - 1])));
            if (!isPrintable)
            {
                return false;
            }
        }

        return true;
    }
}
