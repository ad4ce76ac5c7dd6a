using BenchmarkDotNet.Attributes;
using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Benchmarks.Parts;

/// <summary>The steps of a run, each on a document of 1 MB, in a process that is warm.</summary>
public class LibraryParts
{
    private static readonly ConversionOptions ToOpenApi = new() { To = TargetVersion.OpenApi30 };
    private static readonly LintOptions RulesOnly = new() { Conformance = false };

    private SourceText _yaml = null!;
    private SourceText _json = null!;
    private SourceText _faulty = null!;
    private SyntaxTree _tree = null!;
    private SyntaxTree _swagger = null!;
    private ConversionRun _converted = null!;
    private FileReport _report = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var shape = new DocumentShape(DocumentShape.Megabyte);
        var json = GeneratedDocument.Text(shape);
        _json = SourceText.FromString(json);
        _yaml = SourceText.FromString(GeneratedDocument.Text(shape with { IsYaml = true }));
        _tree = SyntaxTree.Parse(_json, DocumentFormat.Json);
        _swagger = SyntaxTree.Parse(SourceText.FromString(GeneratedDocument.Text(shape with { IsSwagger = true })), DocumentFormat.Json);

        // Some hundred mistakes that can be mended.
        _faulty = SourceText.FromString(json.Replace("when_no_match", "when-no-match", StringComparison.Ordinal));
        _report = new("document.json", _faulty, Linter.Lint(_faulty, DocumentFormat.Json, RulesOnly).Diagnostics);
        _converted = Converted();
    }

    [Benchmark(Description = "parse YAML")]
    public object ParseYaml() => SyntaxTree.Parse(_yaml, DocumentFormat.Yaml);

    [Benchmark(Description = "parse JSON")]
    public object ParseJson() => SyntaxTree.Parse(_json, DocumentFormat.Json);

    [Benchmark(Description = "view of the operations")]
    public object View() => Api();

    [Benchmark(Description = "view and rules")]
    public object CheckRules()
    {
        var inspection = new Inspection(Api(), PayloadConversion.Standard);
        foreach (var rule in RuleCatalog.All())
        {
            rule.Check(inspection);
        }

        return inspection.Findings;
    }

    [Benchmark(Description = "Microsoft.OpenApi (OAS001)")]
    public object CheckConformance() => OpenApiConformance.Check((ObjectNode)_tree.Roots[0]);

    [Benchmark(Description = "fix JSON, linting before and after")]
    public object Fix() => Fixer.Fix(_faulty, DocumentFormat.Json, RulesOnly);

    [Benchmark(Description = "convert 2.0 to 3.0, parsed and not written")]
    public object Convert() => Converted();

    [Benchmark(Description = "write what was converted")]
    public object? Write() => _converted.Write(DocumentFormat.Json);

    [Benchmark(Description = "report as JSON")]
    public void Report() => Reporter.For("json")!.Write([_report], TextWriter.Null);

    private GatewayApi Api() => GatewayApi.Read((ObjectNode)_tree.Roots[0], SpecificationVersion.OpenApi30);

    private ConversionRun Converted()
    {
        var run = new ConversionRun(_swagger, ToOpenApi);
        run.TryConvert(ConversionStage.Between(SpecificationVersion.Swagger2, TargetVersion.OpenApi30));
        return run;
    }
}
