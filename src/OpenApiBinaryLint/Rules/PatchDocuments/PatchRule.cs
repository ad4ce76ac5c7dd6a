using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.PatchDocuments;

/// <summary>A check of one kind of mistake in PATCH documents: pure, one class a file, described by a page of the same ID.</summary>
/// <param name="info">The only place for ID, slug, severity and fix.</param>
internal abstract class PatchRule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    public abstract IEnumerable<Diagnostic> Check(PatchDocument document);

    /// <summary>A mistake.</summary>
    /// <param name="place">The node to mark.</param>
    /// <param name="message">What is wrong and what will happen.</param>
    /// <param name="fix">How to mend it, or null.</param>
    /// <param name="related">Other places that it is about.</param>
    protected Diagnostic Finding(Node place, string message, Fix? fix = null, params IReadOnlyList<Label> related) =>
        new(Info, Info.Severity, message, place.Span, place.Pointer) { Fix = fix, Related = related };
}

/// <summary>A rule that looks at the paths of operations one by one.</summary>
internal abstract class PatchPathRule(RuleInfo info) : PatchRule(info)
{
    public sealed override IEnumerable<Diagnostic> Check(PatchDocument document)
    {
        foreach (var operation in document.Operations)
        {
            if (operation.Target is { } path && Check(operation, path, document) is { } finding)
            {
                yield return finding;
            }
        }
    }

    protected abstract Diagnostic? Check(PatchOperation operation, PatchPath path, PatchDocument document);
}
