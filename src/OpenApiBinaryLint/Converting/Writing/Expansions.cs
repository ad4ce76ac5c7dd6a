using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>What aliases and merge keys repeat where that has to be written out.</summary>
internal sealed class Expansions
{
    private readonly List<Diagnostic> _notes = [];

    /// <summary>What was written out, at the aliases in the source.</summary>
    public IReadOnlyList<Diagnostic> Notes => _notes;

    /// <summary>What an alias stands for, to be written in its place.</summary>
    public Draft Of(AliasNode alias)
    {
        Add(alias);
        return new Draft.Original(alias.Target) { IsCopy = true };
    }

    /// <summary>Takes note that what an alias stands for is written out.</summary>
    public void Add(Node source)
    {
        if (source is AliasNode)
        {
            var text = source.Source.Slice(source.Span).ToString();
            var message = $"What the alias `{text}` repeats is not the same in the target; it is written out here";
            _notes.Add(new(ConversionRules.Inlined, ConversionRules.Inlined.Severity, message, source.Span, source.Pointer));
        }
    }
}
