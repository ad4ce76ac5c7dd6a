using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    [Theory]
    [InlineData("{\"a\": 1}", null, DocumentFormat.Json)]
    [InlineData("\n [1]", null, DocumentFormat.Json)]
    [InlineData("{\"a\": 1}", DocumentFormat.Yaml, DocumentFormat.Json)]
    [InlineData("a: 1", null, DocumentFormat.Yaml)]
    [InlineData("a: 1", DocumentFormat.Yaml, DocumentFormat.Yaml)]
    [InlineData("{a: 1}", null, DocumentFormat.Yaml)]
    [InlineData("{\"a\": 1}\n---\n{}", DocumentFormat.Yaml, DocumentFormat.Yaml)]
    [InlineData("{\"a\": 1,}", DocumentFormat.Yaml, DocumentFormat.Yaml)]
    [InlineData("", null, DocumentFormat.Yaml)]
    [InlineData("", DocumentFormat.Json, DocumentFormat.Json)]
    public void The_content_decides_where_the_name_does_not(string text, DocumentFormat? promised, DocumentFormat format)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), promised);

        Assert.Empty(Trees.Findings(tree));
        Assert.Equal(format, tree.Format);
    }

    [Fact]
    public void A_json_name_promises_json()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("{a: 1}"), DocumentFormat.Json);

        Assert.Equal(DocumentFormat.Json, tree.Format);
        Assert.Equal(["DOC001 1:2 Expected a key in double quotes, found `a`"], Trees.Findings(tree));
    }

    [Fact]
    public void What_is_neither_is_judged_as_what_it_looks_like()
    {
        Assert.Equal(DocumentFormat.Json, SyntaxTree.Parse(SourceText.FromString("{\"a\": 1 \"b\": 2}")).Format);
        Assert.Equal(DocumentFormat.Yaml, SyntaxTree.Parse(SourceText.FromString("{\"a\": 1 \"b\": 2}"), DocumentFormat.Yaml).Format);
    }

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(null)]
    public void Bytes_that_are_no_text_are_not_read(DocumentFormat? format)
    {
        var tree = SyntaxTree.Parse(SourceText.FromBytes([0x61, 0x3A, 0x0A, 0xFF]), format);

        Assert.Equal(["DOC001 2:1 The bytes here are not UTF-8"], Trees.Findings(tree));
        Assert.Empty(tree.Roots);
        Assert.False(tree.IsComplete);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_text()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("a: {\n  b: 1,\n  c: 2\n}\na: {b: 1, b: 2}\nd: *x\n"));

        Assert.Equal(["DOC006", "DOC002", "DOC002", "DOC001"], tree.Diagnostics.Select(static finding => finding.Rule.Id));
        Assert.Equal(tree.Diagnostics.OrderBy(static finding => finding.Span.Start), tree.Diagnostics);
    }

    [Fact]
    public void Json_and_yaml_of_the_same_text_give_the_same_tree()
    {
        const string Text = "{\"a\": [1, -2.5e3, \"x\\u00e9\\n\\/\", true, null], \"b\": {\"c\": {}, \"d\": []}}";

        var json = SyntaxTree.Parse(SourceText.FromString(Text), DocumentFormat.Json);
        var yaml = SyntaxTree.Parse(SourceText.FromString($"{Text}\n..."), DocumentFormat.Yaml);

        Assert.Equal(DocumentFormat.Yaml, yaml.Format);
        Assert.Equal(Trees.AllOf(json.Roots[0]).Select(Trees.Place), Trees.AllOf(yaml.Roots[0]).Select(Trees.Place));
        Assert.Equal(Trees.Show(json.Roots[0]), Trees.Show(yaml.Roots[0]));
    }
}
