using System.Text.RegularExpressions;
using OpenApiBinaryLint.Cli.Commands;
using OpenApiBinaryLint.Cli.Configuration;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed partial class InitTests : IDisposable
{
    private const string Name = ".openapi-binary-lint.yaml";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.yaml", Repository.Read("fixtures", "sample", "images.yaml"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_changes_nothing_yet()
    {
        var before = CommandRun.Of(["lint"], _folder);
        Assert.Equal(0, CommandRun.Of(["init"], _folder).ExitCode);
        Assert.Equal(before, CommandRun.Of(["lint"], _folder));
    }

    [Fact]
    public void Every_key_is_there_and_may_be_taken_in()
    {
        Assert.Equal(ConfigurationKeys.OfFiles.Order(), Key().Matches(InitCommand.Configuration).Select(key => key.Groups["key"].Value).Order());

        _folder.With(Name, Key().Replace(InitCommand.Configuration, "${key}:"));
        var run = CommandRun.Of(["lint", "--print-config", "api.yaml"], _folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void What_is_said_to_be_a_default_is_one()
    {
        var defaults = InitCommand.Configuration.Split("\n\n").Where(static part => !part.Contains("example.", StringComparison.Ordinal)).Skip(1);
        _folder.With(Name, Key().Replace(string.Join("\n\n", defaults), "${key}:"));
        var run = CommandRun.Of(["lint"], _folder);
        File.Delete(_folder[Name]);
        Assert.Equal(CommandRun.Of(["lint"], _folder), run);
    }

    [Fact]
    public void The_hook_is_that_of_the_README()
    {
        var hook = CommandRun.Of(["init"], _folder).Output;
        Assert.StartsWith(hook.TrimEnd('\n'), HookOfReadme(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_of_a_folder_above_is_told_of()
    {
        _folder.With(Name, "extends: strict").With("specs/deep/api.yaml", "");
        var run = CommandRun.Of(["init"], _folder["specs/deep"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"warning: ../../{Name} no longer holds in this folder; write `extends: ../../{Name}` to go on from it\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("extends: strict", _folder.Read(Name));
    }

    private static string HookOfReadme()
    {
        var readme = Repository.Read("README.md");
        return readme[readme.IndexOf("repos:\n", StringComparison.Ordinal)..];
    }

    [GeneratedRegex("^# (?<key>[a-z]+(-[a-z]+)*):(?= [^$])", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
