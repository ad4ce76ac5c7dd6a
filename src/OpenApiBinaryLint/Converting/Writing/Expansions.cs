using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>What aliases and merge keys repeat where that has to be written out, within limits.</summary>
internal sealed class Expansions
{
    // A few lines can repeat a long text a million times.
    private const long Limit = 64L * 1024 * 1024;
    private readonly List<Diagnostic> _notes = [];
    private long _length;

    /// <summary>Whether what is written out is longer than it may be; it is not then.</summary>
    public bool IsTooLong => _length > Limit;

    /// <summary>What an alias stands for, to be written in its place.</summary>
    public Draft Of(AliasNode alias)
    {
        Add(alias);
        return IsTooLong ? new Draft.Scalar("") : new Draft.Original(alias.Target) { IsCopy = true };
    }

    /// <summary>Takes note that what an alias stands for is written out.</summary>
    public void Add(Node source)
    {
        _length += source.Resolved.Span.Length;
        if (source is AliasNode && !IsTooLong)
        {
            var text = source.Source.Slice(source.Span).ToString();
            _notes.Add(new(ConversionRules.Inlined, ConversionRules.Inlined.Severity, $"What the alias `{text}` repeats is not the same in the target; it is written out here", source.Span, source.Pointer));
        }
    }

    /// <summary>The text with the notes, or the reason why there is none.</summary>
    public WrittenText Result(string text) => IsTooLong
        ? new(null, [new(ConversionRules.Refused, Severity.Error, $"Aliases written out would add more than {Limit} characters; the document is not converted", default, "")])
        : new(text, _notes);
}
