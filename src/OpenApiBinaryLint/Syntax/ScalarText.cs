using System.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Writes strings so that every reader takes them for strings.</summary>
internal static class ScalarText
{
    /// <summary>In the style of a scalar that stood there, or the nearest that can hold the text.</summary>
    public static string InStyleOf(ScalarNode former, string value) => former switch
    {
        { Style: ScalarStyle.DoubleQuoted } => DoubleQuoted(value),
        { Style: ScalarStyle.SingleQuoted } => SingleQuotedOr(value),
        _ => Yaml(value),
    };

    /// <summary>For YAML: plain where that is safe, else quoted.</summary>
    public static string Yaml(string value) => IsSafePlain(value) ? value : SingleQuotedOr(value);

    /// <summary>A JSON string, which is a YAML string too.</summary>
    public static string DoubleQuoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => text.Append($"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static string SingleQuotedOr(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
            {
                return DoubleQuoted(value);
            }
        }

        return value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : DoubleQuoted(value);
    }

    // Letters, digits and what media types, paths and enumerations are made of; anything that some reader might take for
    // another type or for syntax is quoted.
    private static bool IsSafePlain(string value)
    {
        if (value.Length == 0 || !(char.IsAsciiLetter(value[0]) || value[0] == '/') || YamlScalars.KindOf(value) != ScalarKind.String
            || value.ToLowerInvariant() is "y" or "n" or "yes" or "no" or "on" or "off")
        {
            return false;
        }

        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or '/' or '+' or '$'))
            {
                return false;
            }
        }

        return true;
    }
}
