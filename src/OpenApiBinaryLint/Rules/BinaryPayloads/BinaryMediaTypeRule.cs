using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>A rule that looks at the entries of the list one by one; those given outside the document are not its business.</summary>
internal abstract class BinaryMediaTypeRule(RuleInfo info) : Rule(info)
{
    public sealed override void Check(Inspection inspection)
    {
        foreach (var entry in inspection.Api.BinaryMediaTypes.Entries)
        {
            if (entry.Node is { } node)
            {
                Check(entry.Text, node, inspection);
            }
        }
    }

    protected abstract void Check(string entry, Node node, Inspection inspection);
}
