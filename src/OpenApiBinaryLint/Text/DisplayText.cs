using System.Globalization;
using System.Text;

namespace OpenApiBinaryLint.Text;

/// <summary>
/// Makes text of a document fit to be shown: what would move the cursor, change colours or reverse the reading order
/// (CVE-2021-42574) is replaced by a visible sign.
/// </summary>
internal static class DisplayText
{
    // More than anybody reads; a document may hold values of many megabytes.
    private const int LongestHalf = 1000;

    /// <summary>The text, without its middle where it is very long.</summary>
    public static string Brief(string text) => text.Length <= 2 * LongestHalf ? text : $"{text.AsSpan(0, LongestHalf)} … {text.AsSpan(text.Length - LongestHalf)}";

    /// <summary>The text in one line.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        for (var offset = 0; offset < text.Length;)
        {
            Append(shown, text, offset, out var length);
            offset += length;
        }

        return shown.ToString();
    }

    /// <summary>Appends the character at an offset and gives the columns that it takes.</summary>
    /// <param name="shown">What is built.</param>
    /// <param name="text">The text shown.</param>
    /// <param name="offset">Of a character's first UTF-16 unit.</param>
    /// <param name="length">Its UTF-16 units.</param>
    internal static int Append(StringBuilder shown, string text, int offset, out int length)
    {
        length = 1;
        var first = text[offset];
        if (first is >= ' ' and <= '~')
        {
            shown.Append(first);
            return 1;
        }

        if (!Rune.TryGetRuneAt(text, offset, out var rune) || IsTreacherous(rune))
        {
            shown.Append(first < ' ' ? (char)('\u2400' + first) : '\uFFFD');
            return 1;
        }

        length = rune.Utf16SequenceLength;
        shown.Append(text, offset, length);
        return WidthOf(rune);
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTreacherous(Rune rune) => Rune.IsControl(rune) || rune.Value
        is 0x061C or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // The blocks that are wide as a whole in Unicode's EastAsianWidth.txt, and the pictographs.
    private static bool IsWide(int value) => value
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
