using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>What the linter says of one text.</summary>
/// <param name="Source">The text that the spans refer to.</param>
/// <param name="Diagnostics">In the order of the text, then of rule IDs.</param>
/// <param name="IsRelated">
/// Whether the text is an API document, part of one, or holds one. Where it is not, the only finding is that it is
/// unknown (DOC003) or unreadable (DOC001), and a caller that merely came across the file drops it.
/// </param>
public sealed record LintResult(SourceText Source, IReadOnlyList<Diagnostic> Diagnostics, bool IsRelated)
{
    /// <summary>Number of errors that the readers found, whatever the options make of them.</summary>
    internal int ReadingErrors { get; init; }

    /// <summary>Documents in other files that a template names.</summary>
    internal IReadOnlyList<LinkedDocument> Links { get; init; } = [];
}
