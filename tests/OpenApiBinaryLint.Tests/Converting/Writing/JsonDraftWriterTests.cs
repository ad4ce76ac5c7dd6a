using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>JSON written again.</summary>
public class JsonDraftWriterTests
{
    public static TheoryData<string> Styles =>
    [
        "{\"a\":{\"b\":[1,{\"c\":[]}]},\"d\":{}}",
        "{\"a\": {\"b\": [1, {\"c\": []}]}, \"d\": {}}\n",
        "{ \"a\": { \"b\": [ 1, { \"c\": [] } ] } }",
        "\n {\"a\":1} \n\n",
        "{\n  \"a\": {\n    \"b\": [\n      1,\n      {\n        \"c\": []\n      }\n    ]\n  }\n}\n",
        "{\n\t\"a\": {\n\t\t\"b\": [\n\t\t\t1,\n\t\t\t2\n\t\t]\n\t}\n}\n",
        "{\r\n    \"a\": {\r\n        \"b\": [\r\n            1\r\n        ]\r\n    }\r\n}\r\n",
        "{\n  \"a\" : {\n    \"b\" : [ {\n      \"c\" : 1\n    }, {\n      \"d\" : [ \"x\", \"y\" ]\n    } ],\n    \"e\" : { },\n    \"f\" : [ ]\n  }\n}",
        "{\n  \"a\": {\"b\": 1, \"c\": [1, 2]},\n  \"d\": { \"e\": [ 1 ] },\n  \"f\": [\n    {\"g\": 1},\n    {\"h\": {}}\n  ]\n}\n",
        "{\n  \"a\\/b\": \"c\\/d\",\n  \"\\u00e9\": [\n    1.0,\n    -1E+3,\n    123456789012345678901234567890\n  ]\n}\n",
    ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Objects_and_lists_that_are_made_anew_look_as_before(string json)
    {
        var tree = Parse(json);
        Assert.Equal(json, DraftText.Of(Exploded.Of(tree.Roots[0], IsEmpty), tree, DocumentFormat.Json).Text);
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_document_that_stays_as_it_is_keeps_its_characters(string json)
    {
        var tree = Parse(json);
        Assert.Equal(json, DraftText.Of(new Draft.Original(tree.Roots[0]), tree, DocumentFormat.Json).Text);
    }

    [Theory]
    [InlineData("{\"a\":1}", "{\"a\":1,\"n\":{\"b\":[\"x\"]}}")]
    [InlineData("{\"a\": 1}", "{\"a\": 1, \"n\": {\"b\": [\"x\"]}}")]
    [InlineData("{ \"a\": 1 }", "{ \"a\": 1, \"n\": {\"b\": [\"x\"]} }")]
    [InlineData("{\n\t\"a\": 1\n}", "{\n\t\"a\": 1,\n\t\"n\": {\n\t\t\"b\": [\n\t\t\t\"x\"\n\t\t]\n\t}\n}")]
    [InlineData("{\r\n \"a\": 1\r\n}", "{\r\n \"a\": 1,\r\n \"n\": {\r\n  \"b\": [\r\n   \"x\"\r\n  ]\r\n }\r\n}")]
    [InlineData("{\n  \"a\" : [ {\n    \"c\" : 1\n  } ]\n}", "{\n  \"a\" : [ {\n    \"c\" : 1\n  } ],\n  \"n\" : {\n    \"b\" : [ \"x\" ]\n  }\n}")]
    public void What_is_new_is_written_like_the_rest(string json, string expected)
    {
        var tree = Parse(json);
        var root = Draft.Object.Opened((ObjectNode)tree.Roots[0]);
        root.Gather("n").Members.Add(new("b", new Draft.List([new Draft.Scalar("x")])));
        Assert.Equal(expected, DraftText.Of(root, tree, DocumentFormat.Json).Text);
    }

    [Theory]
    [InlineData(
        "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1,\n\n      \"d\": 2\n    }\n  }\n}",
        "{\n  \"m\": {\n    \"c\": 1,\n\n    \"d\": 2\n  }\n}")]
    [InlineData("{\n  \"a\": {\n    \"b\":\n      [\n1,\n        2]\n  }\n}", "{\n  \"m\": [\n1,\n    2]\n}")]
    [InlineData("{\n  \"a\": {\n    \"b\": [1,2]\n  }\n}", "{\n  \"m\": [1,2]\n}")]
    public void What_moves_takes_its_lines_along(string json, string expected)
    {
        var tree = Parse(json);
        var moved = Assert.IsType<ObjectNode>(((ObjectNode)tree.Roots[0])["a"])["b"]!;
        var root = new Draft.Object([new("m", new Draft.Original(moved))], (ObjectNode)tree.Roots[0]);
        Assert.Equal(expected, DraftText.Of(root, tree, DocumentFormat.Json).Text);
    }

    [Fact]
    public void A_key_that_changes_is_escaped_only_where_it_must_be()
    {
        var tree = Parse("{\"a\\/b\":\"\\u00e9\"}");
        var member = ((ObjectNode)tree.Roots[0]).Members[0];
        var root = new Draft.Object([new("c/\"é", new Draft.Original(member.Value), member)], (ObjectNode)tree.Roots[0]);
        Assert.Equal("{\"c/\\\"é\":\"\\u00e9\"}", DraftText.Of(root, tree, DocumentFormat.Json).Text);
    }

    [Theory]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\n\"a\":", "\n}")]
    public void Objects_5000_levels_deep_are_written(string open, string close)
    {
        const int Depth = 4_900;
        var json = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));
        var tree = Parse(json);
        var text = DraftText.Of(Exploded.Of(tree.Roots[0]), tree, DocumentFormat.Json).Text!;
        Assert.Equal(json, string.Concat(text.Split(' ')));
    }

    private static bool IsEmpty(Node node) => node is ObjectNode { Members.Count: 0 } or ArrayNode { Items.Count: 0 };

    private static SyntaxTree Parse(string json) => SyntaxTree.Parse(SourceText.FromString(json), DocumentFormat.Json);
}
