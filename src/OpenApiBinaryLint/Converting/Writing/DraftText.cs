using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes drafts.</summary>
internal static class DraftText
{
    /// <summary>The text of a document.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="source">What it was made of.</param>
    /// <param name="format">The notation to write.</param>
    public static string Of(Draft draft, SyntaxTree source, DocumentFormat format) => format switch
    {
        DocumentFormat.Json => JsonDraftWriter.Write(draft, source),
        _ => throw new NotSupportedException(),
    };
}
