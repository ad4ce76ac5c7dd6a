using System.Text;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>Text of a document as text of a page: nothing of it is ever markup.</summary>
internal static class HtmlText
{
    /// <summary>For elements and quoted attributes.</summary>
    public static string Escape(string text)
    {
        var shown = DisplayText.OneLine(text);
        return shown.AsSpan().IndexOfAny("&<>\"'") < 0 ? shown : new StringBuilder(shown)
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").ToString();
    }

    /// <summary>A value as it stands in the document; lines break behind slashes before they break anywhere else.</summary>
    public static string Code(string text) => $"<code>{Escape(text).Replace("/", "/<wbr>", StringComparison.Ordinal)}</code>";

    /// <summary>A sentence, in which values stand in backticks.</summary>
    public static string Sentence(string text)
    {
        var parts = text.Split('`');
        if (parts.Length % 2 == 0)
        {
            // A value holds a backtick itself: there is no telling where it ends.
            return Escape(text);
        }

        var shown = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            shown.Append(i % 2 == 0 ? Escape(parts[i]) : Code(parts[i]));
        }

        return shown.ToString();
    }
}
