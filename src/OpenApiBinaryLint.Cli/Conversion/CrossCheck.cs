using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Conversion;

/// <summary>What others say of a converted document: Microsoft.OpenApi, and what API Gateway would read of it.</summary>
internal static class CrossCheck
{
    /// <summary>Findings that the source does not have.</summary>
    /// <param name="source">What was converted.</param>
    /// <param name="format">Its format, or null.</param>
    /// <param name="result">What came of it.</param>
    public static IReadOnlyList<Diagnostic> Of(SourceText source, DocumentFormat? format, ConversionResult result)
    {
        var known = Conformance(source, format).Select(static diagnostic => diagnostic.Message).ToHashSet();
        var fresh = Conformance(result.Source!, result.Format)
            .Where(diagnostic => !known.Contains(diagnostic.Message))
            .Select(static diagnostic => Converter.CrossCheckNote($"Microsoft.OpenApi says of the result, at `{diagnostic.Pointer}`: {diagnostic.Message}"));
        var differences = Converter.CompareImports(source, format, result.Source!)
            .Select(static difference => Converter.CrossCheckNote($"API Gateway would not import the same: {difference}"));
        return [.. fresh, .. differences];
    }

    private static IEnumerable<Diagnostic> Conformance(SourceText source, DocumentFormat? format) =>
        Linter.Lint(source, format, new LintOptions()).Diagnostics.Where(static diagnostic => diagnostic.Rule.Id == "OAS001" && diagnostic.Severity >= Severity.Warning);
}
