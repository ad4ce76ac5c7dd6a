using System.Globalization;
using System.Numerics;
using System.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Numbers of YAML (1.2.2, section 10.3.2; with a tag also those of 1.1) as JSON writes them (RFC 8259, section 6), none rounded.</summary>
internal static class JsonNumber
{
    /// <summary>The same number, or null where JSON has none: infinity, no number.</summary>
    public static string? Of(string value)
    {
        var text = value.Replace("_", "", StringComparison.Ordinal);
        var sign = text is ['-', ..] ? "-" : "";
        var digits = text.AsSpan(text is ['-' or '+', ..] ? 1 : 0);
        return digits switch
        {
            ['0', 'x' or 'X', .. var hexadecimal] => Whole(sign, hexadecimal, "0123456789abcdefABCDEF", NumberStyles.AllowHexSpecifier),
            ['0', 'o', .. var octal] when !octal.ContainsAnyExcept("01234567") => Whole(sign, Binary(octal), "01", NumberStyles.AllowBinarySpecifier),
            ['0', 'b', .. var binary] => Whole(sign, binary, "01", NumberStyles.AllowBinarySpecifier),
            _ => Decimal(sign, digits),
        };
    }

    /// <summary>Whether readers of YAML 1.1 take other digits for it: <c>010</c> is eight to them.</summary>
    public static bool IsOctalIn11(string value) =>
        value.AsSpan().TrimStart("+-") is ['0', _, ..] digits && !digits.ContainsAnyExcept("01234567");

    // A digit more at the front, as the first one holds the sign.
    private static string? Whole(string sign, ReadOnlySpan<char> digits, string allowed, NumberStyles style) =>
        digits.IsEmpty || digits.ContainsAnyExcept(allowed)
            ? null
            : sign + BigInteger.Parse($"0{digits}", style, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string Binary(ReadOnlySpan<char> octal)
    {
        var digits = new StringBuilder(octal.Length * 3);
        foreach (var digit in octal)
        {
            digits.Append(CultureInfo.InvariantCulture, $"{digit - '0':b3}");
        }

        return digits.ToString();
    }

    private static string? Decimal(string sign, ReadOnlySpan<char> text)
    {
        var rest = text;
        var whole = TakeDigits(ref rest);
        var hasPoint = rest is ['.', ..];
        rest = hasPoint ? rest[1..] : rest;
        var fraction = hasPoint ? TakeDigits(ref rest) : [];
        if ((whole.IsEmpty && fraction.IsEmpty) || !IsExponent(rest))
        {
            return null;
        }

        whole = whole.TrimStart('0');
        return $"{sign}{(whole.IsEmpty ? "0" : whole)}{(hasPoint ? "." : "")}{(hasPoint && fraction.IsEmpty ? "0" : fraction)}{rest}";
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is not ['e' or 'E', ..])
        {
            return text.IsEmpty;
        }

        var rest = text[(text is [_, '-' or '+', ..] ? 2 : 1)..];
        return TakeDigits(ref rest).Length > 0 && rest.IsEmpty;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        var digits = text[..count];
        text = text[count..];
        return digits;
    }
}
