using OpenApiBinaryLint.Cli;
using OpenApiBinaryLint.Cli.Configuration;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>How configuration files are found, read and merged.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Name = ".openapi-binary-lint.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_file_says_stands_above_what_it_extends_wherever_the_key_stands()
    {
        _folder
            .With("base.yaml", "rules: {BIN001: off}\noverrides: [{files: ['*'], rules: {BIN001: info, BIN002: info}}]")
            .With(Name, "rules: {BIN001: warning}\nextends: ./base.yaml");

        Assert.Equal("warning", Applied("BIN001"));
        Assert.Equal("info", Applied("BIN002"));
    }

    [Fact]
    public void Later_extended_files_and_presets_win()
    {
        _folder
            .With("a.yaml", "extends: all\nrules: {BIN001: off, BIN002: off}")
            .With("b.yaml", "rules: {BIN001: info}")
            .With(Name, "extends: [./a.yaml, ./b.yaml, strict]");

        Assert.Equal("info", Applied("BIN001"));
        Assert.Equal("off", Applied("BIN002"));
        Assert.Equal("strict", Applied("extends"));
    }

    [Fact]
    public void A_rule_that_is_on_has_the_severity_of_the_preset()
    {
        _folder
            .With("base.yaml", "rules: {BIN001: off, BIN011: off}")
            .With(Name, "extends: [./base.yaml, strict]\nrules: {BIN001: on, BIN011: on}");

        Assert.Equal("error", Applied("BIN001"));
        Assert.Equal("warning", Applied("BIN011"));
    }

    [Fact]
    public void A_list_of_binary_media_types_replaces_the_one_below()
    {
        _folder.With(Name, "binary-media-types: [image/png]\noverrides: [{files: [api.yaml], binary-media-types: []}]");

        Assert.Equal("[]", Applied("binary-media-types"));
        Assert.Equal("[\"image/png\"]", Applied("binary-media-types", "other.yaml"));
    }

    [Fact]
    public void Patterns_start_at_the_folder_of_the_file_that_they_stand_in()
    {
        _folder
            .With("base.yaml", "overrides: [{files: [/specs/*.yaml], target: http}]")
            .With("specs/" + Name, "extends: ../base.yaml\noverrides: [{files: [/api.yaml], conformance: false}]");

        Assert.Equal("http", Applied("target", "specs/api.yaml"));
        Assert.Equal("false", Applied("conformance", "specs/api.yaml"));
        Assert.Equal("auto", Applied("target", "specs/v1/api.yaml"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("\uFEFFtarget: auto\n")]
    [InlineData("""{ "target": "auto" }""")]
    public void A_file_may_say_little(string text)
    {
        _folder.With(Name, text);

        Assert.Equal("auto", Applied("target"));
    }

    [Fact]
    public void Aliases_and_merge_keys_are_followed()
    {
        _folder.With(Name, "rules: &strict {BIN007: error}\noverrides:\n  - files: [api.yaml]\n    rules: {<<: *strict, BIN008: error}");

        Assert.Equal("error", Applied("BIN007"));
        Assert.Equal("error", Applied("BIN008"));
    }

    [Fact]
    public void A_file_that_is_extended_twice_is_read_once_and_no_circle()
    {
        _folder
            .With("base.yaml", "target: soap")
            .With("a.yaml", "extends: ./base.yaml")
            .With("b.yaml", "extends: ./base.yaml")
            .With(Name, "extends: [./a.yaml, ./b.yaml]");

        Assert.Equal("base.yaml:1:9: `soap` is no value of `target`; it takes rest, http, auto\n", Mistakes());
    }

    [Fact]
    public void The_mistakes_of_all_configurations_are_told_before_anything_is_linted()
    {
        _folder
            .With("a/api.yaml", "swagger: '2.0'").With("a/" + Name, "target: 1\nextends: 2")
            .With("b/api.yaml", "swagger: '2.0'").With("b/" + Name, "target: 3")
            .With("c/api.yaml", "swagger: '2.0'");

        var run = CommandRun.Of(["lint"], _folder);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            ["a/.openapi-binary-lint.yaml:1:9", "a/.openapi-binary-lint.yaml:2:10", "b/.openapi-binary-lint.yaml:1:9", ""],
            run.Error.Split('\n').Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public void A_configuration_above_the_current_folder_is_shown_relative_to_it()
    {
        _folder.With(Name, "target: soap").With("specs/api.yaml", "");
        var session = new Session
        {
            OpenInput = () => Stream.Null,
            Output = TextWriter.Null,
            OpenError = () => TextWriter.Null,
            WorkingDirectory = _folder["specs"],
            ShowsColour = false,
        };

        var thrown = Assert.Throws<ConfigurationException>(() => new Configurations(session, named: null).Of(_folder["specs/api.yaml"]));
        Assert.StartsWith("../.openapi-binary-lint.yaml:1:9: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_that_cannot_be_read_is_a_mistake()
    {
        _folder.With(Name, "target: rest\n");
        using var locked = new FileStream(_folder[Name], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.StartsWith(".openapi-binary-lint.yaml:1:1: The file cannot be read: ", Mistakes(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_is_a_mistake()
    {
        _folder.With(Name, "target: rest\n---\ntarget: http\n");

        Assert.Equal(".openapi-binary-lint.yaml:3:1: A second document is not read\n", Mistakes());
    }

    [Fact]
    public void A_key_with_a_line_break_does_not_break_the_message()
    {
        _folder.With(Name, "\"a\\nb\": 1");

        Assert.StartsWith(".openapi-binary-lint.yaml:1:1: `a␊b` is no key of a configuration; ", Mistakes(), StringComparison.Ordinal);
    }

    private string Applied(string key, string file = "api.yaml")
    {
        var run = CommandRun.Of(["lint", "--print-config", file], _folder);
        Assert.Equal("", run.Error);
        var line = run.Output.Split('\n').Single(line => line.TrimStart().StartsWith($"{key}: ", StringComparison.Ordinal));
        return line.Split("  #")[0].Split(": ")[1].TrimEnd();
    }

    private string Mistakes()
    {
        var run = CommandRun.Of(["lint", "--print-config", "api.yaml"], _folder);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        return run.Error;
    }
}
