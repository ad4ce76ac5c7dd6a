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

    /// <summary>What API Gateway would read of only one of two documents; none where it imports them alike.</summary>
    /// <param name="before">The source.</param>
    /// <param name="format">Its format, or null to judge by the content.</param>
    /// <param name="after">What it was converted to.</param>
    public static IReadOnlyList<string> CompareImports(SourceText before, DocumentFormat? format, SourceText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return DeepStack.Run(() => Read(before, format) is { } former && Read(after, null) is { } latter
            ? ImportComparison.Differences(former, latter)
            : []);
    }

    private static GatewayApi? Read(SourceText source, DocumentFormat? format) =>
        SyntaxTree.Parse(source, format).Roots is [ObjectNode root] && SpecificationVersions.Of(root) is { } version ? GatewayApi.Read(root, version) : null;

    /// <summary>A finding of a cross-check, as a note on the whole document.</summary>
    /// <param name="message">Who says what.</param>
    public static Diagnostic CrossCheckNote(string message) => new(ConversionRules.CrossCheck, Severity.Error, message, default, "");

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
                tree = SyntaxTree.Parse(source.Source.With(DraftText.Of(draft, tree, tree.Format)), tree.Format);
            }

            var conversion = new Conversion((ObjectNode)tree.Roots[0], options, stage.Moves);
            draft = stage.Convert(conversion);
            conversion.References.Settle(draft);
            notes.AddRange(conversion.Notes.Select(note => SourcePlace.Of(note, places)));
            places.Add(draft);
        }

        return new(source.Source.With(DraftText.Of(draft, tree, format)), format, notes);
    }
}
