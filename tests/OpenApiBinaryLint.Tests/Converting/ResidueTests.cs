using System.Text.Json.Nodes;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>What neither the target nor its extensions say: found, and made good where what it changes is still there.</summary>
public sealed class ResidueTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""", "")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"b":3}""", """{"pointer":"/b","was":2,"now":3}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2}""", """{"pointer":"/a","was":1}""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":{"c":[2]}}""", """{"pointer":"/b","now":{"c":[2]}}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", """{"pointer":"","order":["b","a"]}""")]
    [InlineData("""{"a":1}""", """{"b":2,"a":1}""", """{"pointer":"/b","now":2},{"pointer":"","order":["b","a"]}""")]
    [InlineData("""{"a":1,"c":3}""", """{"b":2,"a":1}""", """{"pointer":"/c","was":3},{"pointer":"/b","now":2},{"pointer":"","order":["b","a"]}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1,3]}""", """{"pointer":"/a/1","was":2,"now":3}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", """{"pointer":"/a","was":[1,2],"now":[1]}""")]
    [InlineData("""{"a":[{"b":1,"c":2}]}""", """{"a":[{"c":2,"b":1}]}""", """{"pointer":"/a/0","order":["c","b"]}""")]
    [InlineData("""{"a":{"b":1}}""", """{"a":[1]}""", """{"pointer":"/a","was":{"b":1},"now":[1]}""")]
    [InlineData("""{"a":"1"}""", """{"a":1}""", """{"pointer":"/a","was":"1","now":1}""")]
    [InlineData("""{"a":1.0}""", """{"a":1}""", """{"pointer":"/a","was":1.0,"now":1}""")]
    [InlineData("""{"a/b":{"~":1}}""", """{"a/b":{"~":2}}""", """{"pointer":"/a~1b/~0","was":1,"now":2}""")]
    [InlineData("""{"a":{"b":{"c":1}}}""", """{"a":{"b":{}}}""", """{"pointer":"/a/b/c","was":1}""")]
    public void It_is_what_makes_the_one_of_the_other(string back, string wanted, string changes)
    {
        var residue = Residue.Between(Root(back), Root(wanted));
        Assert.Equal(changes.Length == 0 ? null : $$"""{"version":1,"changes":[{{changes}}]}""", residue);
        Assert.Equal(wanted, Applied(back, residue ?? "{}"));
    }

    [Theory]
    [InlineData("""{"pointer":"/a","was":1,"now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/a","was":1}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/a","now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/d","was":1,"now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/d/e","now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/a/c","now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/b","was":{"c":1},"now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"","order":["b"]}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"","order":["b","a","d"]}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/a","order":["b"]}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/b"}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/0","was":9,"now":2}""", """{"a":9,"b":{"c":3}}""")]
    [InlineData("""{"pointer":"/b/c","was":3,"now":4}""", """{"a":9,"b":{"c":4}}""")]
    [InlineData("""{"pointer":"/b/c","was":3,"now":4},{"pointer":"/b/c","was":4,"now":5}""", """{"a":9,"b":{"c":4}}""")]
    [InlineData("""{"pointer":"/b/d","now":4}""", """{"a":9,"b":{"c":3,"d":4}}""")]
    [InlineData(""" 1,{"pointer":"/a","was":9} """, """{"b":{"c":3}}""")]
    public void What_was_edited_in_between_survives(string change, string expected) =>
        Assert.Equal(expected, Applied("""{"a":9,"b":{"c":3}}""", $$"""{"version":1,"changes":[{{change}}]}"""));

    [Theory]
    [InlineData("""{"pointer":"/0/a","was":1,"now":2}""", """[{"a":2}]""")]
    [InlineData("""{"pointer":"/1/a","was":1,"now":2}""", """[{"a":1}]""")]
    [InlineData("""{"pointer":"/x","was":1,"now":2}""", """[{"a":1}]""")]
    public void Items_are_changed_by_their_position(string change, string expected) =>
        Assert.Equal($$"""{"l":{{expected}}}""", Applied("""{"l":[{"a":1}]}""", $$"""{"version":1,"changes":[{{change.Replace("\"/", "\"/l/", StringComparison.Ordinal)}}]}"""));

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("[]")]
    [InlineData("""{"changes":1}""")]
    [InlineData("""{"changes":[{"was":1}]}""")]
    public void What_is_no_residue_changes_nothing(string residue) => Assert.Equal("""{"a":1}""", Applied("""{"a":1}""", residue));

    private static Node Root(string json) => Tree(json).Roots[0];

    private static SyntaxTree Tree(string json) => SyntaxTree.Parse(SourceText.FromString(json), DocumentFormat.Json);

    private static string Applied(string json, string residue)
    {
        var tree = Tree(json);
        var text = DraftText.Of(Residue.Apply((ObjectNode)tree.Roots[0], residue), tree, DocumentFormat.Json).Text!;
        return JsonNode.Parse(text)!.ToJsonString();
    }
}
