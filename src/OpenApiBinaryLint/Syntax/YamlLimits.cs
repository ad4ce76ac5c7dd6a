namespace OpenApiBinaryLint.Syntax;

/// <summary>Stops the reading of YAML that takes too long, stands for too much or is misread.</summary>
internal sealed class YamlLimits(SyntaxLimits limits, YamlAnchors anchors, YamlLayout layout, SyntaxDiagnostics diagnostics)
{
    // For every token, YamlDotNet 16.3 looks at every bracket that is open: a megabyte inside 5,000 brackets takes it ten seconds.
    private const long FlowLimit = 200_000_000;
    private long _flowWork;

    /// <summary>Takes note of a value.</summary>
    /// <param name="node">The value, in its place.</param>
    /// <param name="flowDepth">The brackets around it.</param>
    /// <returns>False when it goes over a limit, which has been reported.</returns>
    public bool Allow(Node node, int flowDepth)
    {
        _flowWork += flowDepth;
        var limit =
            _flowWork > FlowLimit ? $"The depths in brackets of all values add up to more than {FlowLimit}"
            : !anchors.IsWithinLimit ? $"Aliases written out would add more than {limits.ExpandedNodes} values"
            : layout.BeginsFarRight(node) ? $"The first line of this text begins with more than {YamlLayout.MostLeadingSpaces} spaces"
            : null;
        if (limit is not null)
        {
            diagnostics.Add(SyntaxRules.DocumentLimit, node.Span, $"{limit}; the rest of the file is not read");
        }

        return limit is null;
    }
}
