using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>What holds for every document that can be converted.</summary>
internal static class ConversionLaws
{
    /// <summary>The laws that a document's conversion breaks, a line each; null where it cannot be converted.</summary>
    public static IReadOnlyList<string>? Broken(SourceText source, DocumentFormat? format)
    {
        // What strict readers refuse does not come back.
        source = HalfCharacters.Replaced(SyntaxTree.Parse(source, format), out _).Source;
        var to = Documents.OtherVersion(source);
        var result = Converter.Convert(source, format, new() { To = to, Residue = ResidueMode.Extension });
        if (result.Source is null)
        {
            return null;
        }

        var plain = Converter.Convert(source, format, new() { To = to });
        return
        [
            .. ComesBack(source, format, result, to),
            .. IsImportedAlike(source, format, plain),
            .. KeepsFindings(source, format, plain),
            .. StaysClean(source, format, plain),
            .. KeepsComments(source, format, plain),
            .. KeepsFormat(source, format, to),
        ];
    }

    private static IEnumerable<string> ComesBack(SourceText source, DocumentFormat? format, ConversionResult result, TargetVersion to)
    {
        if (VersionOf(source, format) == SpecificationVersion.OpenApi31)
        {
            yield break;
        }

        var back = Converter.Convert(result.Source!, result.Format, new() { To = to == TargetVersion.OpenApi30 ? TargetVersion.Swagger20 : TargetVersion.OpenApi30, Force = true });
        var wanted = NodeText.InOrder(Root(source, format));
        var got = back.Source is null ? "nothing" : NodeText.InOrder(Root(back.Source, back.Format));
        if (got != wanted)
        {
            var at = wanted.Zip(got).TakeWhile(static pair => pair.First == pair.Second).Count();
            yield return $"round trip: {Around(wanted, at)} came back as {Around(got, at)}";
        }
    }

    // But for operations that a note of severity error tells of. API Gateway does not import 3.1; and with a name that it takes, a model
    // is imported that was refused before.
    private static IEnumerable<string> IsImportedAlike(SourceText source, DocumentFormat? format, ConversionResult result)
    {
        var root = (ObjectNode)Root(source, format);
        if (SpecificationVersions.Of(root) == SpecificationVersion.OpenApi31 || result.Notes.Any(static note => note.Rule == ConversionRules.Renamed))
        {
            return [];
        }

        var told = GatewayApi.Read(root, SpecificationVersions.Of(root)!.Value).Operations
            .Where(operation => result.Notes.Any(note => note.Severity == Severity.Error && IsAbout(note.Pointer, operation.Node)))
            .Select(static operation => $"`{operation.Name} ")
            .ToList();
        return Converter.CompareImports(source, format, result.Source!)
            .Where(difference => !difference.StartsWith("the base path ", StringComparison.Ordinal) || !result.Notes.Any(static note => note is { Severity: Severity.Error, Pointer: "/servers/0" }))
            .Where(difference => !told.Exists(operation => difference.StartsWith(operation, StringComparison.Ordinal)))
            .Select(static difference => $"import: {difference}");
    }

    // At the operation, or at what it refers to.
    private static bool IsAbout(string pointer, ObjectNode operation) =>
        pointer.StartsWith(operation.Pointer + "/", StringComparison.Ordinal)
        || (pointer.Split('/') is ["", "components", var section, var name, ..] && NodeText.Of(operation).Contains($"\"#/components/{section}/{name}\"", StringComparison.Ordinal));

    private static IEnumerable<string> KeepsFindings(SourceText source, DocumentFormat? format, ConversionResult result)
    {
        var before = Findings(source, format);
        var after = Findings(result.Source!, result.Format);
        return before.Except(after).Select(static finding => $"lint: {finding} is gone").Concat(after.Except(before).Select(static finding => $"lint: {finding} is new"));
    }

    // What the two versions say differently is not compared: rules about the import and the specification, and what no `consumes` leaves open.
    private static IEnumerable<string> Findings(SourceText source, DocumentFormat? format) => Linter
        .Lint(source, format, new LintOptions { Conformance = false }).Diagnostics
        .Where(static diagnostic => diagnostic.Rule.Id.StartsWith("BIN", StringComparison.Ordinal) || diagnostic.Rule.Id.StartsWith("INT", StringComparison.Ordinal))
        .GroupBy(static diagnostic => diagnostic.Rule.Id)
        .Select(static group => $"{group.Key} × {group.Count()}");

    private static IEnumerable<string> StaysClean(SourceText source, DocumentFormat? format, ConversionResult result)
    {
        if (Faults(source, format).Count == 0)
        {
            foreach (var fault in Faults(result.Source!, result.Format))
            {
                yield return $"clean: {fault}";
            }
        }
    }

    private static List<string> Faults(SourceText source, DocumentFormat? format) =>
    [
        .. Linter.Lint(source, format, new LintOptions()).Diagnostics
            .Where(static diagnostic => diagnostic.Rule.Id is "OAS001" or "DOC001" or "DOC002" or "DOC004" or "DOC005" && diagnostic.Severity == Severity.Error)
            .Select(static diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Pointer} {diagnostic.Message}"),
    ];

    private static IEnumerable<string> KeepsComments(SourceText source, DocumentFormat? format, ConversionResult result)
    {
        var before = CommentsOf(source, format);
        var after = CommentsOf(result.Source!, result.Format).ToHashSet();
        return before.Where(comment => !after.Contains(comment)).Select(static comment => $"comment: {comment} is lost");
    }

    private static IEnumerable<string> CommentsOf(SourceText source, DocumentFormat? format) =>
        Comments.Of(SyntaxTree.Parse(source, format)).Select(comment => source.Slice(comment.Span).ToString().TrimEnd());

    private static IEnumerable<string> KeepsFormat(SourceText source, DocumentFormat? format, TargetVersion to)
    {
        var own = to == TargetVersion.OpenApi30 ? TargetVersion.Swagger20 : TargetVersion.OpenApi30;
        if (VersionOf(source, format) != SpecificationVersion.OpenApi31 && Converter.Convert(source, format, new() { To = own }).Source?.Content is { } same && same != source.Content)
        {
            yield return "format: a conversion to its own version changes the text";
        }
    }

    private static SpecificationVersion? VersionOf(SourceText source, DocumentFormat? format) => SpecificationVersions.Of((ObjectNode)Root(source, format));

    private static Node Root(SourceText source, DocumentFormat? format) => SyntaxTree.Parse(source, format).Roots[0];

    private static string Around(string text, int offset) => text[Math.Max(0, offset - 60)..Math.Min(text.Length, offset + 60)];
}
