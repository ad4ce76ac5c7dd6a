using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class YamlValueTests
{
    // YAML 1.2.2, section 10.3.2.
    [Theory]
    [InlineData("", ScalarKind.Null)]
    [InlineData("~", ScalarKind.Null)]
    [InlineData("null", ScalarKind.Null)]
    [InlineData("NULL", ScalarKind.Null)]
    [InlineData("nUll", ScalarKind.String)]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("False", ScalarKind.Boolean)]
    [InlineData("yes", ScalarKind.String)]
    [InlineData("on", ScalarKind.String)]
    [InlineData("12", ScalarKind.Number)]
    [InlineData("-0", ScalarKind.Number)]
    [InlineData("+1.5", ScalarKind.Number)]
    [InlineData(".5", ScalarKind.Number)]
    [InlineData("1.", ScalarKind.Number)]
    [InlineData("1e3", ScalarKind.Number)]
    [InlineData("1.5E-3", ScalarKind.Number)]
    [InlineData("012", ScalarKind.Number)]
    [InlineData("0x1F", ScalarKind.Number)]
    [InlineData("0o17", ScalarKind.Number)]
    [InlineData(".inf", ScalarKind.Number)]
    [InlineData("-.INF", ScalarKind.Number)]
    [InlineData(".NaN", ScalarKind.Number)]
    [InlineData(".", ScalarKind.String)]
    [InlineData("-", ScalarKind.String)]
    [InlineData("+", ScalarKind.String)]
    [InlineData("1e", ScalarKind.String)]
    [InlineData("e1", ScalarKind.String)]
    [InlineData("0x", ScalarKind.String)]
    [InlineData("0xG", ScalarKind.String)]
    [InlineData("0o8", ScalarKind.String)]
    [InlineData("1_000", ScalarKind.String)]
    [InlineData("1.2.3", ScalarKind.String)]
    [InlineData("2015-03-31", ScalarKind.String)]
    [InlineData("12:30", ScalarKind.String)]
    [InlineData("-.nan", ScalarKind.String)]
    public void Unquoted_text_has_the_kind_of_the_core_schema(string text, ScalarKind kind) => Assert.Equal(kind, YamlScalars.KindOf(text));

    [Theory]
    [InlineData("'12'", ScalarKind.String)]
    [InlineData("\"true\"", ScalarKind.String)]
    [InlineData("!Ref 12", ScalarKind.String)]
    [InlineData("! 12", ScalarKind.String)]
    [InlineData("!!str 12", ScalarKind.String)]
    [InlineData("!!int \"12\"", ScalarKind.Number)]
    [InlineData("!!float 12", ScalarKind.Number)]
    [InlineData("!!bool 'true'", ScalarKind.Boolean)]
    [InlineData("!!null ''", ScalarKind.Null)]
    [InlineData("&a 12", ScalarKind.Number)]
    public void Quotes_and_tags_decide_the_kind(string text, ScalarKind kind) =>
        Assert.Equal(kind, Assert.IsType<ScalarNode>(Trees.At(Trees.Yaml($"a: {text}"), "/a")).Kind);

    [Theory]
    [InlineData("a b", ScalarStyle.Plain, "a b")]
    [InlineData("'a''b'", ScalarStyle.SingleQuoted, "a'b")]
    [InlineData(@"""a\tb\u00e9\U0001F600\x41\/\
             c""", ScalarStyle.DoubleQuoted, "a\tbé😀A/c")]
    [InlineData("\"a\n\n  b\n  c\"", ScalarStyle.DoubleQuoted, "a\nb c")]
    [InlineData("\"\\ud83d\\ude00\"", ScalarStyle.DoubleQuoted, "😀")]
    [InlineData("|\n  a\n   b\n", ScalarStyle.Literal, "a\n b\n")]
    [InlineData(">\n  a\n  b\n\n  c\n", ScalarStyle.Folded, "a b\nc\n")]
    [InlineData("a: b#c'd", ScalarStyle.Plain, null)]
    [InlineData("a:b", ScalarStyle.Plain, "a:b")]
    [InlineData("-a", ScalarStyle.Plain, "-a")]
    [InlineData("http://x/{y}?z=[1]", ScalarStyle.Plain, "http://x/{y}?z=[1]")]
    public void Every_style_is_decoded(string text, ScalarStyle style, string? value)
    {
        if (value is null)
        {
            Assert.NotEmpty(Trees.YamlFindings($"k: {text}"));
            return;
        }

        var scalar = Assert.IsType<ScalarNode>(Trees.At(Trees.Yaml($"k: {text}"), "/k"));
        Assert.Equal((style, value), (scalar.Style, scalar.Value));
    }

    [Fact]
    public void Keys_of_any_scalar_are_text()
    {
        var root = Trees.Yaml("""
            200: a
            true: b
            null: c
            "quoted \" key": d
            'it''s': e
            ? explicit
            : f
            ? g
            : - h
            /{proxy+}: i
            a b: j
            "": k
            !Tag tagged: l
            &anchor anchored: m
            """);

        Assert.Equal(
            ["200", "true", "null", "quoted \" key", "it's", "explicit", "g", "/{proxy+}", "a b", "", "tagged", "anchored"],
            Assert.IsType<ObjectNode>(root).Members.Select(static member => member.Name));
        Assert.Equal("\"d\"", Trees.Show(Trees.At(root, "/quoted \" key")));
        Assert.Equal("[\"h\"]", Trees.Show(Trees.At(root, "/g")));
    }

    [Fact]
    public void Nothing_after_a_key_is_null()
    {
        var root = Trees.Yaml("a:\nb: {c: , d, e: }\nf:\n  g:\n  h:\n? i\n");

        Assert.Equal("{a: null, b: {c: null, d: null, e: null}, f: {g: null, h: null}, i: null}", Trees.Show(root));
    }

    [Fact]
    public void Nothing_stands_behind_its_colon_or_else_its_key()
    {
        var root = (ObjectNode)Trees.Yaml("? a\n? b\n:\nc: # why\nd: &x\n");

        Assert.Equal([3, 9, 12, 24], root.Members.Select(static member => member.Value.Span.Start));
    }

    [Fact]
    public void A_key_may_have_a_thousand_characters()
    {
        Assert.Empty(Trees.YamlFindings($"{new string('k', 1000)}: 1"));
        Assert.NotEmpty(Trees.YamlFindings($"{new string('k', 1030)}: 1"));
    }

    [Fact]
    public void A_key_that_is_a_list_or_an_object_is_reported_and_stands_under_its_text()
    {
        var tree = SyntaxTree.Parse(
            SourceText.FromString("? [a, b]\n: 1\n? - c\n  - d: e\n: 2\n{f: g}: &x 3\nh: {[i]: *x, j: [{k}: l]}\n"), DocumentFormat.Yaml);

        Assert.Equal(["1:3", "3:3", "6:1", "7:5", "7:18"], tree.Diagnostics.Select(finding => tree.Source.PositionOf(finding.Span.Start).ToString()));
        Assert.All(tree.Diagnostics, static finding => Assert.StartsWith("A key must be a plain value", finding.Message, StringComparison.Ordinal));
        Assert.Equal("{[a, b]: 1, - c\n  - d: e: 2, {f: g}: 3, h: {[i]: *, j: [{{k}: \"l\"}]}}", Trees.Show(Assert.Single(tree.Roots)));
        Assert.True(tree.IsComplete);
    }

    [Fact]
    public void Text_in_double_braces_without_quotes_does_not_stop_the_reader()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("title: {{ name }}\nversion: 1\n"), DocumentFormat.Yaml);

        Assert.Equal(["DOC001 1:9 A key must be a plain value here, not a list or an object; text in `{{…}}` needs quotes"], Trees.Findings(tree));
        Assert.Equal("{title: {{ name }: null}, version: 1}", Trees.Show(Assert.Single(tree.Roots)));
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_whatever_its_notation()
    {
        Assert.Equal(
            [
                "DOC002 2:1 The key `200` stands here a second time; most readers silently drop the first value",
                "DOC002 3:11 The key `a` stands here a second time; most readers silently drop the first value",
            ],
            Trees.YamlFindings("200: x\n\"200\": {a: 1,\n         'a': 2}\n".Replace("         'a'", "          'a'", StringComparison.Ordinal)));
    }
}
