using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class YamlSpanTests
{
    [Fact]
    public void Keys_and_values_of_every_style_have_their_exact_spans()
    {
        var root = Trees.Yaml("""
            plain: some text   # comment
            'single' : 'it''s'
            "double": "a\"b"
            number: 12
            null:
            lines: first
              second

              third   # comment
            quoted: "first
              second"
            last: 😀é
            """);

        Assert.Equal(
            [
                "1:1-1:6 plain", "1:8-1:17 some text",
                "2:1-2:9 'single'", "2:12-2:19 'it''s'",
                "3:1-3:9 \"double\"", "3:11-3:17 \"a\\\"b\"",
                "4:1-4:7 number", "4:9-4:11 12",
                "5:1-5:5 null", "5:6-5:6 ",
                "6:1-6:6 lines", "6:8-9:8 first\n  second\n\n  third",
                "10:1-10:7 quoted", "10:9-11:10 \"first\n  second\"",
                "12:1-12:5 last", "12:7-12:10 😀é",
            ],
            Trees.ChildrenOf(root).Select(Trees.Place));
        Assert.Equal("1:1-12:10", Trees.Place(root).Split(' ')[0]);
    }

    [Fact]
    public void Block_collections_end_with_their_last_value()
    {
        var root = Trees.Yaml("""
            # before
            a:
              b:
                - c

                - d: e   # here

            # between
            f:
            - g
            -

            """);

        Assert.Equal("2:1-11:2", Trees.Place(root).Split(' ')[0]);
        Assert.Equal("3:3-6:11", Trees.Place(Trees.At(root, "/a")).Split(' ')[0]);
        Assert.Equal("4:5-6:11", Trees.Place(Trees.At(root, "/a/b")).Split(' ')[0]);
        Assert.Equal("6:7-6:11 d: e", Trees.Place(Trees.At(root, "/a/b/1")));
        Assert.Equal("10:1-11:2 - g\n-", Trees.Place(Trees.At(root, "/f")));
        Assert.Equal("11:2-11:2 ", Trees.Place(Trees.At(root, "/f/1")));
    }

    [Fact]
    public void Flow_collections_include_their_brackets()
    {
        var root = Trees.Yaml("a: [1, {b: c} , [ ]] # x\nd: {\n  e: f,\n  }\n");

        Assert.Equal("1:4-1:21 [1, {b: c} , [ ]]", Trees.Place(Trees.At(root, "/a")));
        Assert.Equal("1:8-1:14 {b: c}", Trees.Place(Trees.At(root, "/a/1")));
        Assert.Equal("1:17-1:20 [ ]", Trees.Place(Trees.At(root, "/a/2")));
        Assert.Equal("2:4-4:4 {\n  e: f,\n  }", Trees.Place(Trees.At(root, "/d")));
        Assert.Equal("1:1-4:4", Trees.Place(root).Split(' ')[0]);
    }

    [Fact]
    public void A_pair_without_braces_reaches_from_its_key_to_its_value()
    {
        var root = Trees.Yaml("[[x, a: b], 'c': [1, 2], ? d : e, f: , {g: h}]");

        Assert.Equal("1:6-1:10 a: b", Trees.Place(Trees.At(root, "/0/1")));
        Assert.Equal("1:13-1:24 'c': [1, 2]", Trees.Place(Trees.At(root, "/1")));
        Assert.Equal("1:28-1:33 d : e", Trees.Place(Trees.At(root, "/2")));
        Assert.Equal("{f: null}", Trees.Show(Trees.At(root, "/3")));
        Assert.Equal("1:40-1:46 {g: h}", Trees.Place(Trees.At(root, "/4")));
        Assert.Equal("[[\"x\", {a: \"b\"}], {c: [1, 2]}, {d: \"e\"}, {f: null}, {g: \"h\"}]", Trees.Show(root));
    }

    [Theory]
    [InlineData("a: |\n  one\n  two\n\n\nb: 1", "1:4-3:6 |\n  one\n  two", "one\ntwo\n")]
    [InlineData("a: >-  # why\n  one\n  two\n\nb: 1", "1:4-3:6 >-  # why\n  one\n  two", "one two")]
    [InlineData("a: |+\n  one\n\n\nb: 1", "1:4-5:1 |+\n  one\n\n\n", "one\n\n\n")]
    [InlineData("a: |2-\n    one\n  \nb: 1", "1:4-2:8 |2-\n    one", "  one")]
    [InlineData("a: |\n  one\n     \n  \nb: 1", "1:4-3:6 |\n  one\n     ", "one\n   \n")]
    [InlineData("a: |\n  one", "1:4-2:6 |\n  one", "one")]
    [InlineData("a: |\r\n  one\r\n\r\nb: 1", "1:4-2:6 |\r\n  one", "one\n")]
    [InlineData("a: |\n\n  one\n# no text\nb: 1", "1:4-3:6 |\n\n  one", "\none\n")]
    [InlineData("a: |\nb: 1", "1:4-1:5 |", "")]
    [InlineData("a: >\n\n\nb: 1", "1:4-1:5 >", "")]
    public void Block_scalars_end_with_their_last_line_that_belongs_to_the_value(string text, string place, string value)
    {
        var scalar = Assert.IsType<ScalarNode>(Trees.At(Trees.Yaml(text), "/a"));

        Assert.Equal(place, Trees.Place(scalar));
        Assert.Equal(value, scalar.Value);
    }

    [Fact]
    public void Tags_and_anchors_are_no_part_of_the_value()
    {
        var root = Trees.Yaml("""
            uri: !Sub ${Host}/x
            list: &list !Join
              # a comment
              - ","
              - [!Ref A, !GetAtt "B.C"]
            &key name: ! 'x'
            body: !Transform {Name: AWS::Include}
            empty: !!null # nothing
            none: &none
            text: !!str 12
            block: !Sub |
              one
            """);

        Assert.Equal("1:11-1:20 ${Host}/x", Trees.Place(Trees.At(root, "/uri")));
        Assert.Equal("4:3-5:28 - \",\"\n  - [!Ref A, !GetAtt \"B.C\"]", Trees.Place(Trees.At(root, "/list")));
        Assert.Equal("5:11-5:12 A", Trees.Place(Trees.At(root, "/list/1/0")));
        Assert.Equal("5:22-5:27 \"B.C\"", Trees.Place(Trees.At(root, "/list/1/1")));
        Assert.Equal("6:14-6:17 'x'", Trees.Place(Trees.At(root, "/name")));
        Assert.Equal("7:18-7:38 {Name: AWS::Include}", Trees.Place(Trees.At(root, "/body")));
        Assert.Equal("8:14-8:14 ", Trees.Place(Trees.At(root, "/empty")));
        Assert.Equal("9:12-9:12 ", Trees.Place(Trees.At(root, "/none")));
        Assert.Equal("11:13-12:6 |\n  one", Trees.Place(Trees.At(root, "/block")));
        Assert.Equal(
            ["!Sub", "!Join", null, "!Ref", "!GetAtt", "!", "!Transform", null, "!!null", null, "!!str", "!Sub"],
            Trees.AllOf(root).Where(static node => !Trees.IsKey(node) && node.Parent is not null && node is not ScalarNode { Parent: ArrayNode, Tag: null })
                .Select(static node => node.Tag));
    }

    [Fact]
    public void The_first_of_the_properties_is_known()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("a: &x !y\n  b: 1\n&z c: 2\n"));

        Assert.Equal(new NodeProperties("!y", "x", 3), root["a"]?.Properties);
        Assert.Equal(new NodeProperties(null, "z", 16), root.Members[1].Key.Properties);
        Assert.Equal("3:4-3:5 c", Trees.Place(root.Members[1].Key));
        Assert.Null(root.Properties);
    }

    [Fact]
    public void A_tag_is_kept_as_it_is_written()
    {
        var root = Trees.Yaml("%TAG !e! tag:example.com,2000:\n---\n[!e!a x, !<tag:b> y, !a%20b z, !A::B {}]\n");

        Assert.Equal(["!e!a", "!<tag:b>", "!a%20b", "!A::B"], Assert.IsType<ArrayNode>(root).Items.Select(static item => item.Tag));
    }

    [Theory]
    [InlineData("a: b\r\nc:\r\n  - d\r\n", "3:5-3:6 d")]
    [InlineData("a: b\rc:\r  - d\r", "3:5-3:6 d")]
    [InlineData("\uFEFFa: b\nc:\n  - d", "3:5-3:6 d")]
    public void Line_ends_and_a_byte_order_mark_do_not_move_anything(string text, string place)
    {
        var root = Trees.Yaml(text);

        Assert.Equal("{a: \"b\", c: [\"d\"]}", Trees.Show(root));
        Assert.Equal(place, Trees.Place(Trees.At(root, "/c/0")));
        Assert.Equal("1:1-1:2 a", Trees.Place(Trees.ChildrenOf(root).First()));
    }

    [Fact]
    public void Comments_stand_wherever_a_line_can_end()
    {
        var root = Trees.Yaml("""
            # a
            a: # b
              # c
              b: # d
                [ # e
                  1, # f
                  # g
                  2 # h
                ] # i
            # j
            c: "#" # k
            d: x#y # l
            """);

        Assert.Equal("{a: {b: [1, 2]}, c: \"#\", d: \"x#y\"}", Trees.Show(root));
        Assert.Equal("5:5-9:6", Trees.Place(Trees.At(root, "/a/b")).Split(' ')[0]);
        Assert.Equal("12:4-12:7 x#y", Trees.Place(Trees.At(root, "/d")));
    }

    [Fact]
    public void Each_document_of_a_stream_is_a_root()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString("%YAML 1.2\n---\na: 1\n...\n---\n- b\n---\n--- c\n"), DocumentFormat.Yaml);

        Assert.Empty(Trees.Findings(tree));
        Assert.Equal(["3:1-3:5 a: 1", "6:1-6:4 - b", "7:4-7:4 ", "8:5-8:6 c"], tree.Roots.Select(Trees.Place));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("# nothing\n")]
    public void An_empty_file_holds_nothing_and_no_error(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);

        Assert.Empty(tree.Roots);
        Assert.Empty(tree.Diagnostics);
        Assert.True(tree.IsComplete);
    }

    [Fact]
    public void Large_brackets_are_read_in_one_piece()
    {
        var text = $"a: {{{string.Join(", ", Enumerable.Range(0, 20_000).Select(static i => $"k{i}: [\"v{i}\", {i}]"))}}}\n";

        var mapping = Assert.IsType<ObjectNode>(Trees.At(Trees.Yaml(text), "/a"));

        Assert.Equal(20_000, mapping.Members.Count);
        Assert.Equal("[\"v19999\", 19999]", mapping.Source.Slice(mapping.Members[^1].Value.Span));
        Assert.Equal(text.Length - 1, mapping.Span.End);
    }
}
