using OpenApiBinaryLint.Cli.Configuration;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class FilePatternTests
{
    private static readonly string Folder = Path.GetFullPath("/project/lint");

    [Theory]
    [InlineData("*.yaml", "deep/down/a.yaml")]
    [InlineData("specs/", "specs/v1/a.yaml")]
    [InlineData("specs", "deep/specs/a.yaml")]
    [InlineData("specs/**/v1", "specs/pets/v1/a.yaml")]
    [InlineData("/a.yaml", "a.yaml")]
    [InlineData("./a.yaml", "a.yaml")]
    [InlineData("../specs/*.yaml", "../specs/a.yaml")]
    [InlineData("./../../a.yaml", "../../a.yaml")]
    [InlineData("../../../a.yaml", "/a.yaml")]
    [InlineData("[]a].yaml", "].yaml")]
    [InlineData("{id}.yaml", "{id}.yaml")]
    [InlineData(@"\#a\*\{b,c}", "#a*{b,c}")]
    public void A_pattern_speaks_of_a_file(string pattern, string path)
    {
        Assert.Null(FilePattern.Fault(pattern));
        Assert.True(IsMeant(path, pattern));
    }

    [Theory]
    [InlineData("specs/", "specs")]
    [InlineData("./a.yaml", "deep/a.yaml")]
    [InlineData("*.yaml", "../a.yaml")]
    [InlineData("../*.yaml", "a.yaml")]
    [InlineData("/lint/a.yaml", "a.yaml")]
    [InlineData("A.yaml", "a.yaml")]
    public void A_pattern_does_not_speak_of_a_file(string pattern, string path)
    {
        Assert.Null(FilePattern.Fault(pattern));
        Assert.False(IsMeant(path, pattern));
    }

    [Fact]
    public void The_last_pattern_that_speaks_of_a_file_decides()
    {
        string[] patterns = ["specs/", "!specs/public/", "*.json"];
        Assert.True(IsMeant("specs/a.yaml", patterns));
        Assert.False(IsMeant("specs/public/a.yaml", patterns));
        Assert.True(IsMeant("specs/public/a.json", patterns));
        Assert.False(IsMeant("a.yaml", patterns));
    }

    [Fact]
    public void A_pattern_may_start_at_the_root() =>
        Assert.NotNull(FilePattern.Decisive([FilePattern.Parse("*.yaml", Path.GetPathRoot(Folder)!, "")], Path.Join(Folder, "a.yaml")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("!")]
    [InlineData(".")]
    [InlineData("../..")]
    [InlineData("#a")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a/.")]
    [InlineData("/../a")]
    [InlineData("!/./a")]
    [InlineData(@"specs\old")]
    [InlineData(@"a\")]
    [InlineData("[a")]
    [InlineData("[]")]
    [InlineData("[!]")]
    [InlineData("[a/b]")]
    [InlineData("*.{yaml,json}")]
    public void A_pattern_that_can_match_nothing_is_refused(string pattern) => Assert.NotNull(FilePattern.Fault(pattern));

    private static bool IsMeant(string path, params string[] patterns)
    {
        var parsed = Array.ConvertAll(patterns, pattern => FilePattern.Parse(pattern, Folder, ""));
        return FilePattern.Decisive([.. parsed], Path.GetFullPath(path, Folder)) is { IsNegated: false };
    }
}
