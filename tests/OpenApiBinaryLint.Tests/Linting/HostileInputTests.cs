using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Explaining;
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
    public void A_long_value_is_not_repeated_in_messages()
    {
        var text = $$"""{{Start}}"paths":{},"x-amazon-apigateway-binary-media-types":["image~1{{new string('x', 30_000)}}"]}""";

        Assert.InRange(Assert.Single(Lint(text).Diagnostics, static finding => finding.Rule.Id == "BIN017") is var found ? found.Message.Length + found.Fix!.Title.Length : 0, 1, 5000);
    }

    [Fact]
    public void A_long_key_is_not_repeated_in_every_pointer()
    {
        var text = Start + "\"paths\":{\"/" + new string('x', 30_000) + """ ":{"get":{"responses":{},"x-amazon-apigateway-integration":{}}}}} """;

        Assert.All(Lint(text).Diagnostics, static finding => Assert.InRange(finding.Pointer.Length, 0, 5000));
        Assert.NotEmpty(Lint(text).Diagnostics);
    }

    [Theory]
    [InlineData(""" "x-amazon-apigateway-binary-media-types":["image/png","image~1TEXT"],"paths":{} """)]
    [InlineData(""" "paths":{"/TEXT":{"post":{"requestBody":{"content":{"image/png":{} } },OPERATION } } } """)]
    [InlineData(""" "paths":{"/a":{"post":{"requestBody":{"content":{"Image/TEXT; q=1":{} } },OPERATION } } } """)]
    [InlineData(""" "paths":{"/a":{"post":{"parameters":[{"$ref":"#/components/parameters/TEXT"}],OPERATION } } } """)]
    [InlineData(""" "paths":{"/a":{"post":{"parameters":[{"name":"TEXT","in":"query"}],OPERATION } } } """)]
    [InlineData(""" "paths":{"/a":{"post":{"responses":{"TEXT":{} },"x-amazon-apigateway-integration":{"type":"aws","responses":{"TEXT":{"statusCode":"TEXT"} } } } } } """)]
    [InlineData(""" "paths":{"/a":{"post":{"responses":{},"x-amazon-apigateway-integration":{"type":"http","uri":"https://x.y/{TEXT}"} } } } """)]
    [InlineData(""" "paths":{"/a":{"post":{"responses":{},"x-amazon-apigateway-integration":{"type":"aws","contentHandling":"CONVERTTEXT","requestTemplates":{"image/TEXT":"$input.body"} } } } } """)]
    public void A_text_of_megabytes_is_not_copied_for_each_rule(string members)
    {
        var megabytes = new string('x', 5_000_000);
        var operation = """ "responses":{},"x-amazon-apigateway-integration":{"type":"aws","httpMethod":"POST","uri":"arn:aws:apigateway:eu-west-1:lambda:path/x/invocations"} """;
        var source = SourceText.FromString($"{Start}{members.Replace("OPERATION", operation, StringComparison.Ordinal).Replace("TEXT", megabytes, StringComparison.Ordinal)}}}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Linter.Lint(source, DocumentFormat.Json, new() { Conformance = false });
        Explainer.Explain(source, DocumentFormat.Json);

        // Each reads the text as bytes, and decodes each value once.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8L * sizeof(char) * source.Content.Length);
    }

    [Theory]
    [InlineData("image/", "BIN007")]
    [InlineData("CONVERT", "BIN015")]
    public void What_is_too_long_for_its_place_is_left_open(string start, string rule)
    {
        LintResult With(int length) => Lint($$"""
            {{Start}}"paths":{"/a":{"post":{"requestBody":{"content":{"{{(start == "image/" ? start + new string('x', length) : "image/png")}}":{} } },"responses":{},"x-amazon-apigateway-integration":
            {"type":"aws","httpMethod":"POST","uri":"arn:aws:apigateway:eu-west-1:lambda:path/x/invocations","contentHandling":"{{(start == "CONVERT" ? start + new string('x', length) : "CONVERT_TO_TEXT")}}"} } } } }
            """);

        Assert.Contains(With(100).Diagnostics, finding => finding.Rule.Id == rule);
        Assert.DoesNotContain(With(100_000).Diagnostics, finding => finding.Rule.Id == rule);
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
