using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public class EmbeddedJsonTests
{
    private const string Missing = "The braces around `\"k\": …` are missing";

    [Fact]
    public void Objects_are_found_in_prose_with_their_places()
    {
        var found = Find("""
            Send { this } or "k" with:
              { "a": [1], "k": ["é", "}"] } and
            { "k" : {
              "b": {} } }, never "k".
            """);

        Assert.Equal(
            ["""2:3-2:32 { "a": [1], "k": ["é", "}"] }""", "3:1-4:14 { \"k\" : {\n  \"b\": {} } }"],
            found.Select(embedded => Trees.Place(Assert.Single(embedded.Tree.Roots))));
        Assert.Equal("2:26-2:29 \"}\"", Trees.Place(Trees.At(found[0].Tree.Roots[0], "/k/1")));
        Assert.Equal("}", ((ScalarNode)Trees.At(found[0].Tree.Roots[0], "/k/1")).Value);
        Assert.Equal("4:8-4:10 {}", Trees.Place(Trees.At(found[1].Tree.Roots[0], "/k/b")));
        Assert.All(found, embedded => Assert.Empty(embedded.Tree.Diagnostics));
        Assert.All(found, embedded => Assert.Equal(embedded.Tree.Roots[0].Span, embedded.Span));
    }

    [Theory]
    [InlineData("say \"k\" and {\"K\": 1} and \"k\": 2")]
    [InlineData("\\\"k\\\": [1]")]
    [InlineData("\"k\"")]
    [InlineData("\"k\":")]
    [InlineData("")]
    public void What_is_no_key_of_an_object_or_array_is_left_alone(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("x {\"k\": [1,]} y", "DOC001 1:11 JSON allows no comma before `]`; API Gateway refuses the document", "[1,]")]
    [InlineData("x {\"k\": [1 y", "DOC001 1:9 This `[` is never closed", "[1")]
    [InlineData("x {\"k\": [{\"a\": true\n\nBrowse {categories}", "DOC001 1:10 This `{` is never closed", "[{\"a\": true")]
    [InlineData("x {\"k\": [{\"a\": \"b", "DOC001 1:10 This `{` is never closed", "[{\"a\":")]
    [InlineData("x {\"k\": [{\"a\": b}]} y", "DOC001 1:16 `b` is no JSON value; text needs double quotes", "[{\"a\": b}]}")]
    [InlineData("x {\"k\": [1 }] y", "DOC001 1:12 `}` does not match the `[` that is open here", "[1 }")]
    [InlineData("x {\"k\": [1], \"k\": [2", "DOC001 1:3 This `{` is never closed|DOC001 1:14 " + Missing + "|DOC001 1:19 This `[` is never closed", "[1]")]
    public void Mistakes_are_reported_where_they_are(string text, string findings, string value)
    {
        var found = Find(text);
        Assert.Equal(findings.Split('|'), found.SelectMany(embedded => Trees.Findings(embedded.Tree)));
        var list = Assert.IsType<ArrayNode>(((ObjectNode)found[0].Tree.Roots[0])["k"]);
        Assert.Equal(value, list.Source.Slice(list.Span).ToString());
    }

    [Theory]
    [InlineData("type={x, y=[ \"k\" : [1] z", "DOC001 1:14 " + Missing)]
    [InlineData("\"k\": [1, 2", "DOC001 1:1 " + Missing + "|DOC001 1:6 This `[` is never closed")]
    public void Without_braces_the_value_is_read(string text, string findings)
    {
        var embedded = Assert.Single(Find(text));
        Assert.Equal(findings.Split('|'), Trees.Findings(embedded.Tree));
        Assert.IsType<ArrayNode>(Assert.Single(embedded.Tree.Roots));
        Assert.StartsWith("\"k\"", text[embedded.Span.Start..embedded.Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_not_closed_leaves_the_next_one_whole()
    {
        var found = Find("""
            { "k": [ {"a": 1 }
            PATCH /x { "k": [ {"a": 2} ] }
            { "k": [ {"a": 3} ] }
            """);

        Assert.Equal([false, true, true], found.Select(embedded => embedded.Tree.IsComplete));
        Assert.Equal(["1", "2", "3"], found.Select(embedded => ((ScalarNode)Trees.At(embedded.Tree.Roots[0], "/k/0/a")).Value));
    }

    [Fact]
    public void No_break_spaces_indent_and_stay_in_strings()
    {
        var embedded = Assert.Single(Find("text {\n\u00A0\u00A0\"k\" :\u00A0[ \"a\u00A0b\" ]\n}"));
        Assert.Empty(embedded.Tree.Diagnostics);
        var value = (ScalarNode)Trees.At(embedded.Tree.Roots[0], "/k/0");
        Assert.Equal("a\u00A0b", value.Value);
        Assert.Equal("2:11-2:16 \"a\u00A0b\"", Trees.Place(value));
    }

    [Theory]
    [InlineData("{\"k\":[")]
    [InlineData("\"k\":[ x, ")]
    [InlineData("}\"k\":{")]
    [InlineData("{ x \"k\":")]
    [InlineData("\"k\" \"k\": \"")]
    public void No_part_of_a_text_is_read_twice(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));
        var end = 0;
        Assert.All(Find(text), embedded =>
        {
            Assert.InRange(embedded.Span.Start, end, text.Length);
            end = embedded.Span.End;
            Assert.All(embedded.Tree.Roots, root => Assert.True(embedded.Span.Contains(root.Span)));
        });
    }

    private static List<EmbeddedJson> Find(string text) =>
        EmbeddedJson.FindObjects(SourceText.FromString(text), "k", SyntaxLimits.Default);
}
