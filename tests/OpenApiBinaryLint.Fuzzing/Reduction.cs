using System.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Fuzzing;

/// <summary>
/// Makes a text that fails smaller, by leaving out values, then lines, then characters (Zeller, Hildebrandt: Simplifying and isolating
/// failure-inducing input).
/// </summary>
internal sealed class Reduction(Predicate<string> fails)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private readonly long _start = Stopwatch.GetTimestamp();

    public string Of(string text)
    {
        text = WithoutValues(text);
        text = string.Join('\n', Smallest(text.Split('\n'), pieces => fails(string.Join('\n', pieces))));
        text = WithoutValues(text);
        return new(Smallest(text.ToCharArray(), pieces => fails(new(pieces))));
    }

    private bool HasTime => Stopwatch.GetElapsedTime(_start) < Longest;

    private string WithoutValues(string text)
    {
        for (var i = 0; HasTime;)
        {
            var edits = NodeOrder.Of(SyntaxTree.Parse(SourceText.FromString(text))).Select(Removal).OfType<TextEdit>().Where(edit => edit.Span.End <= text.Length).ToList();
            if (i >= edits.Count)
            {
                break;
            }

            if (TextEdit.Apply(text, [edits[i]]) is var shorter && shorter.Length < text.Length && fails(shorter))
            {
                text = shorter;
            }
            else
            {
                i++;
            }
        }

        return text;
    }

    private static TextEdit? Removal(Node node) => node.Parent switch
    {
        ObjectNode parent when parent.Members[node.Index].Key == node => NodeEdits.Remove(parent, parent.Members[node.Index]),
        ArrayNode parent => NodeEdits.Remove(parent, node),
        _ => null,
    };

    private T[] Smallest<T>(T[] pieces, Predicate<T[]> stillFails)
    {
        for (var size = pieces.Length / 2; size > 0; size = Math.Min(size, pieces.Length) / 2)
        {
            for (var i = 0; i < pieces.Length && HasTime;)
            {
                T[] rest = [.. pieces[..i], .. pieces[Math.Min(pieces.Length, i + size)..]];
                if (stillFails(rest))
                {
                    pieces = rest;
                }
                else
                {
                    i += size;
                }
            }
        }

        return pieces;
    }
}
