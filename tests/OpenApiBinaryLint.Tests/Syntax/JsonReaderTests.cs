using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class JsonReaderTests
{
    [Fact]
    public void Every_node_has_its_exact_span()
    {
        var root = Trees.Json("{\r\n  \"a\" : [1 , -2.5e+3, \"x\\\"y\"],\n\t\"é😀\": {\"b\": null},\n  \"c\":true}\n");

        Assert.Equal(
            [
                "1:1-4:12 " + root.Source.Content.TrimEnd(),
                "2:3-2:6 \"a\"",
                "2:9-2:30 [1 , -2.5e+3, \"x\\\"y\"]",
                "2:10-2:11 1",
                "2:14-2:21 -2.5e+3",
                "2:23-2:29 \"x\\\"y\"",
                "3:2-3:7 \"é😀\"",
                "3:9-3:20 {\"b\": null}",
                "3:10-3:13 \"b\"",
                "3:15-3:19 null",
                "4:3-4:6 \"c\"",
                "4:7-4:11 true",
            ],
            Trees.AllOf(root).Select(Trees.Place));
    }

    [Fact]
    public void Scalars_have_the_kind_that_json_gives_them()
    {
        var list = Assert.IsType<ArrayNode>(Trees.Json("""["1", 1, 1e999, true, false, null, ""]"""));

        Assert.Equal(
            [ScalarKind.String, ScalarKind.Number, ScalarKind.Number, ScalarKind.Boolean, ScalarKind.Boolean, ScalarKind.Null, ScalarKind.String],
            list.Items.Cast<ScalarNode>().Select(static scalar => scalar.Kind));
        Assert.Equal(["1", "1", "1e999", "true", "false", "null", ""], list.Items.Cast<ScalarNode>().Select(static scalar => scalar.Value));
        Assert.Equal(
            [ScalarStyle.DoubleQuoted, ScalarStyle.Plain, ScalarStyle.Plain, ScalarStyle.Plain, ScalarStyle.Plain, ScalarStyle.Plain, ScalarStyle.DoubleQuoted],
            list.Items.Cast<ScalarNode>().Select(static scalar => scalar.Style));
    }

    [Fact]
    public void Reading_goes_on_after_a_trailing_comma()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("{\"a\": [1, 2 , ],\n\"b\": {\"é\": 1,\n}\n}"), DocumentFormat.Json);

        Assert.Equal(
            [
                "DOC001 1:13 JSON allows no comma before `]`; API Gateway refuses the document",
                "DOC001 2:13 JSON allows no comma before `}`; API Gateway refuses the document",
            ],
            Trees.Findings(tree));
        Assert.True(tree.IsComplete);
        Assert.Equal("{a: [1, 2], b: {é: 1}}", Trees.Show(Assert.Single(tree.Roots)));
    }

    [Fact]
    public void Reading_goes_on_after_a_comment()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("// first,\n{\"a\": /* ] , */ [1 // ,\n]}"), DocumentFormat.Json);

        Assert.Equal(
            [
                "DOC001 1:1 JSON has no comments; API Gateway refuses the document",
                "DOC001 2:7 JSON has no comments; API Gateway refuses the document",
                "DOC001 2:20 JSON has no comments; API Gateway refuses the document",
            ],
            Trees.Findings(tree));
        Assert.Equal(["// first,", "/* ] , */", "// ,"], tree.Diagnostics.Select(finding => tree.Source.Slice(finding.Span).ToString()));
        Assert.Equal("{a: [1]}", Trees.Show(Assert.Single(tree.Roots)));
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_with_the_first_one()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("""{"é": 1, "b": {"k": 1, "\u006b": 2}, "é": 3, "é": 4}"""), DocumentFormat.Json);

        Assert.Equal(
            [
                "DOC002 1:24 The key `k` stands here a second time; most readers silently drop the first value",
                "DOC002 1:38 The key `é` stands here a second time; most readers silently drop the first value",
                "DOC002 1:46 The key `é` stands here a second time; most readers silently drop the first value",
            ],
            Trees.Findings(tree));
        Assert.All(tree.Diagnostics, finding => Assert.Equal("the first one", Assert.Single(finding.Related).Message));
        Assert.Equal([15, 1, 1], tree.Diagnostics.Select(static finding => finding.Related[0].Span.Start));
        Assert.Equal(["/b/k", "/é", "/é"], tree.Diagnostics.Select(static finding => finding.Pointer));
        Assert.Equal("4", Assert.IsType<ScalarNode>(Assert.IsType<ObjectNode>(tree.Roots[0])["é"]).Value);
    }

    [Fact]
    public void Keys_that_stand_twice_are_found_in_large_objects_too()
    {
        var members = string.Join(",", Enumerable.Range(0, 40).Select(static i => $"\"k{i % 39}\":{i}"));

        var tree = SyntaxTree.Parse(SourceText.FromString($"{{{members}}}"), DocumentFormat.Json);

        Assert.StartsWith("DOC002 1:", Assert.Single(Trees.Findings(tree)), StringComparison.Ordinal);
        Assert.Equal("39", Assert.IsType<ScalarNode>(Assert.IsType<ObjectNode>(tree.Roots[0])["k0"]).Value);
    }

    [Theory]
    [InlineData("{\"a\": 1", "1:1 This `{` is never closed")]
    [InlineData("{\n \"a\": [1, 2\n", "2:7 This `[` is never closed")]
    [InlineData("[1,", "1:1 This `[` is never closed")]
    [InlineData("{\"a\"", "1:1 This `{` is never closed")]
    [InlineData("{\"a\":", "1:1 This `{` is never closed")]
    [InlineData("[\"abc", "1:2 This quote is never closed")]
    [InlineData("{\"é\": \"abc\n\"}", "1:11 A string must end on its line; a line end inside it is written `\\n`")]
    [InlineData("[\"a\tb\"]", "1:4 A tab inside a string is written `\\t`")]
    [InlineData("[\"a\u0001b\"]", "1:4 A control character inside a string is written `\\u0001`")]
    [InlineData("[\"\\u12\"]", "1:3 `\\u` needs four hexadecimal digits")]
    [InlineData("[\"\\u\\", "1:3 `\\u` needs four hexadecimal digits")]
    [InlineData("[\"a\\.b\"]", "1:4 `\\.` is no escape of JSON; write `\\\\` for a backslash")]
    [InlineData("[\"a\\\\\\xb\"]", "1:6 `\\x` is no escape of JSON; write `\\\\` for a backslash")]
    [InlineData("{a: 1}", "1:2 Expected a key in double quotes, found `a`")]
    [InlineData("{'a': 1}", "1:2 Expected a key in double quotes, found `'a'`")]
    [InlineData("{\n  ...\n}", "2:3 Expected a key in double quotes, found `...`")]
    [InlineData("{\"a\":1,,}", "1:8 Expected a key in double quotes, found `,`")]
    [InlineData("{\"a\" 1}", "1:6 A `:` is missing before this")]
    [InlineData("{\"a\": 1 \"b\": 2}", "1:9 Expected `,` or `}` before this")]
    [InlineData("[1 2]", "1:4 Expected `,` or `]` before this")]
    [InlineData("[1,,2]", "1:4 A value is missing here")]
    [InlineData("[True]", "1:2 `True` is no JSON value; text needs double quotes")]
    [InlineData("[nul]", "1:2 `nul` is no JSON value; text needs double quotes")]
    [InlineData("[undefined]", "1:2 `undefined` is no JSON value; text needs double quotes")]
    [InlineData("{\"a\": ${x}}", "1:7 `$` is no JSON value; text needs double quotes")]
    [InlineData("[01]", "1:2 `01` is no JSON value; text needs double quotes")]
    [InlineData("[1.]", "1:2 `1.` is no JSON value; text needs double quotes")]
    [InlineData("[ 0x1F]", "1:3 `0x1F` is no JSON value; text needs double quotes")]
    [InlineData("[\u00A01]", "1:2 `U+00A0` is no JSON value; text needs double quotes")]
    [InlineData("{\n \"é😀\": [1}", "2:11 `}` does not match the `[` that is open here")]
    [InlineData("{} {}", "1:4 Nothing may follow the end of the JSON value")]
    [InlineData("\"a\": 1", "1:4 The braces around `\"key\": value` are missing")]
    [InlineData("[1 /* x", "1:4 This comment is never closed")]
    public void What_cannot_be_read_is_reported_where_it_stands(string text, string finding) =>
        Assert.Equal([$"DOC001 {finding}"], Trees.JsonFindings(text));

    [Fact]
    public void The_bracket_that_is_open_is_shown_with_an_error()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("{\"a\": [1}"), DocumentFormat.Json);

        Assert.Equal(new(6, 7), Assert.Single(Assert.Single(tree.Diagnostics).Related).Span);
    }

    [Fact]
    public void What_was_read_before_an_error_is_kept()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("{\"a\": {\"b\": [1, {\"c\" 2}]}}"), DocumentFormat.Json);

        Assert.False(tree.IsComplete);
        Assert.Equal("{a: {b: [1, {}]}}", Trees.Show(Assert.Single(tree.Roots)));
        Assert.All(Trees.AllOf(tree.Roots[0]), node => Assert.InRange(node.Span.End, node.Span.Start, tree.Source.Content.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_file_holds_nothing_and_no_error(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Json);

        Assert.Empty(tree.Roots);
        Assert.Empty(tree.Diagnostics);
        Assert.True(tree.IsComplete);
    }

    [Fact]
    public void A_byte_order_mark_and_crlf_do_not_move_anything()
    {
        var tree = SyntaxTree.Parse(SourceText.FromBytes([0xEF, 0xBB, 0xBF, .. "{\r\n\"a\": 1,}\r\n"u8]), DocumentFormat.Json);

        Assert.Equal(["DOC001 2:7 JSON allows no comma before `}`; API Gateway refuses the document"], Trees.Findings(tree));
        Assert.Equal("2:1-2:4 \"a\"", Trees.Place(Assert.IsType<ObjectNode>(tree.Roots[0]).Members[0].Key));
    }
}
