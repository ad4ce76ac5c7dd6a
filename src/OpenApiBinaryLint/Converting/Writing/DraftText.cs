using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes drafts.</summary>
internal static class DraftText
{
    /// <summary>The text of a document.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="source">What it was made of.</param>
    /// <param name="format">The notation to write.</param>
    public static WrittenText Of(Draft draft, SyntaxTree source, DocumentFormat format) => (draft, format) switch
    {
        (Draft.Original { Node.Parent: null }, _) when format == source.Format => new(source.Source.Content, []),
        (_, DocumentFormat.Json) => JsonDraftWriter.Write(draft, source),
        _ => YamlDraftWriter.Write(draft, source),
    };
}

/// <summary>A document as text.</summary>
/// <param name="Text">Null where it would be too long.</param>
/// <param name="Notes">What the notation could not say, at its place in the source.</param>
internal sealed record WrittenText(string? Text, IReadOnlyList<Diagnostic> Notes);
