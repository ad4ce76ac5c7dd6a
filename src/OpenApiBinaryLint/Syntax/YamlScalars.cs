using OpenApiBinaryLint.Text;
using YamlDotNet.Core.Events;

namespace OpenApiBinaryLint.Syntax;

/// <summary>What a YAML scalar is: its exact span and its type in the YAML 1.2 core schema (section 10.3).</summary>
internal static class YamlScalars
{
    /// <summary>Makes the node of an event.</summary>
    /// <param name="source">The text.</param>
    /// <param name="scalar">The event.</param>
    /// <param name="span">From the content's first character to the event's end mark.</param>
    /// <param name="properties">Tag and anchor, or null.</param>
    public static ScalarNode ToNode(SourceText source, Scalar scalar, TextSpan span, NodeProperties? properties)
    {
        var style = StyleOf(scalar.Style);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            span = new(span.Start, span.Start + BlockLength(source.Slice(span), scalar.Value));
        }

        var kind = properties?.Tag is { } tag ? KindOfTag(tag) : style == ScalarStyle.Plain ? KindOf(scalar.Value) : ScalarKind.String;
        return new(source, span, style, kind, scalar.Value) { Properties = properties };
    }

    /// <summary>The type of an unquoted scalar without a tag.</summary>
    public static ScalarKind KindOf(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => LooksLikeNumber(value) ? ScalarKind.Number : ScalarKind.String,
    };

    // Any other tag, such as CloudFormation's, takes text.
    private static ScalarKind KindOfTag(string tag) => tag switch
    {
        "!!null" => ScalarKind.Null,
        "!!bool" => ScalarKind.Boolean,
        "!!int" or "!!float" => ScalarKind.Number,
        _ => ScalarKind.String,
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
    private static int BlockLength(ReadOnlySpan<char> block, string value)
    {
        var header = block[..Math.Min(block.Length, 3)];
        var headerEnd = header.IndexOfAny('\r', '\n');
        if ((headerEnd < 0 ? header : header[..headerEnd]).Contains('+'))
        {
            return block.Length;
        }

        var indentation = BlockIndentation(block, value);
        while (block.LastIndexOfAny('\r', '\n') is var lineBreak and >= 0
            && block[(lineBreak + 1)..] is var line && line.IsWhiteSpace() && line.Length <= indentation)
        {
            block = block[..lineBreak];
        }

        return block.Length;
    }

    // A line of spaces that is longer than this belongs to the value.
    private static int BlockIndentation(ReadOnlySpan<char> block, string value)
    {
        var headerEnd = block.IndexOfAny('\r', '\n');
        var raw = headerEnd < 0 ? [] : block[headerEnd..];
        return SpacesBeforeText(raw) is var inText and >= 0 && SpacesBeforeText(value) is var inValue and >= 0
            ? inText - inValue
            : int.MaxValue;
    }

    private static int SpacesBeforeText(ReadOnlySpan<char> text)
    {
        var lineEnd = text.Length - text.TrimStart().Length;
        return lineEnd == text.Length ? -1 : lineEnd - text[..lineEnd].LastIndexOfAny('\r', '\n') - 1;
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
