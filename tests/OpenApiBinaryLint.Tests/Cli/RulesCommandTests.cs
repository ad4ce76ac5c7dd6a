using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_list_has_a_line_for_every_rule()
    {
        var lines = CommandRun.Of(["rules"], _folder).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(RuleCatalog.Infos.Count + 1, lines.Length);
        Assert.Contains("DOC002    error     -       duplicate-key", lines);
        Assert.Contains("API007    info      -       keyword-ignored (off by default)", lines);
    }

    [Theory]
    [InlineData("BIN033")]
    [InlineData("bin033")]
    [InlineData("missing-convert-to-text")]
    public void A_rule_is_explained_by_its_page(string name) =>
        Assert.StartsWith("BIN033 missing-convert-to-text\n\nSeverity  error", CommandRun.Of(["rules", name], _folder).Output, StringComparison.Ordinal);

    /// <summary>Only examples, and words as long as addresses are, reach beyond 80 columns.</summary>
    [Fact]
    public void A_page_fits_a_terminal()
    {
        var runs = RuleCatalog.Infos.Select(rule => CommandRun.Of(["rules", rule.Id], _folder)).ToList();
        var lines = runs.SelectMany(static run => run.Output.Split('\n'));

        Assert.All(runs, static run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        Assert.All(
            lines.Where(line => line.Length > 80 && !line.StartsWith("    ", StringComparison.Ordinal)),
            line => Assert.DoesNotContain(' ', line["Severity  ".Length..]));
    }
}
