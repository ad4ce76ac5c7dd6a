using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class YamlAliasTests
{
    [Fact]
    public void An_alias_stands_for_the_anchored_node()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("a: &x [1, 2]\nb: *x\nc: {d: *x , e: [*x]}\n"));

        var alias = Assert.IsType<AliasNode>(root.Members[1].Value);
        Assert.Equal("2:4-2:6 *x", Trees.Place(alias));
        Assert.Same(root["a"], alias.Target);
        Assert.Same(root["a"], alias.Resolved);
        Assert.Same(root["a"], root["b"]);
        Assert.Same(root["a"], JsonPointer.Find(root, "/c/e/0"));
    }

    [Fact]
    public void The_last_anchor_of_a_name_counts()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("a: &x 1\nb: &x 2\nc: *x\n"));

        Assert.Same(root["b"], root["c"]);
    }

    [Fact]
    public void Keys_and_empty_values_have_anchors_too()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("&k a: &v\nb: *k\nc: *v\nd: {*k : e}\n"));

        Assert.Equal("a", Assert.IsType<ScalarNode>(root["b"]).Value);
        Assert.Equal(ScalarKind.Null, Assert.IsType<ScalarNode>(root["c"]).Kind);
        Assert.Equal("{a: null, b: *, c: *, d: {a: \"e\"}}", Trees.Show(root));
        Assert.Equal(["a", "b", "c", "d"], root.Members.Select(static member => member.Name));
    }

    [Fact]
    public void An_alias_without_anchor_is_reported_and_read_as_text()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("default: ********\nb: [*no, 1]\n*key : 2\n"), DocumentFormat.Yaml);

        Assert.Equal(
            [
                "DOC001 1:10 The alias `********` names no anchor that stands before it; text that begins with `*` needs quotes",
                "DOC001 2:5 The alias `*no` names no anchor that stands before it; text that begins with `*` needs quotes",
                "DOC001 3:1 The alias `*key` names no anchor that stands before it; text that begins with `*` needs quotes",
            ],
            Trees.Findings(tree));
        Assert.Equal("{default: \"********\", b: [\"*no\", 1], *key: 2}", Trees.Show(Assert.Single(tree.Roots)));
    }

    [Fact]
    public void An_anchor_of_another_document_or_further_down_is_unknown()
    {
        Assert.Equal(
            ["DOC001 3:4 The alias `*x` names no anchor that stands before it; text that begins with `*` needs quotes"],
            Trees.YamlFindings("a: &x 1\n---\nb: *x\n"));
        Assert.Single(Trees.YamlFindings("a: *x\nb: &x 1\n"));
    }

    [Fact]
    public void An_alias_inside_its_own_anchor_is_reported_and_makes_no_circle()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("a: &x\n  b: *x\n  <<: *x\n  c: 1\n"), DocumentFormat.Yaml);

        Assert.Equal(
            [
                "DOC001 2:6 The alias `*x` stands inside the value that it repeats; text that begins with `*` needs quotes",
                "DOC001 3:7 The alias `*x` stands inside the value that it repeats; text that begins with `*` needs quotes",
            ],
            Trees.Findings(tree));
        var node = Assert.IsType<ObjectNode>(Assert.IsType<ObjectNode>(tree.Roots[0])["a"]);
        Assert.Null(node.Find("d"));
        Assert.Equal(["b", "c"], node.Effective().Select(static member => member.Name));
    }

    [Fact]
    public void A_merge_key_brings_the_members_of_another_mapping_in()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("""
            base: &base {a: 1, b: 2}
            node:
              c: 3
              <<: *base
              b: own
            """));
        var node = Assert.IsType<ObjectNode>(root["node"]);

        Assert.Equal(["c: 3", "b: \"own\"", "a: 1"], Shown(node.Effective()));
        Assert.Equal("1", Assert.IsType<ScalarNode>(node["a"]).Value);
        Assert.Equal("own", Assert.IsType<ScalarNode>(node["b"]).Value);
        Assert.Null(node["d"]);
        Assert.Equal(["c", "<<", "b"], node.Members.Select(static member => member.Name));
        Assert.Same(node.Members[1], node.Find("<<"));
    }

    [Fact]
    public void Earlier_mappings_of_a_merged_list_win()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("""
            a: &a {x: 1, y: 1}
            b: &b {y: 2, z: 2, <<: {x: 3, v: 3}}
            node:
              <<: [*a, *b, {w: 4}]
            """));

        Assert.Equal(["x: 1", "y: 1", "z: 2", "v: 3", "w: 4"], Shown(Assert.IsType<ObjectNode>(root["node"]).Effective()));
    }

    [Fact]
    public void Several_merge_keys_are_no_duplicates()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("a: &a {x: 1}\nb: &b {y: 2}\nnode:\n  <<: *a\n  <<: *b\n"));

        Assert.Equal(["x: 1", "y: 2"], Shown(Assert.IsType<ObjectNode>(root["node"]).Effective()));
    }

    [Fact]
    public void A_quoted_merge_key_is_an_ordinary_key()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("\"<<\": {a: 1}\n"));

        Assert.Null(root["a"]);
        Assert.Equal(["<<: {a: 1}"], Shown(root.Effective()));
        Assert.Equal("<<", Assert.Single(Assert.IsType<ObjectNode>(Trees.Json("""{"<<": {"a": 1}}""")).Effective()).Name);
    }

    [Theory]
    [InlineData("<<: 1")]
    [InlineData("<<: [1, [2]]")]
    [InlineData("<<:")]
    public void What_is_no_mapping_brings_nothing_in(string text) => Assert.Empty(Assert.IsType<ObjectNode>(Trees.Yaml(text)).Effective());

    [Fact]
    public void The_last_of_two_equal_keys_counts_with_and_without_a_merge_key()
    {
        foreach (var text in new[] { "a: 1\nb: 2\na: 3\n", "a: 1\nb: 2\na: 3\n<<: {a: 4, c: 5}\n" })
        {
            var root = Assert.IsType<ObjectNode>(Assert.Single(SyntaxTree.Parse(SourceText.FromString(text)).Roots));

            Assert.Equal("3", Assert.IsType<ScalarNode>(root["a"]).Value);
        }
    }

    [Fact]
    public void A_long_chain_of_merge_keys_is_followed_without_recursion()
    {
        var text = "m0: &m0 {k0: 0}\n" + string.Concat(Enumerable.Range(1, 700).Select(static i => $"m{i}: &m{i} {{<<: *m{i - 1}, k{i}: {i}}}\n"));

        var last = Assert.IsType<ObjectNode>(Assert.IsType<ObjectNode>(Trees.Yaml(text))["m700"]);

        Assert.Equal("0", Assert.IsType<ScalarNode>(last["k0"]).Value);
        Assert.Equal(701, last.Effective().Count);
    }

    private static IEnumerable<string> Shown(IEnumerable<Member> members) => members.Select(static member => $"{member.Name}: {Trees.Show(member.Value)}");
}
