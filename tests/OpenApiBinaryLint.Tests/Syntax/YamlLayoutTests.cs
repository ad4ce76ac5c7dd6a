using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>What the standard forbids and other readers take.</summary>
public sealed class YamlLayoutTests
{
    private const string Bracket = "The closing `}` must be indented more than the key that it belongs to; strict readers refuse the file";
    private const string InBrackets = "Each line in brackets must be indented more than the key that it belongs to; strict readers refuse the file";
    private const string Quoted = "Each line of a quoted value must be indented more than the key that it belongs to; strict readers refuse the file";
    private const string Comment = "A comment must be set off by a space; strict readers refuse the file";
    private const string IndentingTab = "A tab stands where YAML wants spaces; strict readers refuse the file";

    [Theory]
    [InlineData("a: {\n  b: c\n}\n", $"3:1 {Bracket}", "{a: {b: \"c\"}}")]
    [InlineData("x:\n  a: {\n    b: c\n  }\n", $"4:3 {Bracket}", "{x: {a: {b: \"c\"}}}")]
    [InlineData("- {a: {\n}\n}\n", $"2:1 {InBrackets}", "[{a: {}}]")]
    [InlineData("- x: {\n  }\n", $"2:3 {Bracket}", "[{x: {}}]")]
    [InlineData("a: [\nb,\nc\n  ]\n", $"2:1 {InBrackets}", "{a: [\"b\", \"c\"]}")]
    [InlineData("a: {\n\n# c\n b: 1,\nc: [\n2],\n}\n", $"5:1 {InBrackets}", "{a: {b: 1, c: [2]}}")]
    [InlineData("x:\n  a: [b,\n  \"c\"]\nd: 1\n", $"3:3 {InBrackets}", "{x: {a: [\"b\", \"c\"]}, d: 1}")]
    [InlineData("a: \"b\nc\"\nd: 1\n", $"2:1 {Quoted}", "{a: \"b c\", d: 1}")]
    [InlineData("a: 'b\n\n\nc'\nd: 1\n", $"4:1 {Quoted}", "{a: \"b\n\nc\", d: 1}")]
    [InlineData("x:\n  a: \"b\\\n  \\ c\\\n   d\"\n", $"3:3 {Quoted}", "{x: {a: \"b cd\"}}")]
    [InlineData("- \"b\n#c\"\n", $"2:1 {Quoted}", "[\"b #c\"]")]
    [InlineData("- k:\n    - \"b\n    c\"\n", $"3:5 {Quoted}", "[{k: [\"b c\"]}]")]
    [InlineData("x:\n  a: \"b\r\n  c\"\r\n", $"3:3 {Quoted}", "{x: {a: \"b c\"}}")]
    [InlineData("a: [b]#c\n", $"1:7 {Comment}", "{a: [\"b\"]}")]
    [InlineData("a: \"b\"#c\n", $"1:7 {Comment}", "{a: \"b\"}")]
    [InlineData("a: [b,#c\n  d]\n", $"1:7 {Comment}", "{a: [\"b\", \"d\"]}")]
    [InlineData("foo: \"bar\n\tbaz\"\n", $"2:1 {IndentingTab}", "{foo: \"bar baz\"}")]
    [InlineData("- [\n\tfoo,\n\tbar ]\n", $"2:1 {IndentingTab}", "[[\"foo\", \"bar\"]]")]
    [InlineData("a: {\n\t\"b\": 1,\n\t}\n", $"2:1 {IndentingTab}", "{a: {b: 1}}")]
    public void Most_readers_take_it(string text, string finding, string shown)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);

        Assert.Equal([$"DOC006 {finding}"], Trees.Findings(tree));
        Assert.True(tree.IsComplete);
        Assert.Equal(shown, Trees.Show(Assert.Single(tree.Roots)));
    }

    [Theory]
    [InlineData("{\n\"a\": b,\n}\n")]
    [InlineData("--- [\na\n]\n")]
    [InlineData("a: {\n }\n")]
    [InlineData("a: {\n  b: c }\n")]
    [InlineData("a:\n- [\n b\n ]\n")]
    [InlineData("a: \"b\n\n c\"\n")]
    [InlineData("\"a\nb\"\n")]
    [InlineData("foo: \"bar\n  \tbaz\"\n")]
    [InlineData("a: [\n \tb,\n \tc ]\n")]
    [InlineData("a:\tb\t# c\nc: 1\t\n")]
    [InlineData("-\ta\n- {b:\tc}\n")]
    [InlineData("a: |\n  b\n  \tc\n  \t\n")]
    [InlineData("a: b\n  \tc\n")]
    [InlineData("a:\n \t\"b\"\n")]
    public void The_standard_allows_it(string text) => Assert.Empty(Trees.YamlFindings(text));

    [Theory]
    [InlineData("a: {b:{c: d},e:[f]}\n", "{a: {b: {c: \"d\"}, e: [\"f\"]}}")]
    [InlineData("a: {b: &x c, d: &y {e: &z \"f\" , g: *x }}\n", "{a: {b: \"c\", d: {e: \"f\", g: *}}}")]
    [InlineData("a: |\n  \n  x\nb: >-\n    \n", "{a: \"\nx\n\", b: \"\"}")]
    [InlineData("x:\n  a: |\n    \n\n   \n    y\n     z\n  b: |+\n   \n    \n  c: |2\n    \n     d\n", "{x: {a: \"\n\n\ny\n z\n\", b: \"\n\n\", c: \"\n d\n\"}}")]
    [InlineData("a: [b:[c], d:{}]\n", "{a: [{b: [\"c\"]}, {d: {}}]}")]
    [InlineData("a: x\u2028y\nb: [p\u2029q, \"r\u0085s\"]\nc: \"v\u2028w\"\n", "{a: \"x\u2028y\", b: [\"p\u2029q\", \"r s\"], c: \"v\u2028w\"}")]
    public void YamlDotNet_alone_refuses_it(string text, string shown) => Assert.Equal(shown, Trees.Show(Trees.Yaml(text)));

    [Fact]
    public void Places_are_those_of_the_text_without_padding()
    {
        const string Text = "a:\n    one: \"x\n  y\" # z\n    two: [p,\nq ,\n  \"r\ns\" ]#c\n    \"three\": |\n      \"t\n      {\n    four: {u:[v]}\n";

        var tree = SyntaxTree.Parse(SourceText.FromString(Text), DocumentFormat.Yaml);

        Assert.Equal([$"DOC006 3:3 {Quoted}", $"DOC006 5:1 {InBrackets}", $"DOC006 7:5 {Comment}"], Trees.Findings(tree));
        Assert.Equal(
            [
                "2:5-2:8 one", "2:10-3:5 \"x\n  y\"",
                "4:5-4:8 two", "4:10-7:5 [p,\nq ,\n  \"r\ns\" ]",
                "8:5-8:12 \"three\"", "8:14-10:8 |\n      \"t\n      {",
                "11:5-11:9 four", "11:11-11:18 {u:[v]}",
            ],
            Trees.ChildrenOf(Trees.At(tree.Roots[0], "/a")).Select(Trees.Place));
        Assert.Equal("{one: \"x y\", two: [\"p\", \"q\", \"r s\"], three: \"\"t\n{\n\", four: {u: [\"v\"]}}", Trees.Show(Trees.At(tree.Roots[0], "/a")));
        Assert.Equal("11:14-11:17 [v]", Trees.Place(Trees.At(tree.Roots[0], "/a/four/u")));
    }

    [Theory]
    [InlineData("a: \"x\ny\"\nb: |\n  \"t\n  {[\n   # u\nc: 'don''t\nd'\ne: [don't, \"]\n\", 'x\n', y'z,\n]\nf: v # \"\ng: it's \"\n  \"w\nh: !t &u \"x\ny\"\n\"i\": \"x\ny\"\n? j\n: \"x\ny\"\nk:\n- \"x\ny\"\n- - l: \"x\ny\"\n")]
    [InlineData("a:\n  - >-\n   \"t\n  - \"x\n  y\"\n---\nb: \"x\ny\"\n...\n# \"\n--- !t\nc: \"x\ny\"\n")]
    [InlineData("a: &x b\n*x : \"p\nq\"\nc: !d\ne: http://f # \"[\n")]
    public void Padding_keeps_out_of_everything_else(string text)
    {
        var padded = YamlPadding.Of(text);

        Assert.NotNull(padded);
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);
        Assert.All(tree.Diagnostics, static finding => Assert.Equal("DOC006", finding.Rule.Id));
        Assert.True(tree.IsComplete);
        var scalars = tree.Roots.SelectMany(Trees.AllOf).OfType<ScalarNode>().ToList();
        Assert.All(padded.Pads, pad => Assert.Contains(
            tree.Roots.SelectMany(Trees.AllOf),
            node => node.Span.Start < pad.Offset && pad.Offset < node.Span.End && text[node.Span.Start] is '"' or '\'' or '['));
        Assert.All(scalars, static scalar => Assert.DoesNotContain("x  y", scalar.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_needs_no_padding_gets_none() => Assert.Null(YamlPadding.Of("a: \"b\n  c\"\nd: [e,\n  f] # g\n"));

    [Fact]
    public void Padded_offsets_lead_back_to_the_original()
    {
        var shortened = new PaddedText("a    b", [new(1, -3), new(5, 2)]);
        Assert.Equal("a   b", shortened.Content);
        Assert.Equal([0, 4, 5, 5, 5, 6], Enumerable.Range(0, 6).Select(shortened.OriginalOffset));

        var padded = new PaddedText("abcdef", [new(2, 3), new(5, 1)]);

        Assert.Equal("ab   cde f", padded.Content);
        Assert.Equal([0, 1, 2, 2, 2, 2, 3, 4, 5, 5, 6], Enumerable.Range(0, 11).Select(padded.OriginalOffset));
    }

    [Theory]
    [InlineData("a:\n  \tb: 1\n", "2:3")]
    [InlineData("-\t- a\n", "1:2")]
    [InlineData("- \t- a\n", "1:3")]
    [InlineData("-\ta: b\n", "1:2")]
    [InlineData("\ta: b\n", "1:1")]
    public void A_tab_before_a_key_or_item_is_an_error_to_all_but_YamlDotNet(string text, string place)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);

        Assert.Equal([$"DOC001 {place} A tab stands where YAML wants spaces"], Trees.Findings(tree));
        Assert.True(tree.IsComplete);
    }

    [Theory]
    [InlineData("a:\n\tb: 1\n", "2:1")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "3:1")]
    [InlineData("a: 1\n\t\nb: 2\n", "2:1")]
    [InlineData("a: b\n\tc\n", "2:1")]
    [InlineData("a:\n  b: 1\n  \tc: 2\n", "3:3")]
    public void A_tab_as_indentation_is_an_error(string text, string place) =>
        Assert.Equal([$"DOC001 {place} A tab stands where YAML wants spaces"], Trees.YamlFindings(text));

    [Theory]
    [InlineData("a: 1\nb: x\u0001y\n", "2:5", "0001")]
    [InlineData("# \u001B[0m\n", "1:3", "001B")]
    [InlineData("a: \"\u007F\"\n", "1:5", "007F")]
    [InlineData("a: it\u0092s\n", "1:6", "0092")]
    public void A_control_character_is_an_error(string text, string place, string code) =>
        Assert.Equal([$"DOC001 {place} A control character (U+{code}) stands here; YAML readers refuse the file"], Trees.YamlFindings(text));
}
