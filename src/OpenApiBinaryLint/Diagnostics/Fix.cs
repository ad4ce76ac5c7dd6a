using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Diagnostics;

/// <summary>A repair as data: taken whole or not at all.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="Safety">How far it can be trusted.</param>
/// <param name="Edits">Changes of the original text that do not overlap.</param>
public sealed record Fix(string Title, FixSafety Safety, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>What it does, as an imperative; the middle is left out where values of the document make it very long.</summary>
    public string Title { get; init; } = DisplayText.Brief(Title);

    /// <summary>A fix of these edits, or null where one of them cannot be made.</summary>
    internal static Fix? Of(string title, FixSafety safety, params IReadOnlyList<TextEdit?> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        var made = new List<TextEdit>(edits.Count);
        foreach (var edit in edits)
        {
            if (edit is null)
            {
                return null;
            }

            made.Add(edit);
        }

        return made.Count == 0 ? null : new(title, safety, made);
    }
}

/// <summary>How far a fix can be trusted.</summary>
public enum FixSafety
{
    /// <summary>Likely what is wanted, but a person must look.</summary>
    Unsafe,

    /// <summary>Keeps the meaning to API Gateway once the mistake is undone, and every comment.</summary>
    Safe,
}
