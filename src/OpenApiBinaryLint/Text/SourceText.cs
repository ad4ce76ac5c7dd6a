using System.Text;
using System.Text.Unicode;

namespace OpenApiBinaryLint.Text;

/// <summary>The characters of one document together with what its bytes said: byte order mark, encoding faults, line ends.</summary>
public sealed class SourceText
{
    private const string NulMessage = "The text holds a NUL character";

    // More than reports show of a line.
    private const int LongestRest = 64 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private int[]? _lineStarts;

    private SourceText(string content, bool hasByteOrderMark, EncodingFault? fault)
    {
        Content = content;
        HasByteOrderMark = hasByteOrderMark;
        Fault = fault;
    }

    /// <summary>The text without its byte order mark; every offset counts in UTF-16 units of this string.</summary>
    public string Content { get; }

    /// <summary>Whether the bytes began with a UTF-8 byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The text with its byte order mark where it had one.</summary>
    public string FullContent => HasByteOrderMark ? '\uFEFF' + Content : Content;

    /// <summary>Why the bytes are not plain UTF-8 text, or null.</summary>
    public EncodingFault? Fault { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>Takes characters that are already decoded; a byte order mark may still stand before them.</summary>
    public static SourceText FromString(string content)
    {
        var hasByteOrderMark = content is ['\uFEFF', ..];
        content = hasByteOrderMark ? content[1..] : content;
        return new(content, hasByteOrderMark, FindNul(content));
    }

    /// <summary>
    /// Decodes UTF-8. Never throws on content: what is no text is told in <see cref="Fault"/>. Bytes that are not UTF-8 are replaced by U+FFFD
    /// then, and the text ends with the line of the fault.
    /// </summary>
    public static SourceText FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || LooksLikeUtf16(bytes))
        {
            return new("", hasByteOrderMark: false, new(0, "The file is UTF-16; API Gateway and this program read UTF-8"));
        }

        var hasByteOrderMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        if (hasByteOrderMark)
        {
            bytes = bytes[3..];
        }

        if (bytes.IndexOf((byte)0) is var nul and >= 0 && Utf8.IsValid(bytes))
        {
            return Faulty(bytes, nul, NulMessage, hasByteOrderMark);
        }

        try
        {
            return new(StrictUtf8.GetString(bytes), hasByteOrderMark, fault: null);
        }
        catch (DecoderFallbackException exception)
        {
            return Faulty(bytes, exception.Index, "The bytes here are not UTF-8", hasByteOrderMark);
        }
    }

    // Nobody reads on behind a fault, and of a disk image of zeros the text would take twice its size.
    private static SourceText Faulty(ReadOnlySpan<byte> bytes, int index, string message, bool hasByteOrderMark)
    {
        var rest = bytes[index..Math.Min(bytes.Length, index + LongestRest)];
        var lineEnd = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var content = Encoding.UTF8.GetString(bytes[..(index + (lineEnd < 0 ? rest.Length : lineEnd + 1))]);
        return new(content, hasByteOrderMark, new(Encoding.UTF8.GetCharCount(bytes[..index]), message));
    }

    /// <summary>Another text that keeps this one's byte order mark.</summary>
    internal SourceText With(string content) => new(content, HasByteOrderMark, FindNul(content));

    /// <summary>The text as UTF-8, with its byte order mark where it had one.</summary>
    public byte[] ToBytes() => StrictUtf8.GetBytes(FullContent);

    /// <summary>Line and column of an offset; an offset past the end gives the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>Span of a line's characters without its line end.</summary>
    /// <param name="line">Counts from 1, up to <see cref="LineCount"/>.</param>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The characters of a span.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

    // Both parsers would take NUL for the end of the text and stay silent about the rest.
    private static EncodingFault? FindNul(string content) =>
        content.IndexOf('\0', StringComparison.Ordinal) is var offset and >= 0
            ? new(offset, NulMessage)
            : null;

    // A line ends with LF, CRLF or a lone CR, as both YAML and editors count.
    private static int[] FindLineStarts(string content)
    {
        var starts = new int[content.AsSpan().Count('\n') + content.AsSpan().Count('\r') + 1];
        var count = 1;
        var offset = 0;
        while (content.AsSpan(offset).IndexOfAny('\n', '\r') is var next and >= 0)
        {
            offset += next + 1;
            if (content[offset - 1] == '\r' && offset < content.Length && content[offset] == '\n')
            {
                offset++;
            }

            starts[count++] = offset;
        }

        return count == starts.Length ? starts : starts[..count];
    }
}

/// <summary>A fault of a file's bytes.</summary>
/// <param name="Offset">Where, in UTF-16 units from 0.</param>
/// <param name="Message">What is wrong.</param>
public sealed record EncodingFault(int Offset, string Message);
