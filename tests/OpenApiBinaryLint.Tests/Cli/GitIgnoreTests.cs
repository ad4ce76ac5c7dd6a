using OpenApiBinaryLint.Cli.Files;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Expectations from https://git-scm.com/docs/gitignore, each compared with <c>git check-ignore</c> by hand.</summary>
public sealed class GitIgnoreTests
{
    [Theory]
    [InlineData("a.yaml", "a.yaml")]
    [InlineData("a.yaml", "deep/down/a.yaml")]
    [InlineData("/a.yaml", "a.yaml")]
    [InlineData("deep/a.yaml", "deep/a.yaml")]
    [InlineData("*.yaml", "deep/a.yaml")]
    [InlineData("a*c*e", "abcde")]
    [InlineData("a?c", "abc")]
    [InlineData("[a-c]1", "b1")]
    [InlineData("[!a-c]1", "d1")]
    [InlineData("[^a-c]1", "d1")]
    [InlineData("[]-]", "]")]
    [InlineData("[a-]", "-")]
    [InlineData("[\\]]", "]")]
    [InlineData("[[:digit:]x]", "7")]
    [InlineData("\\*", "*")]
    [InlineData("\\#a", "#a")]
    [InlineData("\\!a", "!a")]
    [InlineData("a\\ ", "a ")]
    [InlineData("a  ", "a")]
    [InlineData("a\r", "a")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("**/a", "a")]
    [InlineData("**/a", "x/y/a")]
    [InlineData("a/**", "a/x/y")]
    [InlineData("a/**/b", "a/b")]
    [InlineData("a/**/b", "a/x/y/b")]
    [InlineData("a/***/b", "a/x/y/b")]
    [InlineData("a/**/b/**/c", "a/b/b/x/c")]
    [InlineData("x**y", "xzy")]
    public void A_pattern_ignores(string pattern, string path) => Assert.True(Ignores(pattern, path));

    [Theory]
    [InlineData("/a.yaml", "deep/a.yaml")]
    [InlineData("deep/a.yaml", "very/deep/a.yaml")]
    [InlineData("*.yaml", "a.yml")]
    [InlineData("a*c", "ab/c")]
    [InlineData("a/*", "a/b/c")]
    [InlineData("a?c", "ac")]
    [InlineData("[!a-c]1", "b1")]
    [InlineData("[a", "a")]
    [InlineData("[[:bogus:]a]", "a")]
    [InlineData("\\", "\\")]
    [InlineData("#a", "#a")]
    [InlineData("", "a")]
    [InlineData("a/**", "a")]
    [InlineData("a/**/b", "ab")]
    [InlineData("A", "a")]
    [InlineData("build/", "build")]
    public void A_pattern_does_not_ignore(string pattern, string path) => Assert.False(Ignores(pattern, path));

    [Fact]
    public void A_closing_slash_means_folders_alone() => Assert.True(Ignores("build/", "deep/build", isFolder: true));

    [Fact]
    public void The_last_pattern_that_matches_decides()
    {
        Assert.False(Ignores("*.yaml\n!api.yaml", "api.yaml"));
        Assert.True(Ignores("*.yaml\n!api.yaml\nap*", "api.yaml"));
    }

    [Fact]
    public void An_inner_file_decides_before_the_outer_one()
    {
        var outer = GitIgnore.Parse("*.yaml\n*.json", Root);
        var inner = GitIgnore.Parse("!*.yaml", PathOf("inner"), outer);
        Assert.False(inner.Ignores(PathOf("inner/a.yaml"), isFolder: false));
        Assert.True(inner.Ignores(PathOf("inner/a.json"), isFolder: false));
    }

    [Fact]
    public void Patterns_with_many_stars_take_no_time() =>
        Assert.False(Ignores(string.Concat(Enumerable.Repeat("*a", 40)) + "b", new string('a', 400)));

    [Fact]
    public void Patterns_with_many_double_stars_take_no_time() => Assert.False(
        Ignores(string.Concat(Enumerable.Repeat("**/a/", 40)) + "b", string.Join('/', Enumerable.Repeat("a", 400))));

    private static string Root => Path.GetFullPath("/repository");

    private static string PathOf(string path) => Path.GetFullPath(path, Root);

    // Put together by hand: Windows would drop the blank at the end of a name.
    private static bool Ignores(string text, string path, bool isFolder = false) => GitIgnore.Parse(text, Root)
        .Ignores($"{Root}{Path.DirectorySeparatorChar}{path.Replace('/', Path.DirectorySeparatorChar)}", isFolder);
}
