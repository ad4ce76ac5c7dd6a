using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

/// <summary>Documents that would take minutes if time grew with the square of their size.</summary>
public sealed class HostileInputTests
{
    private const string Start = """{"openapi":"3.0.1","info":{"title":"t","version":"1"},""";
    private const string Integration = """ "type":"aws_proxy","httpMethod":"POST","uri":"arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations" """;

    [Fact]
    public void Ten_thousand_operations_on_one_line_each_lengthen_the_list()
    {
        var paths = Enumerable.Range(0, 10_000).Select(static i =>
            $"\"/p{i}\":{{\"post\":{{\"requestBody\":{{\"content\":{{\"image/x-{i}\":{{}}}}}},\"responses\":{{\"200\":{{\"description\":\"x\"}}}},\"x-amazon-apigateway-integration\":{{{Integration}}}}}}}");
        var text = Start + "\"paths\":{" + string.Join(',', paths) + "},\"x-amazon-apigateway-binary-media-types\":[\"text/csv\"]}";

        var result = Fixer.Fix(SourceText.FromString(text), DocumentFormat.Json, new() { Conformance = false }, FixSafety.Unsafe);

        Assert.Contains("\"image/x-9999\"]", result.Lint.Source.Content, StringComparison.Ordinal);
        Assert.Equal(10_000, result.Applied);
    }

    [Fact]
    public void Misspelt_properties_by_the_ten_thousand_are_one_finding()
    {
        var properties = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"\"requestTemplate{i}\":{{}},"));
        var text = Start + """ "paths":{"/a":{"get":{"responses":{},"x-amazon-apigateway-integration":{ """ + properties + Integration + "}}}}}";

        Assert.Single(Lint(text).Diagnostics, static finding => finding.Rule.Id == "INT020");
    }

    [Fact]
    public void Patterns_that_backtrack_for_ever_are_given_up_together()
    {
        var patterns = new PatternMatching();

        Assert.All(Enumerable.Range(0, 10_000), i => Assert.False(patterns.Matches($"(?=(.*)*)((.|.?|..?)*)*y{i}", "~ any message")));
    }

    [Fact]
    public void A_value_of_megabytes_is_not_repeated_in_messages()
    {
        var text = $$"""{{Start}}"paths":{},"x-amazon-apigateway-binary-media-types":["image~1{{new string('x', 5_000_000)}}"]}""";

        Assert.All(Lint(text).Diagnostics, static finding => Assert.InRange(finding.Message.Length + finding.Fix?.Title.Length ?? 0, 0, 5000));
    }

    [Fact]
    public void A_key_of_megabytes_is_not_repeated_in_every_pointer()
    {
        var text = Start + "\"paths\":{\"/" + new string('x', 5_000_000) + """ ":{"get":{"responses":{},"x-amazon-apigateway-integration":{}}}}} """;

        Assert.All(Lint(text).Diagnostics, static finding => Assert.InRange(finding.Pointer.Length, 0, 100_000));
    }

    [Fact]
    public void Reports_for_people_show_the_first_findings_of_a_rule()
    {
        var text = $$"""{{Start}}"paths":{},"x-amazon-apigateway-binary-media-types":[{{string.Join(',', Enumerable.Range(0, 60).Select(static i => $"\"image~1x{i}\""))}}]}""";
        using var output = new StringWriter();

        Reporter.For("text")!.Write([new("api.json", SourceText.FromString(text), Lint(text).Diagnostics)], output);

        Assert.Contains("api.json: and 10 more of [BIN017 escaped-media-type]; the other formats hold all\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("60 errors in 1 file", output.ToString(), StringComparison.Ordinal);
    }

    private static LintResult Lint(string text) => Linter.Lint(SourceText.FromString(text), DocumentFormat.Json, new() { Conformance = false });
}
