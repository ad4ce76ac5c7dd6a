using System.Text.RegularExpressions;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Cli;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests;

/// <summary>Runs what the README shows.</summary>
public partial class ReadmeTests
{
    private const string RunFromSource = "dotnet run --project src/OpenApiBinaryLint.Cli --";

    private const string Program = "openapi-binary-lint";

    public static TheoryData<string> Commands => [.. CommandLines()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_runs(string command)
    {
        using var folder = Folder();
        var run = Run(command, folder);
        Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.ExitCode, 0, 1);
        Assert.True(run.Output.Length + run.Error.Length > 0 || Written(command).Any(file => Path.Exists(folder[file])), "It says nothing and writes nothing");
    }

    [Fact]
    public void What_is_shown_is_what_the_commands_print()
    {
        using var folder = Folder();
        foreach (Match shown in Console().Matches(Repository.Read("README.md")))
        {
            var run = Run(shown.Groups["command"].Value, folder);
            Assert.Equal(run.Output + run.Error, shown.Groups["output"].Value);
        }
    }

    [Fact]
    public void The_configuration_shown_uses_every_key_and_says_what_the_schema_allows()
    {
        var root = SyntaxTree.Parse(SourceText.FromString(Configuration()), DocumentFormat.Yaml).Roots[0];
        Assert.Equal(ConfigurationKeys.OfFiles.Order(), ((ObjectNode)root).Members.Select(member => member.Name).Order());
        Assert.True(new JsonSchema(ConfigurationSchemaTests.Schema).Accepts(root));
    }

    private static TemporaryFolder Folder()
    {
        var sample = Repository.Read("fixtures", "sample", "images.yaml");
        return new TemporaryFolder()
            .With("api.yaml", sample)
            .With("team.yaml", Configuration())
            .With("fixtures/sample/images.yaml", sample)
            .With("fixtures/sample/gallery.yaml", Repository.Read("fixtures", "sample", "gallery.yaml"))
            .With("swagger.yaml", Repository.Read("fixtures", "pairs", "uploads", "swagger.yaml"))
            .With("baseline.json", """{"version": 1, "files": {}}""")
            .With("specs/empty.json", """{"openapi": "3.0.1", "info": {"title": "T", "version": "1"}, "paths": {}}""");
    }

    // The files and folders that an option names to be written.
    private static IEnumerable<string> Written(string command)
    {
        var words = command.Split(' ');
        return words.Zip(words.Skip(1)).Where(static pair => pair.First is "-o" or "--out-dir").Select(static pair => pair.Second);
    }

    private static string Configuration() => ConfigurationBlock().Match(Repository.Read("README.md")).Groups["body"].Value;

    private static CommandRun Run(string command, TemporaryFolder folder)
    {
        if (command.Contains("--staged", StringComparison.Ordinal) || command.Contains("--changed", StringComparison.Ordinal))
        {
            folder.CommitAll().Git("update-ref", "refs/remotes/origin/main", "HEAD");
        }

        var words = Word().Matches(command.Replace(RunFromSource, Program, StringComparison.Ordinal)).Select(word => word.Value.Trim('\''));
        return CommandRun.Of([.. words.Skip(1)], folder, folder.Read("api.yaml"));
    }

    private static IEnumerable<string> CommandLines() => Block().Matches(Repository.Read("README.md"))
        .SelectMany(block => block.Groups["body"].Value.Split('\n'))
        .Select(line => Comment().Replace(line, "").Replace(" < api.json", "", StringComparison.Ordinal))
        .Where(line => line.StartsWith($"{Program} ", StringComparison.Ordinal) || line.StartsWith(RunFromSource, StringComparison.Ordinal));

    [GeneratedRegex(@"^```sh\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"^```yaml\n(?<body># yaml-language-server.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ConfigurationBlock();

    [GeneratedRegex(@"^```console\n\$ (?<command>[^\n]*)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Console();

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+# .*$")]
    private static partial Regex Comment();
}
