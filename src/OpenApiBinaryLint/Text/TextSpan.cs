namespace OpenApiBinaryLint.Text;

/// <summary>A range of a text, in UTF-16 units of <see cref="SourceText.Content"/>.</summary>
/// <param name="Start">Counts from 0.</param>
/// <param name="End">Counts from 0 and is exclusive.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span, borders included.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
