namespace OpenApiBinaryLint.Text;

/// <summary>A range of a text in UTF-16 units: <paramref name="Start"/> counts from 0, <paramref name="End"/> is exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span, borders included.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
