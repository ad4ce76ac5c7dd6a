using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Patching;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Hosts;

/// <summary>
/// Each folder below <c>fixtures/hosts</c> says one thing in every file that may hold an API. What is found about binary payloads must be
/// the same.
/// </summary>
public sealed class HostFixtureTests
{
    private const string Plain = "openapi.yaml";

    public static TheoryData<string> Cases => [.. Fixtures.In("hosts").Select(static path => path.Split('/')[1]).Distinct()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_host_gives_the_same_binary_findings(string name)
    {
        var files = Fixtures.In($"hosts/{name}");
        var expected = FindingsOf($"hosts/{name}/{Plain}");
        Assert.Equal(9, files.Count);
        Assert.NotEmpty(expected);
        Assert.All(files, path => Assert.Equal(expected, FindingsOf(path)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_else_is_wrong_with_them(string name) => Assert.All(Fixtures.In($"hosts/{name}"), static path =>
        Assert.All(Fixtures.Lint(path, new() { Conformance = false }).Diagnostics, static diagnostic => Assert.StartsWith("BIN", diagnostic.Rule.Id, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_step_leads_from_one_host_to_another(string name)
    {
        var files = Fixtures.In($"hosts/{name}").Select(static path => PatchableApi.Read(Fixtures.Read(path), Fixtures.FormatOf(path))!).ToList();
        Assert.All(files, wanted => Assert.All(files, old => Assert.Empty(PatchPlan.Between(old, wanted).Steps)));
    }

    [Fact]
    public void A_finding_in_a_text_stands_at_its_characters_in_the_file()
    {
        var text = Fixtures.Read("hosts/image-upload/body.tf.json").Content.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("\\\"Photos", "\\\"\\ud83d\\ude00😀", StringComparison.Ordinal);
        var result = Linter.Lint(SourceText.FromString(text), DocumentFormat.Json, new() { Conformance = false });
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("\\\"image/png\\\"", result.Source.Slice(finding.Span));
        Assert.Equal(text.LastIndexOf("\\\"image/png", StringComparison.Ordinal), finding.Span.Start);
        Assert.Equal(9, result.Source.PositionOf(finding.Span.Start).Line);
        Assert.Equal("/resource/aws_api_gateway_rest_api/photos/body/paths/~1photos/put/x-amazon-apigateway-integration/requestTemplates/image~1png", finding.Pointer);
        Assert.Null(finding.Fix);
    }

    private static List<string> FindingsOf(string path)
    {
        var root = Assert.Single(SyntaxTree.Parse(Fixtures.Read(path), Fixtures.FormatOf(path)).Roots);
        return [.. HostedApis.In(root, name: null).SelectMany(Findings).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Findings(GatewayApi api)
    {
        var inspection = new Inspection(api, PayloadConversion.Standard);
        foreach (var rule in RuleCatalog.All().Where(static rule => rule.Info.Id.StartsWith("BIN", StringComparison.Ordinal)))
        {
            rule.Check(inspection);
        }

        return inspection.Findings.Select(static finding => $"{finding.Diagnostic.Rule.Id} {finding.Diagnostic.Severity} {finding.Operation?.Name}");
    }
}
