using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>Each kind of edit in each notation. The member that is edited has the key <c>x</c>; what is new is called so.</summary>
public sealed class NodeEditsTests
{
    private static readonly NewValue Nested = new NewValue.Object([("one", "1"), ("two", new NewValue.List([NewValue.Of("three", "c"), "d"]))]);

    [Theory]
    [InlineData("x: old\nb: 1\n", "x: \"new text\"\nb: 1\n")]
    [InlineData("x: 'old' # why\n", "x: 'new text' # why\n")]
    [InlineData("x: \"old\"", "x: \"new text\"")]
    [InlineData("x: one\n  two\nb: 1\n", "x: \"new text\"\nb: 1\n")]
    [InlineData("x: |+ # why\n  old\n\n\nb: 1\n", "x: \"new text\" # why\n\n\nb: 1\n")]
    [InlineData("x: >-\r\n  old\r\n\r\nb: 1\r\n", "x: \"new text\"\r\n\r\nb: 1\r\n")]
    [InlineData("x: &a !Sub old\nb: *a\n", "x: &a !Sub \"new text\"\nb: *a\n")]
    [InlineData("x:\nb: 1\n", "x: \"new text\"\nb: 1\n")]
    [InlineData("x: &a\nb: *a\n", "x: &a \"new text\"\nb: *a\n")]
    [InlineData("- {x: , b: 1}\n", "- {x: \"new text\", b: 1}\n")]
    [InlineData("{\"x\":\"old\",\"b\":1}", "{\"x\":\"new text\",\"b\":1}")]
    [InlineData("{\n\t\"x\": null\n}\n", "{\n\t\"x\": \"new text\"\n}\n")]
    public void A_value_gives_way_to_another(string before, string after) =>
        Assert.Equal(after, Edited(before, static x => NodeEdits.Replace((ScalarNode)x.Value, "new text")));

    [Theory]
    [InlineData("x: old\n", "image/png", "x: image/png\n")]
    [InlineData("x: old\n", "no", "x: \"no\"\n")]
    [InlineData("x: old\n", "{\"a\": 1}", "x: '{\"a\": 1}'\n")]
    [InlineData("x: 'old'\n", "'text'", "x: \"'text'\"\n")]
    [InlineData("x: 'old'\n", "it's \"so\"", "x: 'it''s \"so\"'\n")]
    [InlineData("x: 'old'\n", "a\tb", "x: \"a\\tb\"\n")]
    [InlineData("x: \"old\"\n", "say \"so\"", "x: \"say \\\"so\\\"\"\n")]
    [InlineData("x: old\n", "\u0085\u2028\uFEFF😀", "x: \"\\u0085\\u2028\\ufeff😀\"\n")]
    public void A_new_text_has_the_quotes_that_it_needs(string before, string text, string after) =>
        Assert.Equal(after, Edited(before, x => NodeEdits.Replace((ScalarNode)x.Value, text)));

    [Fact]
    public void Half_a_character_is_escaped() =>
        Assert.Equal("{\"x\": \"\\ud83d\"}", Edited("{\"x\": 1}", static x => NodeEdits.Replace((ScalarNode)x.Value, "😀"[..1])));

    [Theory]
    [InlineData("a: 1\nx: 2 # why\n", "a: 1\nnew: 2 # why\n")]
    [InlineData("'x' : 2\r\nb: 3", "'new' : 2\r\nb: 3")]
    [InlineData("&k x: !Sub 2\n", "&k new: !Sub 2\n")]
    [InlineData("? x\n: - 2\n", "? new\n: - 2\n")]
    [InlineData("- - x:\n      - 2\n", "- - new:\n      - 2\n")]
    [InlineData("[{a: 1, x: 2}]", "[{a: 1, new: 2}]")]
    [InlineData("{\"a\":1,\"x\":2}", "{\"a\":1,\"new\":2}")]
    [InlineData("{\n  \"x\" : {\n  }\n}", "{\n  \"new\" : {\n  }\n}")]
    public void A_key_gives_way_to_another(string before, string after) =>
        Assert.Equal(after, Edited(before, static x => NodeEdits.Rename(x, "new")));

    [Theory]
    [InlineData("x: 1\nb: 2\n", "x: 1\nnew: text\nb: 2\n")]
    [InlineData("a:\n    x: 1", "a:\n    x: 1\n    new: text")]
    [InlineData("x: 1 # of x\n# of b\nb: 2\n", "x: 1 # of x\nnew: text\n# of b\nb: 2\n")]
    [InlineData("x:\n  a: 1\n\n# below\n", "x:\n  a: 1\nnew: text\n\n# below\n")]
    [InlineData("x: 1\r\nb: 2\r\n", "x: 1\r\nnew: text\r\nb: 2\r\n")]
    [InlineData("# one\r\nx: 1\r\ny: 2\r\n", "# one\r\nx: 1\r\nnew: text\r\ny: 2\r\n")]
    [InlineData("x: |+\n  one\n\n\nb: 2\n", "x: |+\n  one\n\n\nnew: text\nb: 2\n")]
    [InlineData("x: |\n  one\n\n\nb: 2\n", "x: |\n  one\nnew: text\n\n\nb: 2\n")]
    [InlineData("# top\nx: |\n  one", "new: text\n# top\nx: |\n  one")]
    [InlineData("a: 1\nx:\n- |\n  one", "a: 1\nnew: text\nx:\n- |\n  one")]
    [InlineData("x: &a\n  b: 1\nc: *a\n", "x: &a\n  b: 1\nnew: text\nc: *a\n")]
    [InlineData("- x: 1 # of x\n  b: 2\n", "- x: 1 # of x\n  new: text\n  b: 2\n")]
    [InlineData("-   x: !Sub 'a'\n-   b: 2\n", "-   x: !Sub 'a'\n    new: 'text'\n-   b: 2\n")]
    [InlineData("- - &k x: 1\n    b: 2\n", "- - &k x: 1\n    new: text\n    b: 2\n")]
    [InlineData("? x\n: 1\n", "? x\n: 1\nnew: text\n")]
    [InlineData("x:\nb: 1\n", "x:\nnew: text\nb: 1\n")]
    [InlineData("---\nx: 1\n...\n", "---\nx: 1\nnew: text\n...\n")]
    [InlineData("\"x\": \"1\"\n", "\"x\": \"1\"\n\"new\": text\n")]
    [InlineData("'x': 'habit'\n", "'x': 'habit'\n'new': 'text'\n")]
    public void A_member_comes_behind_another_in_a_block(string before, string after) =>
        Assert.Equal(after, Edited(before, static (parent, x) => NodeEdits.Insert(parent, "new", "text", x)));

    [Theory]
    [InlineData("a: {x: 1, b: 2}\n", "a: {x: 1, new: text, b: 2}\n")]
    [InlineData("a: {b: 2, x: }\n", "a: {b: 2, x: , new: text}\n")]
    [InlineData("a: {b: &b 2, x: *b }\n", "a: {b: &b 2, x: *b, new: text }\n")]
    [InlineData("a: [x: 1]\n", "a: [{x: 1, new: text}]\n")]
    [InlineData("a: {\n  x: 1, # of x\n  b: 2 # of b\n}\n", "a: {\n  x: 1, # of x\n  new: text,\n  b: 2 # of b\n}\n")]
    [InlineData("a: {\n  b: 2, # of b\n  x: 1 # of x\n}\n", "a: {\n  b: 2, # of b\n  x: 1, # of x\n  new: text\n}\n")]
    [InlineData("a: {\r\n  x: 1,\r\n}\r\n", "a: {\r\n  x: 1,\r\n  new: text,\r\n}\r\n")]
    [InlineData("a: {\n  x: 1}\n", "a: {\n  x: 1,\n  new: text}\n")]
    [InlineData("a: {\n  x: 1, b: 2\n}\n", "a: {\n  x: 1, new: text, b: 2\n}\n")]
    [InlineData("a: { x: 1,\n     b: 2 }\n", "a: { x: 1, new: text,\n     b: 2 }\n")]
    [InlineData("{\"x\":1,\"b\":2}", "{\"x\":1,\"new\":\"text\",\"b\":2}")]
    [InlineData("{\"b\": 2, \"x\": 1}", "{\"b\": 2, \"x\": 1, \"new\": \"text\"}")]
    [InlineData("{\n    \"x\": 1\n}", "{\n    \"x\": 1,\n    \"new\": \"text\"\n}")]
    [InlineData("{\n\t\"x\" : {\n\t\t\"a\" : 1\n\t},\n\t\"b\" : 2\n}\n", "{\n\t\"x\" : {\n\t\t\"a\" : 1\n\t},\n\t\"new\" : \"text\",\n\t\"b\" : 2\n}\n")]
    [InlineData("{\r\n  \"x\": []\r\n}\r\n", "{\r\n  \"x\": [],\r\n  \"new\": \"text\"\r\n}\r\n")]
    public void A_member_comes_behind_another_in_brackets(string before, string after) =>
        Assert.Equal(after, Edited(before, static (parent, x) => NodeEdits.Insert(parent, "new", "text", x)));

    [Theory]
    [InlineData("x: {}\n", "x: {new: text}\n")]
    [InlineData("x: { # none yet\n  }\n", "x: {new: text # none yet\n  }\n")]
    [InlineData("{\"x\": {\n}}", "{\"x\": {\"new\": \"text\"}}")]
    [InlineData("{\"x\":{}}", "{\"x\":{\"new\":\"text\"}}")]
    public void A_member_comes_into_an_empty_object(string before, string after) =>
        Assert.Equal(after, Edited(before, static x => NodeEdits.Insert((ObjectNode)x.Value, "new", "text")));

    [Theory]
    [InlineData("a:\n  # of x\n  # too\n  x: 1\n", "a:\n  new: text\n  # of x\n  # too\n  x: 1\n")]
    [InlineData("- x: 1\n", "- new: text\n  x: 1\n")]
    [InlineData("b: |+\n  one\n\nx: 1\n", "b: |+\n  one\n\nnew: text\nx: 1\n")]
    [InlineData("x: 1\r\n", "new: text\r\nx: 1\r\n")]
    [InlineData("a: {x: 1}\n", "a: {new: text, x: 1}\n")]
    [InlineData("a: [x: 1]\n", "a: [{new: text, x: 1}]\n")]
    [InlineData("{\n  \"x\": 1\n}", "{\n  \"new\": \"text\",\n  \"x\": 1\n}")]
    [InlineData("{\n  \"b\": 2,\n  \"x\": 1\n}", "{\n  \"b\": 2,\n  \"new\": \"text\",\n  \"x\": 1\n}")]
    public void A_member_comes_before_another(string before, string after) =>
        Assert.Equal(after, Edited(before, static (parent, x) => NodeEdits.InsertBefore(parent, [("new", "text")], x)));

    [Theory]
    [InlineData("a:\n  x: 1\n", "a:\n  x: 1\n  new:\n    one: \"1\"\n    two:\n      - three: c\n      - d\n")]
    [InlineData("a:\n    b:\n    - 1\n    x: 1\n", "a:\n    b:\n    - 1\n    x: 1\n    new:\n        one: \"1\"\n        two:\n        - three: c\n        - d\n")]
    [InlineData("a:\n  x: {b: c}\n", "a:\n  x: {b: c}\n  new: {one: \"1\", two: [{three: c}, d]}\n")]
    [InlineData("x: 1\nb:\n    c: d\n", "x: 1\nnew:\n    one: \"1\"\n    two:\n        - three: c\n        - d\nb:\n    c: d\n")]
    [InlineData("200: {b: c}\nx: 1", "200: {b: c}\nx: 1\nnew: {one: \"1\", two: [{three: c}, d]}")]
    [InlineData("{\"x\": 1}", "{\"x\": 1, \"new\": {\"one\": \"1\", \"two\": [{\"three\": \"c\"}, \"d\"]}}")]
    [InlineData("{\n\t\"x\": [1]\n}", "{\n\t\"x\": [1],\n\t\"new\": {\"one\": \"1\", \"two\": [{\"three\": \"c\"}, \"d\"]}\n}")]
    [InlineData(
        "{\n\t\"x\": 1\n}",
        "{\n\t\"x\": 1,\n\t\"new\": {\n\t\t\"one\": \"1\",\n\t\t\"two\": [\n\t\t\t{\n\t\t\t\t\"three\": \"c\"\n\t\t\t},\n\t\t\t\"d\"\n\t\t]\n\t}\n}")]
    public void Nested_values_are_laid_out_like_those_nearby(string before, string after) =>
        Assert.Equal(after, Edited(before, static (parent, x) => NodeEdits.Insert(parent, "new", Nested, x)));

    [Theory]
    [InlineData("200: 1\nx: 2\n", "200: 1\nx: 2\n\"404\": text\n")]
    [InlineData("x: 1\n200: 2\n", "x: 1\n\"404\": text\n200: 2\n")]
    [InlineData("a:\n  201: 1\nx: 2\n", "a:\n  201: 1\nx: 2\n\"404\": text\n")]
    [InlineData("'200': 1\n'x': 2\n", "'200': 1\n'x': 2\n'404': text\n")]
    public void A_key_has_the_quotes_of_its_neighbour(string before, string after) =>
        Assert.Equal(after, Edited(before, static (parent, x) => NodeEdits.Insert(parent, "404", "text", x)));

    [Theory]
    [InlineData("x:\n  - a # of a\n  # below\nb: 1\n", "x:\n  - a # of a\n  - new\n  # below\nb: 1\n")]
    [InlineData("x:\n- 'a'", "x:\n- 'a'\n- 'new'")]
    [InlineData("x:\r\n-   - a\r\n", "x:\r\n-   - a\r\n- new\r\n")]
    [InlineData("x:\n  -\n    a: 1\n", "x:\n  -\n    a: 1\n  - new\n")]
    [InlineData("x:\n  - a: 1\n    b: |+\n      one\n\n", "x:\n  - a: 1\n    b: |+\n      one\n\n  - new\n")]
    [InlineData("x:\n  - a\n  - |\n    one", "x:\n  - a\n  - new\n  - |\n    one")]
    [InlineData("x:\n  - |\n    one", "x:\n  - new\n  - |\n    one")]
    [InlineData("x: &a\n  - !Ref b\nc: *a\n", "x: &a\n  - !Ref b\n  - new\nc: *a\n")]
    [InlineData("x: []\n", "x: [new]\n")]
    [InlineData("x: [ 'a', ]\n", "x: [ 'a', 'new', ]\n")]
    [InlineData("x: [\n  a, # of a\n  b # of b\n]\n", "x: [\n  a, # of a\n  b, # of b\n  new\n]\n")]
    [InlineData("{\"x\":[\"a\",\"b\"]}", "{\"x\":[\"a\",\"b\",\"new\"]}")]
    [InlineData("{\n  \"x\": [\n    \"a\"\n  ]\n}\n", "{\n  \"x\": [\n    \"a\",\n    \"new\"\n  ]\n}\n")]
    [InlineData("{\"x\": [ ]}", "{\"x\": [\"new\"]}")]
    public void An_item_comes_to_the_end_of_a_list(string before, string after) =>
        Assert.Equal(after, Edited(before, static x => Assert.Single(NodeEdits.Append((ArrayNode)x.Value, "new"))));

    [Theory]
    [InlineData("x:\n  - a: 1\n    b: 2\n", "x:\n  - a: 1\n    b: 2\n  - one: \"1\"\n    two:\n      - three: c\n      - d\n")]
    [InlineData("x:\n  - {a: 1}\n", "x:\n  - {a: 1}\n  - {one: \"1\", two: [{three: c}, d]}\n")]
    [InlineData(
        "{\n  \"x\": [\n    {\n      \"a\": 1\n    }\n  ]\n}",
        "{\n  \"x\": [\n    {\n      \"a\": 1\n    },\n    {\n      \"one\": \"1\",\n      \"two\": [\n        {\n          \"three\": \"c\"\n        },\n        \"d\"\n      ]\n    }\n  ]\n}")]
    public void An_object_comes_to_the_end_of_a_list(string before, string after) =>
        Assert.Equal(after, Edited(before, static x => Assert.Single(NodeEdits.Append((ArrayNode)x.Value, Nested))));

    [Theory]
    [InlineData("a: 1\nx: 2\nb: 3\n", "a: 1\nb: 3\n")]
    [InlineData("# above\nx:\n  c: 2\n# below\nb: 3\n", "# above\n# below\nb: 3\n")]
    [InlineData("a: 1\r\nx: 2", "a: 1\r\n")]
    [InlineData("a: 1\n\nx: 2\n\nb: 3\n", "a: 1\n\n\nb: 3\n")]
    [InlineData("x: |+\n  one\n\n\nb: 3\n", "b: 3\n")]
    [InlineData("a: |+\n  one\n\nx: 2\n\n\nb: 3\n", "a: |+\n  one\n\nb: 3\n")]
    [InlineData("- x: 1\n  b: 2\n", "- b: 2\n")]
    [InlineData("- a: 1\n  x: [1,\n    2]\n- c\n", "- a: 1\n- c\n")]
    [InlineData("? x\n: 1\n? b\n: 2\n", "? b\n: 2\n")]
    [InlineData("a: 1\n?\n\n  x\n: 1\n? b\n: 2\n", "a: 1\n? b\n: 2\n")]
    [InlineData("? x\n?\n  b\n: 2\n", "?\n  b\n: 2\n")]
    [InlineData("a: {x: 1, b: 2} # why\n", "a: {b: 2} # why\n")]
    [InlineData("a: {b: 2, x: 1} # why\n", "a: {b: 2} # why\n")]
    [InlineData("a: {\n  b: 2,\n  x: 1,\n}\n", "a: {\n  b: 2,\n}\n")]
    [InlineData("{\n  \"x\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}")]
    [InlineData("{\n  \"b\": 2,\n  \"x\": {\n  }\n}", "{\n  \"b\": 2\n}")]
    [InlineData("{\"a\":\" # \",\"x\":\" # \"}", "{\"a\":\" # \"}")]
    public void A_member_goes(string before, string after) =>
        Assert.Equal(after, Edited(before, static (parent, x) => NodeEdits.Remove(parent, x)));

    [Theory]
    [InlineData("x: 1\n")]
    [InlineData("a: [x: 1, b]\n")]
    [InlineData("a: 1\nx: 2 # why\n")]
    [InlineData("a: 1\nx:\n  # why\n  b: 2\n")]
    [InlineData("a: 1\nx: | # why\n  text\n")]
    [InlineData("x: 1\nx: 2\n")]
    [InlineData("x: &a 1\nb: *a\n")]
    [InlineData("x: [&a 1]\nb: 2\n")]
    [InlineData("a: {x: 1, # why\n  b: 2}\n")]
    [InlineData("a: {b: 2,\n  # why\n  x: 1}\n")]
    [InlineData("a: {b: 2,\n  x: 1 # why\n  }\n")]
    [InlineData("- x: 1\n  # of b\n  b: 2\n")]
    public void A_member_stays_where_something_else_would_go_with_it(string before)
    {
        var x = FindX(Assert.Single(SyntaxTree.Parse(SourceText.FromString(before)).Roots));
        Assert.Null(NodeEdits.Remove((ObjectNode)x.Key.Parent!, x));
    }

    [Theory]
    [InlineData("x:\n  - a\n  - gone\n  - b\n", "x:\n  - a\n  - b\n")]
    [InlineData("x:\n- gone\n- b # why\n", "x:\n- b # why\n")]
    [InlineData("x:\r\n  - a\r\n  - gone", "x:\r\n  - a\r\n")]
    [InlineData("x: [gone, a]\n", "x: [a]\n")]
    [InlineData("x: [a, 'gone']\n", "x: [a]\n")]
    [InlineData("x: [\n  a,\n  gone,\n  ]\n", "x: [\n  a,\n  ]\n")]
    [InlineData("x: [? gone, a]\n", "x: [a]\n")]
    [InlineData("{\n  \"x\": [\n    \"gone\",\n    \"a\"\n  ]\n}", "{\n  \"x\": [\n    \"a\"\n  ]\n}")]
    [InlineData("x:\n  - gone\n", null)]
    [InlineData("x:\n  - a\n  - gone # why\n", null)]
    [InlineData("x:\n  - &a gone\n  - *a\n", null)]
    [InlineData("x:\n- - gone\n  - a\n", null)]
    public void An_item_goes_unless_something_else_would_go_with_it(string before, string? after)
    {
        var root = Read(before);
        var item = Trees.AllOf(root).First(static node => node is ScalarNode { Value: "gone" });
        item = item.Parent is ArrayNode ? item : item.Parent!;
        var edit = NodeEdits.Remove((ArrayNode)item.Parent!, item);
        Assert.Equal(after, edit is null ? null : TextEdit.Apply(before, [edit]));
    }

    [Theory]
    [InlineData("a: 12", "a: 12")]
    [InlineData("a: [b, 'c d', \"e\", true, 0x1F, null]", "a:\n  - b\n  - 'c d'\n  - \"e\"\n  - true\n  - 0x1F\n  - null")]
    [InlineData("a: {'b': {c: d}, e: []}", "a:\n  b:\n    c: d\n  e: []")]
    [InlineData("a: |\n  one\n  two", "a: \"one\\ntwo\"")]
    [InlineData("a: one\n  two", "a: \"one two\"")]
    [InlineData("a: !Ref b", null)]
    [InlineData("a: [&a b]", null)]
    [InlineData("b: &b 1\na: [*b]", null)]
    [InlineData("b: &b {c: 1}\na: {<<: *b}", null)]
    public void A_value_is_copied_with_what_it_means(string text, string? copy)
    {
        var value = NewValue.CopyOf(((ObjectNode)Trees.Yaml(text)).Find("a")!.Value);
        Assert.Equal(copy is null, value is null);
        if (value is not null)
        {
            Assert.Equal($"x: 1\n{copy}\n", Edited("x: 1\n", (parent, _) => NodeEdits.Insert(parent, "a", value)));
        }
    }

    [Theory]
    [InlineData("y: {a: 1}\nx: old\nb: 1\n", "y: {a: 1}\nx: {a: 1}\nb: 1\n")]
    [InlineData("y:\n  a: |\n    one\n\n      two\n  # why\n  b: [c,\n    d]\nz:\n    x: {old: 1} # that\n    b: 1\n", "y:\n  a: |\n    one\n\n      two\n  # why\n  b: [c,\n    d]\nz:\n    x: # that\n        a: |\n          one\n\n            two\n        # why\n        b: [c,\n          d]\n    b: 1\n")]
    [InlineData("y:\r\n- a: 1\r\n  b: 2\r\n- c\r\nx: old", "y:\r\n- a: 1\r\n  b: 2\r\n- c\r\nx:\r\n- a: 1\r\n  b: 2\r\n- c")]
    [InlineData("- y:\n    a: |\n      b\n- {x: old, b: 1}\n", "- y:\n    a: |\n      b\n- {x: {a: \"b\\n\"}, b: 1}\n")]
    [InlineData("x: old\ny:\n  a: |\n    b", "x:\n  a: b\ny:\n  a: |\n    b")]
    [InlineData("{\"y\": {\"a\": 1,\n  \"b\": 2\n}, \"x\": {\"old\": 1}}", "{\"y\": {\"a\": 1,\n  \"b\": 2\n}, \"x\": {\"a\": 1, \"b\": 2}}")]
    [InlineData("{\n  \"y\": {\n    \"a\": 1\n  },\n  \"z\": {\n    \"x\": {\"old\": 1},\n    \"b\": 1\n  }\n}", "{\n  \"y\": {\n    \"a\": 1\n  },\n  \"z\": {\n    \"x\": {\n      \"a\": 1\n    },\n    \"b\": 1\n  }\n}")]
    [InlineData("y: {a: 1}\nx: &x old\nb: *x\n", null)]
    [InlineData("y: {a: 1}\nx:\n  # why\n  old: 1\n", null)]
    [InlineData("y: {a: 1}\nx: |+\n  old\nb: 1\n", null)]
    [InlineData("y: {a: 1}\n? x\n: old\n", null)]
    public void A_value_gives_way_to_a_copy_that_keeps_its_layout(string before, string? after)
    {
        var root = Read(before);
        var y = Trees.AllOf(root).OfType<ObjectNode>().SelectMany(static mapping => mapping.Members).First(static member => member.Name == "y");
        var x = FindX(root);
        var edit = NodeEdits.Replace((ObjectNode)x.Key.Parent!, x, NewValue.AsWritten(y.Value)!);
        Assert.Equal(after, edit is null ? null : TextEdit.Apply(before, [edit]));
    }

    [Theory]
    [InlineData("a:\n  x: 1\n  b: 2\nc: 3\n", "a:\n  b: 2\nc: 3\nnew: 1\n")]
    [InlineData("a: 1\nc:\n  b: 2\n  x:\n    d: 4\n", "a: 1\nnew:\n  d: 4\nc:\n  b: 2\n")]
    [InlineData("c:\n  b: 2\n  x: [d]", "new: [d]\nc:\n  b: 2\n")]
    [InlineData("{\"a\": {\"b\": 1, \"x\": [2]}}", "{\"a\": {\"b\": 1}, \"new\": [2]}")]
    [InlineData("{\n  \"a\": {\n    \"x\": {\n      \"c\": 1\n    },\n    \"b\": 1\n  }\n}", "{\n  \"a\": {\n    \"b\": 1\n  },\n  \"new\": {\n    \"c\": 1\n  }\n}")]
    [InlineData("a:\n  x: 1 # why\n  b: 2\n", null)]
    [InlineData("a:\n  x: 1\nb: 2\n", null)]
    [InlineData("a:\n  x: !Ref b\n  b: 2\n", null)]
    public void A_member_moves(string before, string? after)
    {
        var root = (ObjectNode)Read(before);
        var edits = NodeEdits.Move(FindX(root), root, "new");
        Assert.Equal(after, edits.Contains(null) ? null : TextEdit.Apply(before, edits!));
    }

    [Theory]
    [InlineData("gone1: 1\ngone2: 2\nb: 3\ngone3: 4\n", "b: 3\n")]
    [InlineData("{\"a\": 1, \"gone1\": 1, \"b\": 2, \"gone2\": 2, \"gone3\": [3]}", "{\"a\": 1, \"b\": 2}")]
    [InlineData("{\"gone1\": 1, \"a\": 1, \"gone2\": 2}", "{\"a\": 1}")]
    [InlineData("gone1: 1\ngone2: 2\n", null)]
    [InlineData("gone1: 1\n# why\ngone2: 2\nb: 1\n", null)]
    public void Members_go_in_runs(string before, string? after)
    {
        var root = (ObjectNode)Read(before);
        var edits = NodeEdits.Remove(root, root.Members.Where(static member => member.Name.StartsWith("gone", StringComparison.Ordinal)).Reverse());
        Assert.Equal(after, edits.Contains(null) ? null : TextEdit.Apply(before, edits!));
    }

    [Fact]
    public void What_is_nested_too_deep_is_not_copied() =>
        Assert.Null(NewValue.AsWritten(Trees.Yaml($"{new string('[', 200)}{new string(']', 200)}")));

    private static string Edited(string before, Func<Member, TextEdit?> edit) => Edited(before, (_, x) => edit(x));

    private static string Edited(string before, Func<ObjectNode, Member, TextEdit?> edit)
    {
        var x = FindX(Read(before));
        var made = edit((ObjectNode)x.Key.Parent!, x);
        Assert.NotNull(made);
        var after = TextEdit.Apply(before, [made]);
        Assert.NotNull(Read(after));
        return after;
    }

    private static Node Read(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), text[0] == '{' ? DocumentFormat.Json : DocumentFormat.Yaml);
        Assert.DoesNotContain(tree.Diagnostics, static finding => finding.Severity == Severity.Error);
        return Assert.Single(tree.Roots);
    }

    private static Member FindX(Node root) =>
        Trees.AllOf(root).OfType<ObjectNode>().SelectMany(static mapping => mapping.Members).First(static member => member.Name == "x");
}
