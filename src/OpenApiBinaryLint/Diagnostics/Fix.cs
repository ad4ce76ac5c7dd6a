using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Diagnostics;

/// <summary>A repair as data: taken whole or not at all.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Safety">How far it can be trusted.</param>
/// <param name="Edits">Changes of the original text, in order, not overlapping.</param>
public sealed record Fix(string Title, FixSafety Safety, IReadOnlyList<TextEdit> Edits);

/// <summary>How far a fix can be trusted.</summary>
public enum FixSafety
{
    /// <summary>Likely what is wanted, but a person must look.</summary>
    Unsafe,

    /// <summary>Keeps the meaning to API Gateway once the mistake is undone, and every comment.</summary>
    Safe,
}
