using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Line ends of texts.</summary>
internal static class NewLines
{
    /// <summary>The first of a text; LF where it has none.</summary>
    public static string Of(SourceText source)
    {
        var end = source.Content.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 || source.Content[end] == '\n' ? "\n" : source.Content.AsSpan(end) is ['\r', '\n', ..] ? "\r\n" : "\r";
    }
}
