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
}
