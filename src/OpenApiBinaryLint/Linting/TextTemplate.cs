using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Tells text templates around a document, which no parser can read, from documents with mistakes.</summary>
internal static class TextTemplate
{
    // Terraform, Handlebars and Mustache sections, Jinja and Liquid, ERB and EJS, configuration languages with blocks of their own.
    private static readonly string[] Markers = ["%{ if", "%{if", "%{ for", "%{for", "%{~", "{{#", "{{^", "{%", "<%", "resource \"aws_"];

    /// <summary>The first marker of a template language and its offset, or null.</summary>
    public static (int Offset, string Marker)? FindMarker(SourceText source)
    {
        var first = -1;
        var marker = "";
        foreach (var candidate in Markers)
        {
            var offset = source.Content.IndexOf(candidate, StringComparison.Ordinal);
            if (offset >= 0 && (first < 0 || offset < first))
            {
                (first, marker) = (offset, candidate);
            }
        }

        if (FindPlaceholder(source.Content) is var (placeholderOffset, placeholder) && (first < 0 || placeholderOffset < first))
        {
            (first, marker) = (placeholderOffset, placeholder);
        }

        return first < 0 ? null : (first, marker);
    }

    /// <summary>Whether a text that cannot be read speaks of an API all the same.</summary>
    public static bool IsAboutApis(SourceText source)
    {
        var content = source.Content;
        return content.Contains(ExtensionNames.Prefix, StringComparison.Ordinal)
            || content.Contains("\"openapi\"", StringComparison.Ordinal) || content.Contains("\"swagger\"", StringComparison.Ordinal)
            || HasLine(content, "openapi:") || HasLine(content, "swagger:");
    }

    private static bool HasLine(string content, string start) =>
        content.StartsWith(start, StringComparison.Ordinal) || content.Contains("\n" + start, StringComparison.Ordinal);

    // @@NAME@@
    private static (int Offset, string Marker)? FindPlaceholder(string content)
    {
        var start = content.IndexOf("@@", StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = start + 2;
            while (end < content.Length && (char.IsAsciiLetterOrDigit(content[end]) || content[end] is '_' or '-'))
            {
                end++;
            }

            if (end > start + 2 && content.AsSpan(end).StartsWith("@@"))
            {
                return (start, content[start..(end + 2)]);
            }

            start = content.IndexOf("@@", end, StringComparison.Ordinal);
        }

        return null;
    }
}
