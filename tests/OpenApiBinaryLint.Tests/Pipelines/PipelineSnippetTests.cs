using System.Text.RegularExpressions;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Pipelines;

/// <summary>Runs the pipelines that the README shows.</summary>
public sealed partial class PipelineSnippetTests : IDisposable
{
    private readonly PipelineShell _shell = new PipelineShell()
        .With("specs/api.yaml", Repository.Read("fixtures", "sample", "images.yaml"));

    public void Dispose() => _shell.Dispose();

    [UnixFact]
    public void GitHub()
    {
        var job = (ObjectNode)((ObjectNode)Shown(".github/workflows/openapi.yml")["jobs"]!)["openapi"]!;
        var step = (ObjectNode)((ArrayNode)job["steps"]!).Items[^1];
        Assert.StartsWith("openapi-binary-lint/openapi-binary-lint@v", GitHubAction.Text(step, "uses"), StringComparison.Ordinal);

        var inputs = ((ObjectNode)step["with"]!).Members.Select(static input => (input.Name, ((ScalarNode)input.Value).Value));
        Assert.Equal(1, new GitHubAction().Run(_shell, [.. inputs]).ExitCode);
        Assert.Contains("\nsarif-file=", _shell.Service("output"), StringComparison.Ordinal);
        Assert.Equal("write", GitHubAction.Text((ObjectNode)job["permissions"]!, "security-events"));
    }

    [UnixFact]
    public void GitLab()
    {
        var job = (ObjectNode)Shown(".gitlab-ci.yml")["openapi"]!;
        var script = string.Join('\n', ((ArrayNode)job["script"]!).Items.Select(static line => ((ScalarNode)line).Value));

        Assert.Equal(1, _shell.Run(script).ExitCode);

        var artifacts = (ObjectNode)job["artifacts"]!;
        Assert.Equal("always", GitHubAction.Text(artifacts, "when"));
        Assert.StartsWith("[", _shell.Read(GitHubAction.Text((ObjectNode)artifacts["reports"]!, "codequality")!), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Azure()
    {
        var steps = ((ArrayNode)Shown("azure-pipelines.yml")["steps"]!).Items.Cast<ObjectNode>().ToList();

        Assert.Equal(1, _shell.Run(GitHubAction.Text(steps.Single(static step => step["script"] is not null), "script")!).ExitCode);

        var publish = steps[^1];
        Assert.Equal("succeededOrFailed()", GitHubAction.Text(publish, "condition"));
        Assert.StartsWith("<?xml", _shell.Read(GitHubAction.Text((ObjectNode)publish["inputs"]!, "testResultsFiles")!), StringComparison.Ordinal);
    }

    private static ObjectNode Shown(string file)
    {
        var block = Block().Matches(Repository.Read("README.md")).Single(block => block.Groups["file"].Value == file);
        return (ObjectNode)SyntaxTree.Parse(SourceText.FromString(block.Groups["body"].Value), DocumentFormat.Yaml).Roots[0];
    }

    [GeneratedRegex(@"^```yaml\n# (?<file>\S+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
