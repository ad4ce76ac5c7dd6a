using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>Runs the examples of the rules' pages and holds the pages against the rules.</summary>
public class RulePageTests
{
    public static TheoryData<string> RuleIds => [.. RuleCatalog.Infos.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Failing_examples_fail_on_the_marked_lines_and_passing_ones_pass(string id)
    {
        var page = PageOf(id);
        Assert.All(page.Examples, example =>
        {
            var result = Lint(example);
            var found = result.Diagnostics.Where(diagnostic => diagnostic.Rule.Id == id).ToList();
            var lines = found.Select(diagnostic => result.Source.PositionOf(diagnostic.Span.Start).Line);
            Assert.True(example.Lines.SequenceEqual(lines), $"{example}: found {Show(result)}");
            Assert.Equal(example.Count, found.Count);
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Rule.Id != id && diagnostic.Severity == Severity.Error);
        });
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Report(string id)
    {
        using var report = new StringWriter();
        var reports = PageOf(id).Examples.Where(example => example.Fails).Select(ReportOf);
        new TextReporter(colour: false).Write([.. reports], report);
        Snapshot.Match(report.ToString(), id);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_shows_what_fails_and_what_passes(string id)
    {
        var examples = PageOf(id).Examples;
        Assert.Contains(examples, example => example.Fails);
        Assert.Contains(examples, example => !example.Fails);
        Assert.All(examples.Where(example => example.Fails), example => Assert.Equal(example.Count, example.Lines.Count));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_head_of_a_page_says_what_the_rule_says(string id)
    {
        var page = PageOf(id);
        Assert.StartsWith($"# {page.Rule.Id} {page.Rule.Slug}\n", page.Text, StringComparison.Ordinal);
        Assert.Equal(page.Rule.Severity.ToString().ToLowerInvariant(), page.Fact("Severity").Split(';', ' ')[0]);
        Assert.Equal(page.Rule.Fix?.ToString().ToLowerInvariant() ?? "none", page.Fact("Fix").Split(';', ' ')[0]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_has_its_sections_in_order(string id)
    {
        var page = PageOf(id);
        Assert.Equal(["Severity", "Fix", "Source"], page.Facts);
        Assert.Equal(["What it finds", "Why", "How to mend", "When it stays silent"], page.Sections);
        Assert.DoesNotMatch("(?s)\n## When it stays silent\n.*\n```(yaml|json) fails", page.Text);
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.GetFiles(Repository.PathOf("rules"), "*-*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(RuleCatalog.Infos.Select(rule => rule.PageName).Order(StringComparer.Ordinal), pages);
    }

    private static FileReport ReportOf(Example example)
    {
        var result = Lint(example);
        return new(
            $"example-{example.Number}.{(example.IsJson ? "json" : "yaml")}",
            result.Source,
            [.. result.Diagnostics.Where(diagnostic => diagnostic.Rule == example.Rule)]);
    }

    private static RulePage PageOf(string id) => RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id));

    internal static LintResult Lint(Example example) => Linter.Lint(SourceText.FromString(example.Body), example.Format, example.Options);

    private static string Show(LintResult result) => string.Join(
        "; ", result.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {result.Source.PositionOf(diagnostic.Span.Start)} {diagnostic.Message}"));
}
