using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>What applies to a file, as <c>--print-config</c> shows it.</summary>
public sealed class PrintConfigTests : IDisposable
{
    private const string Name = ".openapi-binary-lint.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_configuration_everything_is_at_its_default() => Assert.Equal(
        [
            "# What applies to specs/api.yaml",
            "extends: recommended              # default",
            "target: auto                      # default",
            "binary-media-types: []            # default",
            "conformance: true                 # default",
            "rules:",
            .. RuleCatalog.Infos.Select(rule => $"{$"  {rule.Id}: {rule.Severity.Word()}",-32}  # default"),
        ],
        Print("specs/api.yaml"));

    [Fact]
    public void Every_value_names_the_place_that_sets_it()
    {
        _folder
            .With("shared/base.yaml", "extends: strict\nrules: {BIN001: off, BIN002: off, BIN003: on}")
            .With(Name, "extends: shared/base.yaml\ntarget: rest\nbinary-media-types:\n  - '*/*'\nrules:\n  BIN002: warning\n" +
                "overrides:\n  - files: [api.yaml]\n    rules:\n      BIN004: info\n");

        var lines = Print("api.yaml", "--rule", "BIN005=off", "--no-conformance");

        Assert.Equal(
            [
                "extends: strict                   # shared/base.yaml:1",
                "target: rest                      # .openapi-binary-lint.yaml:2",
                "binary-media-types: [\"*/*\"]       # .openapi-binary-lint.yaml:3",
                "conformance: false                # --no-conformance",
            ],
            lines[1..5]);
        Assert.Contains("  BIN001: off                     # shared/base.yaml:2", lines);
        Assert.Contains("  BIN002: warning                 # .openapi-binary-lint.yaml:6", lines);
        Assert.Contains("  BIN003: error                   # shared/base.yaml:2", lines);
        Assert.Contains("  BIN004: info                    # .openapi-binary-lint.yaml:10", lines);
        Assert.Contains("  BIN005: off                     # --rule", lines);
        Assert.Contains("  BIN006: error                   # default", lines);
        Assert.Contains("  BIN011: warning                 # shared/base.yaml:1", lines);
        Assert.Contains("  OAS001: off                     # --no-conformance", lines);
    }

    [Fact]
    public void Every_option_that_a_configuration_knows_stands_above_it()
    {
        _folder.With(Name, "extends: all\ntarget: rest\nbinary-media-types: [image/png]\nconformance: true\nrules: {BIN001: off}");

        var lines = Print(
            "api.yaml", "--preset", "strict", "--target", "http", "--binary-media-types", "a/b,c/d", "--no-conformance", "--rule", "BIN001");

        Assert.Equal(
            [
                "extends: strict                   # --preset",
                "target: http                      # --target",
                "binary-media-types: [\"a/b\", \"c/d\"]  # --binary-media-types",
                "conformance: false                # --no-conformance",
            ],
            lines[1..5]);
        Assert.Contains("  BIN001: error                   # --rule", lines);
    }

    [Fact]
    public void It_tells_that_a_file_is_ignored()
    {
        _folder.With(Name, "ignore:\n  - specs/\n  - '!api.yaml'\n");

        Assert.Equal("# Ignored where it is found in a folder  # .openapi-binary-lint.yaml:2", Print("specs/other.yaml")[1]);
        Assert.Equal("extends: recommended              # default", Print("specs/api.yaml")[1]);
    }

    [Fact]
    public void Standard_input_is_shown_under_its_path()
    {
        _folder.With("specs/" + Name, "target: http");

        Assert.Equal("target: http                      # specs/.openapi-binary-lint.yaml:1", Print("-", "--stdin-path", "specs/a.yaml")[2]);
        Assert.Equal("# What applies to <stdin>", Print("-")[0]);
    }

    [Fact]
    public void It_is_yaml()
    {
        var run = CommandRun.Of(["lint", "--print-config", "api.yaml", "--binary-media-types", "*/*"], _folder);
        var tree = SyntaxTree.Parse(SourceText.FromString(run.Output), DocumentFormat.Yaml);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(RuleCatalog.Infos.Count, ((ObjectNode)((ObjectNode)tree.Roots[0])["rules"]!).Members.Count);
    }

    [Theory]
    [InlineData("lint --print-config")]
    [InlineData("lint --print-config a.yaml b.yaml")]
    [InlineData("lint --print-config .")]
    public void It_takes_one_file(string line)
    {
        var run = CommandRun.Of(line.Split(' '), _folder);
        Assert.Equal((2, "", "error: --print-config takes one file\n"), (run.ExitCode, run.Output, run.Error));
    }

    private string[] Print(params string[] words)
    {
        var run = CommandRun.Of(["lint", "--print-config", .. words], _folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.Split('\n')[..^1];
    }
}
