using OpenApiBinaryLint.Converting.Drafts;
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
        return DeepStack.Run(() =>
        {
            var tree = HalfCharacters.Replaced(SyntaxTree.Parse(source, format), out var note);
            var result = Convert(tree, options);
            return note is null || result.Source is null ? result
                : result with { Notes = [.. result.Notes.Append(note).OrderBy(static other => other.Span.Start)] };
        });
    }

    /// <summary>What API Gateway would read of only one of two documents; none where it imports them alike.</summary>
    /// <param name="before">The source.</param>
    /// <param name="format">Its format, or null to judge by the content.</param>
    /// <param name="after">What it was converted to.</param>
    internal static IReadOnlyList<string> CompareImports(SourceText before, DocumentFormat? format, SourceText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return DeepStack.Run(() => Read(before, format).Zip(Read(after, null), ImportComparison.Differences).SelectMany(static found => found).ToList());
    }

    private static IReadOnlyList<GatewayApi> Read(SourceText source, DocumentFormat? format)
    {
        var tree = HalfCharacters.Replaced(SyntaxTree.Parse(source, format), out _);
        return tree.Roots is [ObjectNode root] && SpecificationVersions.Of(root) is { } version
            ? [GatewayApi.Read(root, version)]
            : HostConversion.DocumentsIn(tree);
    }

    /// <summary>A finding of a cross-check, as a note on the whole document.</summary>
    /// <param name="message">Who says what.</param>
    internal static Diagnostic CrossCheckNote(string message) => new(ConversionRules.CrossCheck, Severity.Error, message, default, "");

    private static ConversionResult Convert(SyntaxTree source, ConversionOptions options)
    {
        var format = options.Format ?? source.Format;
        if (Refusal.Of(source, options) is { Count: > 0 } reasons)
        {
            var isFragment = source.Roots is [{ } part] && DocumentKinds.Of(part) is DocumentKind.Fragment or DocumentKind.PatchDocument or DocumentKind.Unrelated;
            return new(Source: null, format, reasons) { HoldsNoDocument = isFragment };
        }

        var root = (ObjectNode)source.Roots[0];
        if (HostConversion.IsHost(root))
        {
            return new HostConversion(source, options).Convert();
        }

        var version = SpecificationVersions.Of(root)!.Value;
        var run = new ConversionRun(source, options);
        var known = options.KnownResidue ?? (root[Residue.Key] as ScalarNode)?.Value;
        if (!run.TryConvert(ConversionStage.Between(version, options.To)) || (known is not null && !run.TryRestore(known)))
        {
            return new(Source: null, format, run.Notes);
        }

        var residue = options.Residue == ResidueMode.None ? null : Remainder(run, source, version, options);
        if (residue is not null && options.Residue == ResidueMode.Extension)
        {
            ((Draft.Object)run.Draft).Members.Add(new(Residue.Key, new Draft.Scalar(residue)));
        }

        var text = run.Write(format);
        return new(text is null ? null : source.Source.With(text), format, run.Notes, options.Residue == ResidueMode.File ? residue : null);
    }

    // What the way back would not give. There is no way back to 3.1.
    private static string? Remainder(ConversionRun run, SyntaxTree source, SpecificationVersion version, ConversionOptions options)
    {
        if (version == SpecificationVersion.OpenApi31 || (version == SpecificationVersion.Swagger2) == (options.To == TargetVersion.Swagger20)
            || run.Read() is not { } target)
        {
            return null;
        }

        var to = version == SpecificationVersion.Swagger2 ? TargetVersion.Swagger20 : TargetVersion.OpenApi30;
        var back = new ConversionRun(target, new() { To = to, Force = true });
        return back.TryConvert(ConversionStage.Between(SpecificationVersions.Of((ObjectNode)target.Roots[0])!.Value, to)) && back.Read() is { } former
            ? Residue.Between(former.Roots[0], source.Roots[0])
            : null;
    }
}
