using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting;

/// <summary>Converts documents between the versions that API Gateway imports, and says what it could not say.</summary>
public static class Converter
{
    /// <summary>Converts a document. Never throws on content: what cannot be converted is refused, with the reasons as notes.</summary>
    /// <param name="source">The text.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="options">What it is converted to.</param>
    public static ConversionResult Convert(SourceText source, DocumentFormat? format, ConversionOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return DeepStack.Run(() => Convert(SyntaxTree.Parse(source, format), options));
    }

    private static ConversionResult Convert(SyntaxTree source, ConversionOptions options)
    {
        var format = options.Format ?? source.Format;
        if (Refusal.Of(source, options) is { Count: > 0 } reasons)
        {
            return new(Source: null, format, reasons);
        }

        var notes = new List<Diagnostic>();
        var tree = source;
        var places = new List<Draft>();
        Draft draft = new Draft.Original(source.Roots[0]);
        foreach (var stage in ConversionStage.Between(SpecificationVersions.Of((ObjectNode)source.Roots[0])!.Value, options.To))
        {
            if (places.Count > 0)
            {
                if (Write(draft, tree, tree.Format, places[..^1], notes) is not { } between)
                {
                    return new(Source: null, format, notes);
                }

                tree = SyntaxTree.Parse(source.Source.With(between), tree.Format);
            }

            var conversion = new Conversion((ObjectNode)tree.Roots[0], options, stage.Moves);
            draft = stage.Convert(conversion);
            conversion.References.Settle(draft);
            notes.AddRange(conversion.Notes.Select(note => SourcePlace.Of(note, places)));
            places.Add(draft);
        }

        var text = Write(draft, tree, format, places.Count > 0 ? places[..^1] : [], notes);
        return new(text is null ? null : source.Source.With(text), format, notes);
    }

    private static string? Write(Draft draft, SyntaxTree tree, DocumentFormat format, IReadOnlyList<Draft> places, List<Diagnostic> notes)
    {
        var written = DraftText.Of(draft, tree, format);
        notes.AddRange(written.Notes.Select(note => SourcePlace.Of(note, places)));
        return written.Text;
    }
}
