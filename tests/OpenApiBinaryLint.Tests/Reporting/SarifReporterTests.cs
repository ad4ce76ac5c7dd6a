using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Reporting;

public sealed class SarifReporterTests
{
    [Theory]
    [InlineData("specs/api.yaml", "specs/api.yaml")]
    [InlineData("../my specs/ü#1?.yaml", "../my%20specs/%C3%BC%231%3F.yaml")]
    [InlineData("100%/[a]:b\\c.yaml", "100%25/%5Ba%5D%3Ab%5Cc.yaml")]
    [InlineData("<stdin>", "%3Cstdin%3E")]
    public void Paths_become_relative_addresses(string path, string uri)
    {
        var file = Result(Reports.Marked("«a»") with { Path = path }).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal((uri, "%SRCROOT%"), (file.GetProperty("uri").GetString(), file.GetProperty("uriBaseId").GetString()));
    }

    [Fact]
    public void Related_places_are_linked_from_the_message()
    {
        var result = Result(Reports.Marked("a «b»", "No [link](1) here", static diagnostic => diagnostic with { Related = [new(new(0, 1), "the [first]")] }));

        Assert.Equal(@"No [link\](1) here ([the \[first\]](1))", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(1, result.GetProperty("relatedLocations")[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_tells_equal_findings_apart()
    {
        var report = Reports.Marked("a: «b»");
        var moved = Reports.Marked("# new\n\na: «b»");
        var twice = report with { Diagnostics = [.. report.Diagnostics, .. report.Diagnostics] };

        Assert.Equal(Fingerprints(report), Fingerprints(moved));
        Assert.Distinct(Fingerprints(twice));
        Assert.Equal(Fingerprints(report)[0], Fingerprints(twice)[0]);
        Assert.NotEqual(Fingerprints(report), Fingerprints(report with { Path = "other.yaml" }));
    }

    [Fact]
    public void Replacements_make_the_text_that_the_fix_makes()
    {
        const string Text = "a: [1,\r\n  🐈2]\rb: 3\n";
        TextEdit[] edits = [new(new(4, 8), "x"), new(new(12, 13), ""), new(new(Text.Length, Text.Length), "c: 4\n")];
        var source = SourceText.FromString(Text);
        var finding = new Diagnostic(Reports.Rule, Severity.Error, "m", default, "") { Fix = new("Mend it", FixSafety.Safe, edits) };

        var replacements = Result(new FileReport("api.yaml", source, [finding])).GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements");

        Assert.Equal(TextEdit.Apply(Text, edits), TextEdit.Apply(Text, replacements.EnumerateArray().Select(Edit)));

        TextEdit Edit(JsonElement replacement)
        {
            var region = replacement.GetProperty("deletedRegion");
            return new(
                new(Offset(region, "startLine", "startColumn"), Offset(region, "endLine", "endColumn")),
                replacement.GetProperty("insertedContent").GetProperty("text").GetString()!);
        }

        int Offset(JsonElement region, string line, string column) =>
            source.LineSpan(region.GetProperty(line).GetInt32()).Start + region.GetProperty(column).GetInt32() - 1;
    }

    [Fact]
    public void Results_point_at_their_rules()
    {
        var finding = Reports.Marked("«a»").Diagnostics[0];
        var first = finding with { Rule = new("AAA001", "first", Severity.Info, "The first") };
        var run = Run(Reports.Marked("«a»") with { Diagnostics = [finding, first, finding] });

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()).ToList();

        Assert.Equal(["AAA001", "TST001"], rules);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
    }

    [Fact]
    public void Every_page_makes_a_description_and_help()
    {
        var finding = Reports.Marked("«a»").Diagnostics[0];
        var run = Run(Reports.Marked("«a»") with { Diagnostics = [.. RuleCatalog.Infos.Select(rule => finding with { Rule = rule })] });

        Assert.All(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), static rule =>
        {
            // GitHub's limits.
            Assert.InRange(rule.GetProperty("shortDescription").GetProperty("text").GetString()!.Length, 10, 1024);
            Assert.InRange(rule.GetProperty("fullDescription").GetProperty("text").GetString()!.Length, 10, 1024);
            var help = rule.GetProperty("help");
            Assert.DoesNotContain("](", help.GetProperty("text").GetString()!, StringComparison.Ordinal);
            Assert.StartsWith($"# {rule.GetProperty("id").GetString()}", help.GetProperty("markdown").GetString()!, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\]\([A-Z]+\d+-", help.GetProperty("markdown").GetString()!);
        });
    }

    private static string[] Fingerprints(FileReport report) =>
        [.. Run(report).GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("partialFingerprints").GetProperty("openApiBinaryLint/v1").GetString()!)];

    private static JsonElement Result(FileReport report) => Run(report).GetProperty("results").EnumerateArray().Single();

    private static JsonElement Run(FileReport report) =>
        JsonDocument.Parse(Reports.Written(new SarifReporter(RulePageOf), report)).RootElement.GetProperty("runs")[0];

    private static string RulePageOf(RuleInfo rule) => RuleCatalog.Infos.Contains(rule) ? RulePages.Read(rule) : Reports.PageOf(rule);
}
