using System.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>A text with spaces added or taken away here and there, and the way back to the offsets of the original.</summary>
internal sealed class PaddedText
{
    private readonly int[] _starts;
    private readonly int[] _added;

    /// <summary>Adds and takes away spaces.</summary>
    /// <param name="original">The text as it is.</param>
    /// <param name="pads">In front of which characters, in order, and how many.</param>
    public PaddedText(string original, IReadOnlyList<Pad> pads)
    {
        Pads = pads;
        _starts = new int[pads.Count];
        _added = new int[pads.Count];
        var content = new StringBuilder(original.Length + (pads.Count * 8));
        var copied = 0;
        for (var i = 0; i < pads.Count; i++)
        {
            content.Append(original, copied, pads[i].Offset - copied);
            copied = pads[i].Offset;
            _starts[i] = content.Length;
            content.Append(' ', Math.Max(0, pads[i].Spaces));
            copied += Math.Max(0, -pads[i].Spaces);
            _added[i] = content.Length - copied;
        }

        Content = content.Append(original, copied, original.Length - copied).ToString();
    }

    /// <summary>The changes, in order.</summary>
    public IReadOnlyList<Pad> Pads { get; }

    /// <summary>The changed text.</summary>
    public string Content { get; }

    /// <summary>The original's offset of a character; of an added space, that of the character after it.</summary>
    public int OriginalOffset(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return index < 0 ? offset : Math.Max(Pads[index].Offset, offset - _added[index]);
    }
}

/// <summary>Spaces in front of a character, or, where <paramref name="Spaces"/> is negative, instead of as many characters.</summary>
internal sealed record Pad(int Offset, int Spaces);
