using System.Text.RegularExpressions;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Rules;
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

    /// <summary>What the picture has to show is left beside it as <c>*.received.*</c>.</summary>
    [Fact]
    public void The_picture_shows_what_the_command_prints()
    {
        using var folder = Folder();
        var expected = TerminalPicture.Draw($"{Program} lint fixtures/sample/images.yaml", CommandRun.Of(["lint", "--color", "always", "fixtures/sample/images.yaml"], folder).Output);
        var received = Repository.PathOf(".github", "assets", "lint.received.svg");
        File.Delete(received);
        var picture = Repository.PathOf(".github", "assets", "lint.svg");
        if (!File.Exists(picture) || expected != Repository.Read(".github", "assets", "lint.svg"))
        {
            File.WriteAllText(received, expected);
        }

        Assert.Equal(expected, Repository.Read(".github", "assets", "lint.svg"));
    }

    [Fact]
    public void Every_group_of_rules_is_told_of()
    {
        var rows = GroupRow().Matches(Repository.Read("README.md")).SelectMany(row => row.Groups["group"].Captures.Select(group => (Group: group.Value, Anchor: row.Groups["anchor"].Value))).ToList();
        Assert.Equal(RuleCatalog.Infos.Select(static rule => rule.Id[..3]).Distinct().Order(), rows.Select(static row => row.Group).Order());

        var index = Repository.Read("rules", "README.md").Split("\n## ").Skip(1).ToList();
        Assert.All(rows, row => Assert.Contains($"| [{row.Group}001]", index.Single(chapter => Anchor(chapter.Split('\n')[0]) == row.Anchor), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    public void Links_lead_somewhere(string page)
    {
        var text = Repository.Read(page);
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        Assert.All(Link().Matches(text).Select(static link => link.Groups["target"].Value), target =>
        {
            var (path, anchor) = (target.Split('#')[0], target.Split('#').ElementAtOrDefault(1));
            var file = path.Length == 0 ? Repository.PathOf(page) : Path.GetFullPath(path, folder);
            Assert.True(Path.Exists(file), $"{target} is not there");
            if (anchor is not null)
            {
                Assert.Contains(anchor, Heading().Matches(File.ReadAllText(file)).Select(static heading => Anchor(heading.Groups["text"].Value)));
            }
        });
    }

    [Fact]
    public void The_rule_that_contributors_look_at_is_one()
    {
        var page = Repository.Read(".github", "CONTRIBUTING.md");
        var rule = Assert.Single(RuleCatalog.All(), static rule => rule.Info.Id == "BIN030");
        Assert.Contains($"(../rules/{rule.Info.PageName})", page, StringComparison.Ordinal);
        Assert.Contains($"/{rule.GetType().Name}.cs)", page, StringComparison.Ordinal);
        Assert.Contains("\n```yaml fails line=13\n", Repository.Read("rules", rule.Info.PageName), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_contents_lists_every_chapter()
    {
        var readme = Repository.Read("README.md");
        var chapters = Chapter().Matches(readme).Select(static chapter => Anchor(chapter.Groups["text"].Value));
        var contents = readme.Split("\n## ")[0];
        Assert.Equal(chapters, Link().Matches(contents[contents.IndexOf("**Contents**", StringComparison.Ordinal)..]).Select(static link => link.Groups["target"].Value[1..]));
    }

    [Fact]
    public void The_configuration_shown_uses_every_key_and_says_what_the_schema_allows()
    {
        var root = SyntaxTree.Parse(SourceText.FromString(Configuration()), DocumentFormat.Yaml).Roots[0];
        Assert.Equal(ConfigurationKeys.OfFiles.Order(), ((ObjectNode)root).Members.Select(member => member.Name).Order());
        Assert.True(new JsonSchema(ConfigurationSchemaTests.Schema).Accepts(root));
    }

    // As GitHub makes them.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(static letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'));

    private static TemporaryFolder Folder()
    {
        var sample = Repository.Read("fixtures", "sample", "images.yaml");
        return new TemporaryFolder()
            .With("api.yaml", sample)
            .With("team.yaml", Configuration())
            .With("template.yaml", Repository.Read("fixtures", "hosts", "image-upload", "sam.yaml"))
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
        .Select(line => Shell().Replace(Comment().Replace(line, ""), ""))
        .Where(line => line.StartsWith($"{Program} ", StringComparison.Ordinal) || line.StartsWith(RunFromSource, StringComparison.Ordinal));

    [GeneratedRegex(@"^```sh\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"^```yaml\n(?<body># yaml-language-server.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ConfigurationBlock();

    [GeneratedRegex(@"^```console\n\$ (?<command>[^\n]*)\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Console();

    [GeneratedRegex(@"^\| (\[`(?<group>[A-Z]{3})`\]\(rules/README\.md#(?<anchor>[a-z-]+)\)) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex GroupRow();

    [GeneratedRegex(@"(?<=\]\(|src="")(?<target>(?!https?:)[^)""\s]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^## (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Chapter();

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Word();

    // What stands around a command, for a shell.
    [GeneratedRegex(@"^eval ""\$\(|\)""$| \| source$| < api\.json$")]
    private static partial Regex Shell();

    [GeneratedRegex(@"\s+# .*$")]
    private static partial Regex Comment();
}
