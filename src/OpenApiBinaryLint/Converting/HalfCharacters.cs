using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>
/// Escapes of JSON for one half of a surrogate pair. The grammar allows them (RFC 8259, section 8.2), but YAML and UTF-8 cannot say them, and
/// strict readers of JSON refuse them.
/// </summary>
internal static class HalfCharacters
{
    private const int EscapeLength = 6;
    private const string Replacement = "\\ufffd";

    /// <summary>The document with U+FFFD in their places, which is as long; the document itself where it has none.</summary>
    /// <param name="source">The document.</param>
    /// <param name="note">Says so, or null.</param>
    public static SyntaxTree Replaced(SyntaxTree source, out Diagnostic? note)
    {
        note = null;
        if (source.Format != DocumentFormat.Json || !source.IsComplete || OffsetsIn(source.Source.Content) is not [var first, ..] offsets)
        {
            return source;
        }

        var text = source.Source.Content.ToCharArray();
        foreach (var offset in offsets)
        {
            Replacement.CopyTo(0, text, offset, EscapeLength);
        }

        var escape = source.Source.Content.Substring(first, EscapeLength);
        var others = offsets.Count switch { 1 => "", 2 => ", and 1 more escape is", var count => $", and {count - 1} more escapes are" };
        note = new(ConversionRules.Notation, Severity.Warning, $"`{escape}` is half a character{others}; U+FFFD is written instead", new(first, first + EscapeLength), "");
        return SyntaxTree.Parse(source.Source.With(new string(text)), source.Format);
    }

    private static List<int> OffsetsIn(string content)
    {
        var offsets = new List<int>();
        for (var i = content.IndexOf('\\', StringComparison.Ordinal); i >= 0; i = content.IndexOf('\\', Math.Min(i, content.Length)))
        {
            var isPair = char.IsHighSurrogate(EscapedAt(content, i)) && char.IsLowSurrogate(EscapedAt(content, i + EscapeLength));
            if (!isPair && char.IsSurrogate(EscapedAt(content, i)))
            {
                offsets.Add(i);
            }

            i += isPair ? 2 * EscapeLength : 2;
        }

        return offsets;
    }

    // NUL where no such escape begins.
    private static char EscapedAt(string content, int offset) =>
        offset + EscapeLength <= content.Length && content[offset] == '\\' && content[offset + 1] == 'u'
            && ushort.TryParse(content.AsSpan(offset + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : '\0';
}
