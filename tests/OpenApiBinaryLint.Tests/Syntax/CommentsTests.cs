using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public class CommentsTests
{
    [Theory]
    [InlineData("# a\n  # b\nk: v # c\n# d", "# a|# b|# c (beside)|# d")]
    [InlineData("k: v\t# tab\n", "# tab (beside)")]
    [InlineData("k: v # a # b\n", "# a # b (beside)")]
    [InlineData("##  a  \nk: v\n", "##  a  ")]
    [InlineData("#\nk: v #\n", "#|# (beside)")]
    [InlineData("k: v#x\nurl: http://h/#x\n'#': '#'\n", "")]
    [InlineData("k: \"a # b\" # c\nl: 'a '' # b' # d\nm: \"\\\" # e\" # f\n", "# c (beside)|# d (beside)|# f (beside)")]
    [InlineData("k: \"a\n  # b\n  c\" # d\n", "# d (beside)")]
    [InlineData("k: a\n  b c # d\n", "# d (beside)")]
    public void A_comment_is_set_off_by_white_space_and_stands_in_no_value(string text, string comments) =>
        Assert.Equal(comments, Found(text));

    [Theory]
    [InlineData("k: | # a\n  b # c\n  # d\n# e\nl: 1\n", "# a (beside)|# e")]
    [InlineData("k: >-2 # a\n   # b\nl: 1 # c\n", "# a (beside)|# c (beside)")]
    [InlineData("k: !t &a |+ # a\n  b\n\n# c\n", "# a (beside)|# c")]
    [InlineData("k: !t # a\n  # b\n  |\n  c\n", "# a (beside)|# b")]
    [InlineData("k: | # a\nl: >\nm: 1 # b\n", "# a (beside)|# b (beside)")]
    [InlineData("- | # a\n # b\n- # c\n  d\n", "# a (beside)|# c (beside)")]
    [InlineData("--- | # a\n# b\n...\n# c\n", "# a (beside)|# c")]
    public void A_block_scalar_has_comments_at_its_header_alone(string text, string comments) => Assert.Equal(comments, Found(text));

    [Theory]
    [InlineData("k: [ # a\n  b, # c\n  # d\n  {e: f # g\n  } # h\n] # i\n", "# a (beside)|# c (beside)|# d|# g (beside)|# h (beside)|# i (beside)")]
    [InlineData("k: [a#b, 'c#d', \"#\"] # e\n", "# e (beside)")]
    [InlineData("k: {a: , # b\n  c: } # d\n", "# b (beside)|# d (beside)")]
    [InlineData("{\"a\": \"b\", # c\n \"d\": 1}\n", "# c (beside)")]
    public void Comments_stand_between_the_values_in_brackets(string text, string comments) => Assert.Equal(comments, Found(text));

    [Theory]
    [InlineData("k: &a v # c\nl: *a # d\nm: !t v#w\n", "# c (beside)|# d (beside)")]
    [InlineData("k: # a\n  # b\nl:\n# c\n", "# a (beside)|# b|# c")]
    [InlineData("? # a\n  k\n: # b\n  v\n", "# a (beside)|# b (beside)")]
    [InlineData("%YAML 1.2 # a\n# b\n--- # c\nk: v\n... # d\n--- # e\nl: w # f\n", "# a (beside)|# b|# c (beside)|# d (beside)|# e (beside)|# f (beside)")]
    public void Comments_stand_beside_all_that_is_no_value(string text, string comments) => Assert.Equal(comments, Found(text));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_comment_ends_with_its_line(string lineEnd) => Assert.Equal(
        "# a|# b (beside)|# c|# d (beside)",
        Found("# a\nk: v # b\n# c\nl: | # d\n  # e\n".ReplaceLineEndings(lineEnd)));

    [Fact]
    public void A_text_of_comments_alone_has_them() => Assert.Equal("# a|# b", Found("# a\n\n# b"));

    [Fact]
    public void Json_has_no_comments()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("{\"a\": \" # b\" }"), DocumentFormat.Json);
        Assert.Empty(Comments.Of(tree));
    }

    private static string Found(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);
        Assert.True(tree.IsComplete);
        return string.Join('|', Comments.Of(tree).Select(comment => $"{tree.Source.Slice(comment.Span)}{(comment.IsAlone ? "" : " (beside)")}"));
    }
}
