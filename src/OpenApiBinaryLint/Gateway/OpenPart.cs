using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Parts of a document that the view leaves open: template expressions, and texts that are too long to be what their place asks for.</summary>
internal static class OpenPart
{
    // API Gateway takes 10,240 bytes for the line and the headers of a request together, which bounds paths and media types; other names are shorter.
    // A text of megabytes would be copied for every comparison and every message.
    private const int Longest = 32 * 1024;

    /// <summary>Whether nothing may be assumed of a value.</summary>
    public static bool Is(Node node) => IsTooLong(node) || TemplateExpression.Is(node);

    /// <summary>Whether nothing may be assumed of what a key introduces.</summary>
    public static bool IsKey(ScalarNode key) => IsTooLong(key) || TemplateExpression.IsKey(key.Value);

    /// <summary>Whether a text is longer than any path, media type or name.</summary>
    public static bool IsTooLong(Node node) => node is ScalarNode { Span.Length: > Longest };
}
