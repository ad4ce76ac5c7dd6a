using System.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Writes strings so that every reader takes them for strings.</summary>
internal static class ScalarText
{
    /// <summary>How the escapes begin, in JSON and YAML, that letters of ASCII can be written as.</summary>
    public static readonly string[] LetterEscapes = ["\\u00", "\\x", "\\U"];

    /// <summary>In the style of a scalar that stood there, or the nearest that can hold the text.</summary>
    public static string InStyleOf(ScalarNode former, string value) => former.Style switch
    {
        ScalarStyle.DoubleQuoted => DoubleQuoted(value),
        ScalarStyle.SingleQuoted => Quoted(former.Style, value),
        _ => Yaml(value),
    };

    /// <summary>As a neighbour is written: in its quotes where it has them by habit, or where the text needs some.</summary>
    public static string Beside(ScalarNode? neighbour, string value)
    {
        if (neighbour is not { Style: ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted })
        {
            return Yaml(value);
        }

        return IsSafePlain(value) && !IsSafePlain(neighbour.Value) ? value : Quoted(neighbour.Style, value);
    }

    /// <summary>As <see cref="Beside"/>; a number among keys that are numbers without quotes is written like them.</summary>
    public static string KeyBeside(ScalarNode? neighbour, string key) =>
        neighbour is { Style: ScalarStyle.Plain, Kind: ScalarKind.Number } && IsDigits(neighbour.Value) && IsDigits(key) ? key : Beside(neighbour, key);

    /// <summary>Whether what a text says may hold a word: as it stands, or with escapes for its letters.</summary>
    public static bool MayHold(ReadOnlySpan<char> text, string word)
    {
        var isThere = text.Contains(word, StringComparison.Ordinal);
        for (var i = 0; !isThere && i < LetterEscapes.Length; i++)
        {
            isThere = text.Contains(LetterEscapes[i], StringComparison.Ordinal);
        }

        return isThere;
    }

    /// <summary>Whether the text of a value holds a word, or a scalar in it does where that is written with escapes.</summary>
    public static bool Holds(Node node, string word)
    {
        var text = node.Source.Slice(node.Span);
        return text.Contains(word, StringComparison.Ordinal)
            || (MayHold(text, word) && NodeOrder.Of([node]).Any(inner => inner is ScalarNode scalar && scalar.Value.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>For YAML: plain where that is safe, else quoted.</summary>
    public static string Yaml(string value) => IsSafePlain(value) ? value : Quoted(ScalarStyle.DoubleQuoted, value);

    /// <summary>A JSON string, which is a YAML string too.</summary>
    public static string DoubleQuoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when MustBeEscaped(value, i) => text.Append($"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    // The other quotes where they spare the reader escapes.
    private static string Quoted(ScalarStyle style, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (MustBeEscaped(value, i))
            {
                return DoubleQuoted(value);
            }
        }

        var prefersSingle = value.AsSpan().ContainsAny('"', '\\');
        var prefersDouble = value.Contains('\'', StringComparison.Ordinal);
        return prefersSingle || (style == ScalarStyle.SingleQuoted && !prefersDouble)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : DoubleQuoted(value);
    }

    /// <summary>Whether no reader takes a word that begins with a letter or slash for a boolean or null.</summary>
    public static bool IsText(string word) =>
        YamlScalars.KindOf(word) == ScalarKind.String && word.ToLowerInvariant() is not ("y" or "n" or "yes" or "no" or "on" or "off");

    // Line breaks of any reader, what YAML 1.2.2 (section 5.1) does not count as printable, and halves of a character.
    private static bool MustBeEscaped(string value, int index) => value[index] switch
    {
        < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE' => true,
        var c when char.IsHighSurrogate(c) => index + 1 == value.Length || !char.IsLowSurrogate(value[index + 1]),
        var c when char.IsLowSurrogate(c) => index == 0 || !char.IsHighSurrogate(value[index - 1]),
        _ => false,
    };

    // Letters, digits and what media types, paths and enumerations are made of; anything that some reader might take for
    // another type or for syntax is quoted.
    private static bool IsSafePlain(string value)
    {
        if (value.Length == 0 || !(char.IsAsciiLetter(value[0]) || value[0] is '/' or '$') || !IsText(value))
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

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
