using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>JSON that stands in a text of another kind: a web page, a log, a file of HTTP requests.</summary>
/// <param name="Tree">What was read of it, with spans of the whole text.</param>
/// <param name="Span">The part of the text that was read.</param>
internal sealed record EmbeddedJson(SyntaxTree Tree, TextSpan Span)
{
    /// <summary>
    /// The objects of a text that hold a key. Where the braces around <c>"key": value</c> are missing, or the closing ones,
    /// what is there is read all the same, and DOC001 says so.
    /// </summary>
    public static List<EmbeddedJson> FindObjects(SourceText source, string key, SyntaxLimits limits)
    {
        // Web pages indent by no-break spaces, which are none of JSON's.
        var content = source.Content.Replace('\u00A0', ' ');
        var quoted = $"\"{key}\"";
        var found = new List<EmbeddedJson>();
        var from = 0;
        var at = content.IndexOf(quoted, StringComparison.Ordinal);
        while (at >= 0)
        {
            var next = content.IndexOf(quoted, at + quoted.Length, StringComparison.Ordinal);
            var text = new JsonScan(content, from, next < 0 ? content.Length : StartOfObject(content, next));
            if (Read(source, text, at, quoted, limits) is { } embedded)
            {
                found.Add(embedded);
                from = embedded.Span.End;
            }

            at = next;
        }

        return found;
    }

    private static EmbeddedJson? Read(SourceText source, JsonScan text, int key, string quoted, SyntaxLimits limits)
    {
        var value = text.ValueAfter(key + quoted.Length);
        if (value < 0)
        {
            return null;
        }

        var opening = text.OpeningBrace(key);
        var start = opening < 0 ? value : opening;
        var span = new TextSpan(start, text.EndOf(start));
        var tree = JsonReader.Read(source, text.Content, span, limits);
        return opening >= 0 ? new(tree, span) : new(WithoutBraces(tree, key, quoted), new(key, span.End));
    }

    private static SyntaxTree WithoutBraces(SyntaxTree tree, int key, string quoted)
    {
        var diagnostics = new SyntaxDiagnostics();
        diagnostics.Add(SyntaxRules.SyntaxError, new(key, key + quoted.Length), $"The braces around `{quoted}: …` are missing");
        return tree with { Diagnostics = [.. diagnostics.InOrder(), .. tree.Diagnostics] };
    }

    // What is not closed ends there at the latest.
    private static int StartOfObject(string content, int key)
    {
        var before = content.AsSpan(0, key).TrimEnd();
        return before is [.., '{'] ? before.Length - 1 : key;
    }
}
