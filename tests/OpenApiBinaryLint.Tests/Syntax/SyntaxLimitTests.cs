using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class SyntaxLimitTests
{
    private const string TooDeep = "Values nest deeper than 5000 levels; the rest of the file is not read";

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void Five_thousand_levels_of_brackets_are_read(DocumentFormat format)
    {
        var tree = Parse(new string('[', 5000) + "1" + new string(']', 5000), format);

        Assert.Empty(Trees.Findings(tree));
        Assert.True(tree.IsComplete);
        var innermost = Trees.AllOf(tree.Roots[0]).Last();
        Assert.Equal("1", Assert.IsType<ScalarNode>(innermost).Value);
        Assert.Same(innermost, JsonPointer.Find(tree.Roots[0], innermost.Pointer));
        Assert.Equal(string.Concat(Enumerable.Repeat("/0", 5000)), innermost.Pointer);
    }

    [Theory]
    [InlineData(DocumentFormat.Json)]
    [InlineData(DocumentFormat.Yaml)]
    public void One_level_more_stops_the_reader(DocumentFormat format)
    {
        var tree = Parse(new string('[', 5001) + new string(']', 5001), format);

        Assert.Equal([$"DOC007 1:5001 {TooDeep}"], Trees.Findings(tree));
        Assert.False(tree.IsComplete);
        Assert.Equal(5001, Trees.AllOf(Assert.Single(tree.Roots)).Count());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{")]
    public void Twenty_thousand_levels_stop_the_reader_at_once(string level)
    {
        var text = string.Concat(Enumerable.Repeat(level, 20_000));

        Assert.Contains(Trees.YamlFindings(text), static finding => finding.StartsWith("DOC007", StringComparison.Ordinal));
        Assert.NotEmpty(Trees.JsonFindings(text));
    }

    [Fact]
    public void Five_thousand_levels_of_indentation_are_read()
    {
        var levels = Enumerable.Range(0, 5001).Select(static depth => $"{new string(' ', depth)}a:\n").ToList();

        Assert.Empty(Trees.YamlFindings(string.Concat(levels[..5000])));
        Assert.Equal([$"DOC007 5001:5001 {TooDeep}"], Trees.YamlFindings(string.Concat(levels)));
    }

    [Fact]
    public void Aliases_that_stand_for_a_hundred_million_values_stop_the_reader()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat("bcdefgh".Select(static name => $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat($"*{(char)(name - 1)}", 10))}]\n"));

        var tree = Parse(text, DocumentFormat.Yaml);

        Assert.Equal(["DOC007 6:36 Aliases written out would add more than 1000000 values; the rest of the file is not read"], Trees.Findings(tree));
        Assert.False(tree.IsComplete);
    }

    [Fact]
    public void The_limit_counts_what_aliases_add_and_not_what_is_written()
    {
        var limits = SyntaxLimits.Default with { ExpandedNodes = 6 };

        Assert.Empty(Parse("a: &a [1, 2]\nb: [*a, *a, *a]\nc: [3, 4, 5, 6, 7, 8, 9]\n", DocumentFormat.Yaml, limits).Diagnostics);
        Assert.Equal(
            ["DOC007 2:17 Aliases written out would add more than 6 values; the rest of the file is not read"],
            Trees.Findings(Parse("a: &a [1, 2]\nb: [*a, *a, *a, *a]\n", DocumentFormat.Yaml, limits)));
    }

    [Fact]
    public void Looking_a_key_up_in_a_merge_bomb_costs_what_its_text_costs()
    {
        // Each mapping merges the one before it twice: 2^15 ways lead to the first.
        var text = "m0: &m0 {x: 1}\n" + string.Concat(Enumerable.Range(1, 15).Select(static i => $"m{i}: &m{i} {{<<: [*m{i - 1}, *m{i - 1}], k{i}: 1}}\n"));
        var last = Assert.IsType<ObjectNode>(Assert.IsType<ObjectNode>(Trees.Yaml(text))["m15"]);

        Assert.Equal(16, last.Effective().Count);
        Assert.All(Enumerable.Range(0, 100_000), _ => Assert.Null(last.Find("absent")));
        Assert.NotNull(last.Find("x"));
    }

    [Fact]
    public void Many_values_deep_in_brackets_stop_the_reader_before_it_takes_minutes()
    {
        var text = $"a: {new string('[', 4990)}{string.Concat(Enumerable.Repeat("b, ", 41_000))}{new string(']', 4990)}\n";

        Assert.Equal(
            ["The depths in brackets of all values add up to more than 200000000; the rest of the file is not read"],
            Parse(text, DocumentFormat.Yaml).Diagnostics.Select(static finding => finding.Message));
    }

    [Theory]
    [InlineData("a: |4{0}1", "")]
    [InlineData("a:\n  - b: |-2 # why{0}    1", "    ")]
    public void Spaces_that_the_scanner_cannot_look_over_stop_the_reader(string text, string indentation)
    {
        var most = string.Format(text, $"\n{new string(' ', 2000)}");
        var tree = Parse($"{most}\n{indentation}c: 2\n", DocumentFormat.Yaml);
        Assert.Empty(tree.Diagnostics);
        Assert.Contains(Trees.AllOf(tree.Roots[0]), static node => node is ScalarNode { Value: var value } && value.TrimEnd('\n').Length is > 1990 and < 2010);

        tree = Parse($"{most.Replace("1", "     1")}\n{indentation}c: 2\n", DocumentFormat.Yaml);
        Assert.Equal(["The first line of this text begins with more than 2000 spaces; the rest of the file is not read"], tree.Diagnostics.Select(static finding => finding.Message));
        Assert.False(tree.IsComplete);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var limits = SyntaxLimits.Default with { Bytes = 6 };

        Assert.Empty(Parse("é: 12", DocumentFormat.Yaml, limits).Diagnostics);
        Assert.Equal(["DOC007 1:1 The file is larger than 6 bytes; it is not read"], Trees.Findings(Parse("é: 123", DocumentFormat.Yaml, limits)));
    }

    private static SyntaxTree Parse(string text, DocumentFormat format, SyntaxLimits? limits = null) =>
        SyntaxTree.Parse(SourceText.FromString(text), format, limits ?? SyntaxLimits.Default);
}
