using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("a: 1\n\nfoo\n\n# x\n\nb: 2\n", "3:1 This line is indented like none of the keys above it, or is no `key: value`")]
    [InlineData("a:\n  b: 1\n c: 2\n", "3:2 This line is indented like none of the keys above it, or is no `key: value`")]
    [InlineData("a:\n  - b\n - c\n", "3:2 This line is indented like none of the keys above it, or is no `key: value`")]
    [InlineData("- a\nb: 1\n", "2:1 This line is indented like none of the list items above it, or is no `- item`")]
    [InlineData("a:\n  - b\n  c: 1\n", "3:3 This line is indented like none of the list items above it, or is no `- item`")]
    [InlineData("a:\n-b\n\n# x\n", "2:1 This line is neither `key: value` nor a list item, nor text that goes on from above")]
    [InlineData("a: b: c\n", "1:5 A second `: ` on the line, or a key that began on the line above; text with `: ` needs quotes")]
    [InlineData("a\n b: c\n", "2:3 A second `: ` on the line, or a key that began on the line above; text with `: ` needs quotes")]
    [InlineData("a: 'b': c\n", "1:7 A `:` stands here without a key before it; text with `: ` needs quotes")]
    [InlineData("a:\n  :\n    b\n", "2:3 A `:` stands here without a key before it; text with `: ` needs quotes")]
    [InlineData("a: - b\n", "1:4 A list item cannot begin here; `- ` goes on a line of its own")]
    [InlineData("a: @b\n", "1:4 A value cannot begin with `@`; it needs quotes")]
    [InlineData("a: `b`\n", "1:4 A value cannot begin with a backtick; it needs quotes")]
    [InlineData("a: %b\n", "1:4 A value cannot begin with `%`; it needs quotes")]
    [InlineData("a: \"b\nc: d\ne: 1\n", "1:4 This quote is never closed")]
    [InlineData("a: 'b\n", "1:4 This quote is never closed")]
    [InlineData("a: \"b\n---\nc: d\"\n", "1:4 This quote is not closed before the document ends")]
    [InlineData("a: \"x\\.\"\n", "1:6 A backslash in double quotes begins an escape, and this is none; write `\\\\` for a backslash")]
    [InlineData("a: \"x\\u12g4\"\n", "1:8 `\\x`, `\\u` and `\\U` need two, four and eight hexadecimal digits")]
    [InlineData("a: \"\\ud800\"\n", "1:11 This escape is half a character: `\\ud800` to `\\udfff` stand in pairs")]
    [InlineData("a: \"\\ud800\\u0041\"\n", "1:17 This escape is no Unicode character")]
    [InlineData("a: \"\\U00110000\"\n", "1:7 This escape is no Unicode character")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "1:15 This escape is no Unicode character")]
    [InlineData("a: [b, c\nd: 1\n", "2:2 Expected `,` or `]` here")]
    [InlineData("a: {b: [c\n", "1:8 This `[` is never closed")]
    [InlineData("a: {b: c\n", "1:4 This `{` is never closed")]
    [InlineData("a: [b: ", "1:4 This `[` is never closed")]
    [InlineData("a: [b, c}\n", "1:9 Expected `,` or `]` here")]
    [InlineData("a: {b: c]\n", "1:9 Expected `,` or `}` here")]
    [InlineData("a: {b: \"c\" d: e}\n", "1:12 Expected `,` or `}` here")]
    [InlineData("a: [b,,c]\n", "1:7 A value is missing here")]
    [InlineData("a: {,}\n", "1:5 A value is missing here")]
    [InlineData("k: [@a, b]\n", "1:5 A value cannot begin with `@`; it needs quotes")]
    [InlineData("k: {a: `b`}\n", "1:8 A value cannot begin with a backtick; it needs quotes")]
    [InlineData("k: {\"a\" \"b\"}\n", "1:9 A `:` is missing before this")]
    [InlineData("k: {a: [1] \"b\"}\n", "1:12 A `,` is missing before this")]
    [InlineData("a: 1\n}\n", "2:1 This line is indented like none of the keys above it, or is no `key: value`")]
    [InlineData("[a]\nb\n", "2:1 This line does not go on with what stands above; check its indentation and the quotes and brackets before it")]
    [InlineData("a: *\n", "1:4 `&` or `*` begins an anchor or alias here, and no name follows; text that begins with it needs quotes")]
    [InlineData("a: & b\n", "1:4 `&` or `*` begins an anchor or alias here, and no name follows; text that begins with it needs quotes")]
    [InlineData("a: !x!y z\n", "1:4 The part of this tag up to its second `!` is not declared with %TAG")]
    [InlineData("a: {b: !Sub}\n", "1:8 `!` begins a tag here, and a space must follow its name; text that begins with `!` needs quotes")]
    [InlineData("a: [!Sub, x]\n", "1:10 A space must stand between a tag and a comma")]
    [InlineData("a: |0\n  b\n", "1:4 The digit after `|` or `>` is the number of spaces of indentation and begins at 1")]
    [InlineData("a: | b\n", "1:4 After `|` or `>` nothing but `+`, `-`, a digit and a comment may stand on the line")]
    [InlineData("a: |\n     \n  x\n", "3:1 Empty lines at the beginning of a block must not be indented more than its first line of text")]
    [InlineData("%{ if x }\na: 1\n", "1:1 A line that begins with `%` is a YAML directive, and this is none that can be read")]
    [InlineData("a: &b &c d\n", "1:7 A value has two anchors")]
    [InlineData("%YAML 2.0\n--- a\n", "1:1 Only YAML 1.0 to 1.3 can be read")]
    [InlineData("a: 1\n%YAML 1.2\n---\nb: 1\n", "2:1 A line `...` must stand between a document and the %YAML of the next")]
    public void What_cannot_be_read_is_reported_where_it_stands(string text, string finding) =>
        Assert.Equal([$"DOC001 {finding}"], Trees.YamlFindings(text));

    [Fact]
    public void No_message_of_YamlDotNet_reaches_the_user_as_it_is()
    {
        string[] texts =
        [
            "a: 1\nfoo\n", "- a\nb: 1\n", "a: b: c\n", "a: - b\n", "a: @b\n", "a: \"b\n", "a: [b\n", "a: [b}\n", "a: {b]\n", "[,]", "a: *\n", "a: !x!y z\n",
            "a: |0\n", "%x", "[a]\nb\n", "a: ? b\n", "a: \"\\q\"\n", "a:\n\tb: 1\n", "a # c\nb\n", "? a\nb\n", "!<x y\n", "!%zz a\n", "%TAG a\n", "[-]", "a: &x\n!t\nb\n",
        ];

        Assert.All(texts.SelectMany(Trees.YamlFindings), static finding =>
        {
            Assert.DoesNotContain("While ", finding, StringComparison.Ordinal);
            Assert.DoesNotContain("did not find", finding, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void The_bracket_that_is_open_is_shown_with_an_error()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("a: [b, {c: d}, e\nf: 1\n"), DocumentFormat.Yaml);

        Assert.Equal(new(3, 4), Assert.Single(Assert.Single(tree.Diagnostics).Related).Span);
    }

    [Fact]
    public void A_pair_without_braces_that_cannot_be_read_stays_in_its_place()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("a: [b, ? \"\\q\""), DocumentFormat.Yaml);

        Assert.Equal("1:6-1:14 , ? \"\\q\"", Trees.Place(Trees.At(tree.Roots[0], "/a/1")));
    }

    [Fact]
    public void What_was_read_before_an_error_is_kept()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("a: {b: [1]}\nc:\n  d: 2\n  e: [3, {f: !x!y 4}\n"), DocumentFormat.Yaml);

        Assert.False(tree.IsComplete);
        Assert.Equal("{a: {b: [1]}, c: {d: 2, e: [3, {}]}}", Trees.Show(Assert.Single(tree.Roots)));
    }
}
