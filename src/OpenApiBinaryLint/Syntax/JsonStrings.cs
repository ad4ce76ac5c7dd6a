using System.Globalization;
using System.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>The escapes of JSON strings (RFC 8259, section 7).</summary>
internal static class JsonStrings
{
    /// <summary>Decodes what stands between the quotes. A lone surrogate, which the grammar allows, is kept as it is.</summary>
    /// <param name="content">Already checked by the reader: every escape is complete.</param>
    public static string Unescape(ReadOnlySpan<char> content)
    {
        var backslash = content.IndexOf('\\');
        if (backslash < 0)
        {
            return content.ToString();
        }

        var text = new StringBuilder(content.Length);
        while (backslash >= 0)
        {
            text.Append(content[..backslash]);
            var escape = content[backslash + 1];
            var length = escape == 'u' ? 6 : 2;
            text.Append(escape switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(content.Slice(backslash + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => escape,
            });
            content = content[(backslash + length)..];
            backslash = content.IndexOf('\\');
        }

        return text.Append(content).ToString();
    }

    /// <summary>Where each character of the decoded text begins in what stands between the quotes, and at last where that ends.</summary>
    /// <param name="content">As for <see cref="Unescape"/>.</param>
    public static int[] Offsets(ReadOnlySpan<char> content)
    {
        var offsets = new List<int>(content.Length + 1);
        for (var offset = 0; offset < content.Length; offset += LengthAt(content, offset))
        {
            offsets.Add(offset);
        }

        offsets.Add(content.Length);
        return [.. offsets];
    }

    private static int LengthAt(ReadOnlySpan<char> content, int offset) => content[offset] != '\\' ? 1 : content[offset + 1] == 'u' ? 6 : 2;
}
