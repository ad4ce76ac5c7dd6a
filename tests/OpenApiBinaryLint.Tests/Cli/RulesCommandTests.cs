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
    [InlineData("BIN001")]
    [InlineData("bin001")]
    [InlineData("template-on-binary-payload")]
    public void A_rule_is_explained_by_its_page(string name) => Assert.Equal(
        Repository.Read("rules", "BIN001-template-on-binary-payload.md"), CommandRun.Of(["rules", name], _folder).Output);
}
