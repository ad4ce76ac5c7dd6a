namespace OpenApiBinaryLint.Tests.Pipelines;

/// <summary>What can be known of the image without building it; a release builds and runs it.</summary>
public class DockerfileTests
{
    private static readonly string[][] Instructions =
    [
        .. Repository.Read("src", "OpenApiBinaryLint.Cli", "Dockerfile").Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    [Fact]
    public void What_is_copied_is_there_and_not_ignored()
    {
        var let = Repository.Read("src", "OpenApiBinaryLint.Cli", "Dockerfile.dockerignore").Split('\n')
            .Where(static line => line.StartsWith('!'))
            .Select(static line => line[1..].Split('*')[0])
            .ToList();
        var copied = Instructions.Where(static words => words is ["COPY", not "--from=build", ..]).SelectMany(static words => words[1..^1]).ToList();

        Assert.NotEmpty(copied);
        Assert.All(copied, source => Assert.True(Path.Exists(Repository.PathOf(source)), $"There is no {source}"));
        Assert.All(copied, source => Assert.Contains(let, start => source.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void It_is_of_the_framework_that_the_program_is_built_for()
    {
        var tag = $":{Repository.Read("Directory.Build.props").Split("<TargetFramework>net")[1].Split('<')[0]}";
        Assert.All(Instructions.Where(static words => words[0] == "FROM"), words => Assert.Contains(tag, words[1], StringComparison.Ordinal));
    }

    [Fact]
    public void It_runs_as_nobody_in_particular()
    {
        var last = Array.FindLastIndex(Instructions, static words => words[0] == "FROM");
        var user = Array.FindLastIndex(Instructions, static words => words[0] == "USER");
        Assert.True(user > last && Instructions[user][1] is not ("root" or "0"), "The last stage sets no user");
        Assert.Equal("ENTRYPOINT", Instructions[^1][0]);
    }
}
