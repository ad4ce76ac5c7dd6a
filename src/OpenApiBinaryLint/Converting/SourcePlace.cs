using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>Brings the notes of a later step back to the source.</summary>
internal static class SourcePlace
{
    /// <summary>The note at the place in the source that its own place came from, or at the nearest one around it.</summary>
    /// <param name="note">A note on what the last of the drafts was written as.</param>
    /// <param name="drafts">What the earlier steps made, in their order.</param>
    public static Diagnostic Of(Diagnostic note, IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts.Reverse())
        {
            var node = Find(draft, note.Pointer);
            note = note with { Pointer = node.Pointer, Span = node is ScalarNode ? node.Span : new(node.Span.Start, node.Span.Start) };
        }

        return note;
    }

    private static Node Find(Draft root, string pointer)
    {
        var current = root;
        var nearest = root.Model!;
        var rest = pointer;
        while (rest.Length > 0 && current is not Draft.Original)
        {
            var end = rest.IndexOf('/', 1);
            var segment = JsonPointer.Unescape(end < 0 ? rest[1..] : rest[1..end]);
            rest = end < 0 ? "" : rest[end..];
            current = current switch
            {
                Draft.Object mapping => mapping.Find(segment)?.Value,
                Draft.List list when int.TryParse(segment, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (current is null)
            {
                return nearest;
            }

            nearest = current.Model ?? nearest;
        }

        return current is Draft.Original original ? JsonPointer.Find(original.Node, rest) ?? original.Node : nearest;
    }
}
