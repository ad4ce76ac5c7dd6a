using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

public sealed class YamlDraftWriterTests
{
    [Fact]
    public void A_renamed_member_keeps_its_comments_and_quotes() => Assert.Equal(
        "# above\n'c': [1,  2] # beside\n'b': x\n",
        Written("# above\n'a': [1,  2] # beside\n'b': x\n", static root => Put(root, "a", member => member with { Name = "c" })));

    [Fact]
    public void The_comment_of_what_is_left_out_stands_at_what_follows() => Assert.Equal(
        "# gone\nb: x\n",
        Written("a: 1 # gone\nb: x\n", static root => new Draft.Object([new("b", new Draft.Original(root["b"]!), root.Find("b"))], root)));

    [Fact]
    public void What_comes_in_is_laid_out_like_the_document() => Assert.Equal(
        "a:\n    b: x\nc:\n    d:\n        - text\n        - \"200\"\n",
        Written("a:\n    b: x\n", static root => new Draft.Object(
            [new("a", new Draft.Original(root["a"]!), root.Find("a")), new("c", new Draft.Object([new("d", new Draft.List([new Draft.Scalar("text"), new Draft.Scalar("200")]))]))],
            root)));

    [Fact]
    public void An_alias_is_written_out_where_its_anchor_has_gone() => Assert.Equal(
        "b:\n  x: 1\n",
        Written("a: &one\n  x: 1\nb: *one\n", static root => new Draft.Object([new("b", new Draft.Original(root.Find("b")!.Value), root.Find("b"))], root)));

    [Theory]
    [InlineData("yes", "\"yes\"")]
    [InlineData("012", "\"012\"")]
    [InlineData("2016-10-21", "\"2016-10-21\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("two words", "two words")]
    [InlineData("two\nlines\n", "|\n  two\n  lines")]
    [InlineData(" two\nlines", "|2-\n   two\n  lines")]
    public void Texts_are_texts_for_every_reader(string value, string written) => Assert.Equal(
        $"a: {written}\n",
        Written("a: 1\n", root => new Draft.Object([new("a", new Draft.Scalar(value), root.Find("a"))], root)));

    [Fact]
    public void A_text_that_begins_with_more_spaces_than_readers_look_over_stands_in_quotes()
    {
        var value = $"{new string(' ', 1999)}two\nlines";
        Assert.Equal($"a: \"{new string(' ', 1999)}two\\nlines\"\n", Written("a: 1\n", root => new Draft.Object([new("a", new Draft.Scalar(value), root.Find("a"))], root)));
        Assert.StartsWith("a: |2-\n", Written("a: 1\n", root => new Draft.Object([new("a", new Draft.Scalar(value[1..]), root.Find("a"))], root)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_mark_on_a_line_of_its_own_goes_with_its_key() => Assert.Equal(
        "a:\n  ? # why\n\n   r\n  ? s\n  f: 1\n  l: t",
        Written("a:\n  ? # why\n\n   r\n  ? s\n  f: 1\n  l: >\n   t", static root => Put(root, "a", static member => member)));

    private static Draft.Object Put(ObjectNode root, string name, Func<DraftMember, DraftMember> change) => new(
        [.. root.Members.Select(member => new DraftMember(member.Name, new Draft.Original(member.Value), member)).Select(member => member.Name == name ? change(member) : member)],
        root);

    private static string Written(string text, Func<ObjectNode, Draft> make)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);
        return DraftText.Of(make((ObjectNode)tree.Roots[0]), tree, DocumentFormat.Yaml).Text!;
    }
}
