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

        var root = (ObjectNode)source.Roots[0];
        var version = SpecificationVersions.Of(root)!.Value;
        var (drafts, tree, notes) = Run(source, ConversionStage.Between(version, options.To), options);
        var draft = drafts is [.., var last] ? last : new Draft.Original(tree.Roots[0]);
        if ((options.KnownResidue ?? (root[Residue.Key] as ScalarNode)?.Value) is { } known)
        {
            (draft, tree) = Restore(draft, tree, known);
            drafts.Add(draft);
        }

        var residue = options.Residue == ResidueMode.None ? null : Remainder(DraftText.Of(draft, tree, tree.Format).Text, tree, version, options);
        if (residue is not null && options.Residue == ResidueMode.Extension)
        {
            ((Draft.Object)draft).Members.Add(new(Residue.Key, new Draft.Scalar(residue)));
        }

        var written = DraftText.Of(draft, tree, format);
        notes.AddRange(written.Notes.Select(note => SourcePlace.Of(note, drafts.Count > 0 ? drafts[..^1] : [])));
        return new(source.Source.With(written.Text), format, notes, options.Residue == ResidueMode.File ? residue : null);
    }

    private static (List<Draft> Drafts, SyntaxTree Tree, List<Diagnostic> Notes) Run(
        SyntaxTree source, IReadOnlyList<ConversionStage> stages, ConversionOptions options)
    {
        var notes = new List<Diagnostic>();
        var tree = source;
        var drafts = new List<Draft>();
        foreach (var stage in stages)
        {
            tree = drafts is [.., var last] ? Reread(last, tree) : tree;
            var conversion = new Conversion((ObjectNode)tree.Roots[0], options, stage.Moves);
            var draft = stage.Convert(conversion);
            conversion.References.Settle(draft);
            notes.AddRange(conversion.Notes.Select(note => SourcePlace.Of(note, drafts)));
            drafts.Add(draft);
        }

        return (drafts, tree, notes);
    }

    private static SyntaxTree Reread(Draft draft, SyntaxTree tree) => SyntaxTree.Parse(tree.Source.With(DraftText.Of(draft, tree, tree.Format).Text), tree.Format);

    private static (Draft Draft, SyntaxTree Tree) Restore(Draft draft, SyntaxTree tree, string residue)
    {
        if (draft is Draft.Object root)
        {
            root.Members.RemoveAll(static member => member.Name == Residue.Key);
        }

        var back = Reread(draft, tree);
        return (Residue.Apply((ObjectNode)back.Roots[0], residue), back);
    }

    // What the way back would not give. There is no way back to 3.1.
    private static string? Remainder(string text, SyntaxTree source, SpecificationVersion version, ConversionOptions options)
    {
        if (version == SpecificationVersion.OpenApi31 || (version == SpecificationVersion.Swagger2) == (options.To == TargetVersion.Swagger20))
        {
            return null;
        }

        var backward = new ConversionOptions { To = version == SpecificationVersion.Swagger2 ? TargetVersion.Swagger20 : TargetVersion.OpenApi30, Force = true };
        var target = SyntaxTree.Parse(source.Source.With(text), source.Format);
        var (drafts, tree, _) = Run(target, ConversionStage.Between(SpecificationVersions.Of((ObjectNode)target.Roots[0])!.Value, backward.To), backward);
        return Residue.Between(Reread(drafts[^1], tree).Roots[0], source.Roots[0]);
    }
}
