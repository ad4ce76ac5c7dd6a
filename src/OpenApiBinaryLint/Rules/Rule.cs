using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules;

/// <summary>
/// A check of one kind of mistake: pure, one class a file, described by a page of the same ID. Rules report into an
/// <see cref="Inspection"/> instead of returning an iterator: an iterator costs six compiled methods a rule, which for
/// ninety rules is longer than everything else that a run on a small file does.
/// </summary>
/// <param name="info">The only place for ID, slug, severity and fix.</param>
internal abstract class Rule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    public abstract void Check(Inspection inspection);
}

/// <summary>A rule that looks at one operation after the other.</summary>
internal abstract class OperationRule(RuleInfo info) : Rule(info)
{
    public sealed override void Check(Inspection inspection)
    {
        foreach (var operation in inspection.Api.Operations)
        {
            Check(operation, inspection);
        }
    }

    protected abstract void Check(Operation operation, Inspection inspection);
}

/// <summary>A rule that looks at operations whose integration can be read.</summary>
internal abstract class IntegrationRule(RuleInfo info) : Rule(info)
{
    public sealed override void Check(Inspection inspection)
    {
        foreach (var operation in inspection.Api.Operations)
        {
            if (operation.Integration is { IsKnown: true, Value: { } integration })
            {
                Check(operation, integration, inspection);
            }
        }
    }

    protected abstract void Check(Operation operation, Integration integration, Inspection inspection);
}
