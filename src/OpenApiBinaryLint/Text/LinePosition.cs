namespace OpenApiBinaryLint.Text;

/// <summary>A place as editors show it: line and column start at 1, columns count UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary><c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
