using System.Text.RegularExpressions;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>
/// Runs every <c>fixtures/cli/*.scenario</c>. What a run gave instead is left beside as <c>*.received.scenario</c>; to rename it
/// is to accept it.
/// </summary>
public sealed partial class ScenarioTests
{
    private static readonly string Folder = Repository.PathOf("fixtures", "cli");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.scenario")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => !name.EndsWith(".received", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_command_does_what_the_scenario_says(string name)
    {
        var path = Path.Join(Folder, $"{name}.scenario");
        var scenario = Scenario.Read(path);
        using var folder = new TemporaryFolder();
        folder.With(scenario.CommittedFiles);
        if (scenario.CommittedFiles.Any())
        {
            folder.CommitAll();
            folder.With(scenario.StagedFiles).Git("add", ".");
        }

        folder.With(scenario.Files);

        var run = CommandRun.Of(Words(scenario.Command), folder, scenario.Input);

        var expected = File.ReadAllText(path);
        var actual = scenario.With(run.ExitCode, run.Output, run.Error, folder.Read);
        var received = Path.Join(Folder, $"{name}.received.scenario");
        if (actual == expected)
        {
            File.Delete(received);
        }
        else
        {
            File.WriteAllText(received, actual);
        }

        Assert.Equal(expected, actual);
    }

    private static string[] Words(string command)
    {
        var words = WordPattern().Matches(command).Select(match => match.Value.Trim('\'')).ToArray();
        Assert.Equal("openapi-binary-lint", words[0]);
        return words[1..];
    }

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex WordPattern();
}
