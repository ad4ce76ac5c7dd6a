using OpenApiBinaryLint.Text;
using YamlDotNet.Core.Events;

namespace OpenApiBinaryLint.Syntax;

/// <summary>What a YAML scalar is: its exact span and its type in the YAML 1.2 core schema (section 10.3).</summary>
internal static class YamlScalars
{
    public static ScalarNode ToNode(SourceText source, Scalar scalar, int start, NodeProperties? properties)
    {
        var style = StyleOf(scalar.Style);
        var end = Math.Max(start, (int)Math.Min(scalar.End.Index, source.Content.Length));
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            end = BlockEnd(source.Content, start, end);
        }

        var kind = style == ScalarStyle.Plain && properties?.Tag is null ? KindOf(scalar.Value) : ScalarKind.String;
        return new(source, new(start, end), style, kind, scalar.Value) { Properties = properties };
    }

    /// <summary>The type of an unquoted scalar without a tag.</summary>
    public static ScalarKind KindOf(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => LooksLikeNumber(value) ? ScalarKind.Number : ScalarKind.String,
    };

    private static bool LooksLikeNumber(string value)
    {
        if (value[0] is not ((>= '0' and <= '9') or '-' or '+' or '.'))
        {
            return false;
        }

        if (value is ".inf" or ".Inf" or ".INF" or "-.inf" or "-.Inf" or "-.INF" or "+.inf" or "+.Inf" or "+.INF"
            or ".nan" or ".NaN" or ".NAN")
        {
            return true;
        }

        if (value.StartsWith("0x", StringComparison.Ordinal))
        {
            return value.Length > 2 && !value.AsSpan(2).ContainsAnyExcept("0123456789abcdefABCDEF");
        }

        if (value.StartsWith("0o", StringComparison.Ordinal))
        {
            return value.Length > 2 && !value.AsSpan(2).ContainsAnyExcept("01234567");
        }

        return IsDecimal(value);
    }

    // [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static bool IsDecimal(string value)
    {
        var rest = value.AsSpan(value[0] is '-' or '+' ? 1 : 0);
        var whole = TakeDigits(ref rest);
        var fraction = 0;
        if (rest is ['.', ..])
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (rest is ['e' or 'E', ..])
        {
            rest = rest[1..];
            rest = rest is ['-' or '+', ..] ? rest[1..] : rest;
            if (TakeDigits(ref rest) == 0)
            {
                return false;
            }
        }

        return rest.IsEmpty;
    }

    private static int TakeDigits(ref ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        text = text[count..];
        return count;
    }

    // The end mark lies behind the blank lines that follow; only `+` makes them part of the value.
    private static int BlockEnd(string content, int start, int end)
    {
        var header = content.AsSpan(start, Math.Min(3, end - start));
        var lineEnd = header.IndexOfAny('\r', '\n');
        if ((lineEnd < 0 ? header : header[..lineEnd]).Contains('+'))
        {
            return end;
        }

        var block = content.AsSpan(start, end - start);
        while (block.LastIndexOfAny('\r', '\n') is var lineBreak and >= 0 && block[lineBreak..].IsWhiteSpace())
        {
            block = block[..lineBreak];
        }

        return start + block.Length;
    }

    private static ScalarStyle StyleOf(YamlDotNet.Core.ScalarStyle style) => style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };
}
