using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Tells text templates around a document, which no parser can read, from documents with mistakes.</summary>
internal static class TextTemplate
{
    // Terraform, Handlebars and Mustache sections, Jinja and Liquid, ERB and EJS.
    private static readonly string[] Markers = ["%{ if", "%{if", "%{ for", "%{for", "%{~", "{{#", "{{^", "{%", "<%"];

    /// <summary>The first marker of a template language outside of strings and comments with its offset, or null.</summary>
    public static (int Offset, string Marker)? FindMarker(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.LineSpan(line);
            var text = source.Slice(span);
            if (FindMarker(text) is var (column, marker) && !IsQuoted(text[..column]))
            {
                return (span.Start + column, marker);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the text is <c>"key": value</c> without the braces around it, as documentation shows parts of JSON documents.
    /// A text that begins with the version of a whole document is no part of one.
    /// </summary>
    public static bool IsMembersOnly(SourceText source)
    {
        var text = source.Content.AsSpan().TrimStart();
        if (text is not ['"', ..] || text[1..].IndexOf('"') is not (var end and >= 0))
        {
            return false;
        }

        return text[1..(end + 1)] is not ("openapi" or "swagger") && text[(end + 2)..].TrimStart() is [':', ..];
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

    private static (int Column, string Marker)? FindMarker(ReadOnlySpan<char> line)
    {
        foreach (var marker in Markers)
        {
            if (line.IndexOf(marker, StringComparison.Ordinal) is var column and >= 0)
            {
                return (column, marker);
            }
        }

        return FindPlaceholder(line);
    }

    // @@NAME@@
    private static (int Column, string Marker)? FindPlaceholder(ReadOnlySpan<char> line)
    {
        var start = line.IndexOf("@@", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = start + 2;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-'))
        {
            end++;
        }

        return end > start + 2 && line[end..].StartsWith("@@") ? (start, line[start..(end + 2)].ToString()) : null;
    }

    // Strings that go over several lines are not followed: a marker in them needs a syntax error beside it to do harm.
    private static bool IsQuoted(ReadOnlySpan<char> before) =>
        before.Count('"') % 2 == 1 || before.Count('\'') % 2 == 1 || before.TrimStart() is ['#', ..];
}
