namespace OpenApiBinaryLint.Syntax;

/// <summary>What a document may ask for before reading stops with DOC007.</summary>
/// <param name="Depth">Levels of nesting.</param>
/// <param name="ExpandedNodes">Nodes that aliases may add when each is written out.</param>
/// <param name="Bytes">Size of the file.</param>
internal sealed record SyntaxLimits(int Depth, long ExpandedNodes, long Bytes)
{
    /// <summary>5,000 levels, 1,000,000 expanded nodes, 256 MB.</summary>
    public static SyntaxLimits Default { get; } = new(5_000, 1_000_000, 256L * 1024 * 1024);
}
