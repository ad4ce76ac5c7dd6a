using System.Text;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Gateway;

public class BrokenReferencesTests
{
    [Fact]
    public void A_chain_that_breaks_is_reported_where_it_breaks() => Assert.Equal(
        ["#/c"],
        Find("""{"a": {"$ref": "#/b"}, "b": {"$ref": "#/c"}}"""));

    [Fact]
    public void A_circle_is_reported_at_each_of_its_links_and_not_on_the_way_to_it() => Assert.Equal(
        ["#/c (circle)", "#/b (circle)"],
        Find("""{"a": {"$ref": "#/b"}, "b": {"$ref": "#/c"}, "c": {"$ref": "#/b"}}"""));

    [Fact]
    public void Pointers_are_unescaped_and_percent_decoded() => Assert.Empty(
        Find("""{"a b/c~d": {"é": [1]}, "x": [{"$ref": "#/a%20b~1c~0d/%C3%A9/0"}, {"$ref": "#"}]}"""));

    [Theory]
    [InlineData("#/items/1")]
    [InlineData("#/items/-")]
    [InlineData("#/items/0/0")]
    [InlineData("#items")]
    [InlineData("#/")]
    public void What_leads_past_the_end_leads_nowhere(string reference) => Assert.Equal(
        [reference],
        Find($$$"""{"items": [0], "x": {"$ref": "{{{reference}}}"}}"""));

    [Fact]
    public void A_place_behind_another_reference_or_an_include_is_not_judged() => Assert.Empty(
        Find("""{"a": {"$ref": "other.yaml"}, "b": {"Fn::Transform": {}}, "x": [{"$ref": "#/a/c"}, {"$ref": "#/b/c"}, {"$ref": "#/a/c/d"}]}"""));

    [Fact]
    public void Anchors_and_identifiers_of_schemas_are_not_judged() => Assert.Empty(
        Find("""{"a": {"$anchor": "here"}, "x": {"$ref": "#here"}, "y": {"$id": "https://example.com", "z": {"$ref": "#/z"}}}"""));

    [Fact]
    public void An_anchored_value_is_judged_once_also_in_an_extension() => Assert.Equal(
        ["#/nowhere"],
        Find("x-shared: &shared {$ref: '#/nowhere'}\na: [*shared , *shared ]\n", DocumentFormat.Yaml));

    [Fact]
    public void Depth_and_length_do_not_matter()
    {
        const int Depth = 2_000;
        const int Links = 5_000;
        var text = new StringBuilder("""{"deep": """);
        text.Insert(text.Length, """{"a": [""", Depth).Append("""{"$ref": "#/nowhere"}""").Insert(text.Length, "]}", Depth);
        for (var i = 0; i < Links; i++)
        {
            text.Append($$"""
                , "link{{i}}": {"$ref": "#/link{{i + 1}}"}
                """);
        }

        Assert.Equal(["#/nowhere", $"#/link{Links}"], Find(text.Append('}').ToString()).Order(StringComparer.Ordinal).Reverse());
    }

    private static IEnumerable<string> Find(string text, DocumentFormat format = DocumentFormat.Json)
    {
        var root = (ObjectNode)Assert.Single(SyntaxTree.Parse(SourceText.FromString(text), format).Roots);
        return new BrokenReferences(root, new(root), DocumentSurvey.Of(root).LocalReferences).Find()
            .OrderBy(broken => broken.Node.Span.Start)
            .Select(broken => broken.Node.Value + (broken.IsCircle ? " (circle)" : ""));
    }
}
