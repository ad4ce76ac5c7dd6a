using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>How what is written looks: order, comments, quotes, indentation and line ends are those of the source.</summary>
public sealed class YamlLayoutTests
{
    public static TheoryData<string> Texts =>
    [
        "a:\n  b: 1\n  c:\n    d: x\n",
        "a:\n    b: 1\n    c:\n        d: x\n",
        "a:\n- 1\n- b: 2\n  c: 3\n",
        "a:\n  - 1\n  - b: 2\n    c: 3\n",
        "a:\n    -   b: 2\n        c: 3\n",
        "a:\n  -\n    b: 2\n    c: 3\n",
        "a:\n  - - 1\n    - 2\n  - - 3\n",
        "- 1\n- a: 2\n",
        "'a': 'x'\n\"b\": \"y\"\nc: z\n'200': {'d': 'x', \"e\": \"y\"}\n",
        "200: x\n1.5: y\ntrue: z\n",
        "? a\n: 1\nb: 2\n",
        "a:\nb: ~\nc: null\nd:\n  -\n  - x\n",
        "a: {b: 1, c: [x, y]}\nd: []\ne: {}\n",
        "a: { b: 1, c: [ x, y ] }\n",
        "a: {\n  b: 1,\n  c: [\n    x,\n    y\n  ]\n}\nd: 1\n",
        "a:\n  b: {\n    c: 1\n  }\n",
        "a:\n  b: [\n      x,\n      y\n    ]\n",
        "a: [\n  {b: 1},\n  {c: 2}\n]\n",
        "# top\n\n# of a\na: 1 # beside a\n\n# of b\nb: # beside b\n  # of c\n  c: 1\n  # end of b\n# end\n",
        "a:\n  # of 1\n  - 1 # beside 1\n\n  # of 2\n  - 2\n  # end of a\nb: x\n",
        "a: # beside a\n  - b: 1 # beside b\n    c: 2 # beside c\n    # end of the item\n  # end of a\n",
        "a:\n  - # beside the dash\n    b: 1\n",
        "a:\n  -\n    # of b\n    b: 1\n",
        "a: |\n  one\n    two\n\n  three\nb: >-\n  four\n  five\nc: |+\n  six\n\nd: x\n",
        "a: |2\n   one\n  two\nb: x\n",
        "- |\n  one\n- >\n  two\n- x: |\n    three\n",
        "a: 'one\n  two'\nb: \"three\n  four\"\nc: five\n  six\n",
        "a: !Sub x\nb: !Map\n  c: 1\nd: !List\n  - 1\ne: !If [A, !Ref B, {c: !Ref D}]\nf: !Ref\n  x\n",
        "- !Map\n  a: 1\n- !List\n  - 2\n- !Sub x\n",
        "a: !Map {b: 1}\nc: {d: !Map {e: !List [1]}}\n",
        "{a: 1, b: [x]}\n",
        "{\n  a: 1,\n  b: [x]\n}\n",
        "# top\n{a: 1} # beside\n# end\n",
        "%YAML 1.2\n---\n# of a\na: 1\n...\n",
        "--- # begins\na: 1\n",
        "--- !Map\na: 1\n",
        "  a: 1\n  b:\n    c: 2\n",
        "a: 1\r\nb:\r\n  - x # beside\r\n  # end\r\nc: |\r\n  one\r\n",
        "a: 1",
        "a:\n  - b: 1",
        "a: 1\n\n\n",
        "- 1 # one - two\n# - three\n- 2\n",
        "a:\n  b: 1\n   \nc: 2\n",
        "a: # empty\nb:\n  - # empty item\n  - x\nc: !Map # beside\n  d: 1\n",
        "a: 'it''s'\nb: \"\\u00e9\\t\"\nc: a#b\nd: 'yes'\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_made_anew_looks_as_it_did(string text) => Assert.Equal(text, Written(text, static root => Exploded.Of(root)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_made_anew_around_values_looks_as_it_did(string text) => Assert.Equal(text, Written(text, static root => Exploded.Of(root, static node => node is ScalarNode || node.Parent is ArrayNode)));

    // What can be written in several ways is written in the common one; a comment stays beside a line or comes to stand above it.
    [Theory]
    [InlineData("? a\n: b: 2\n", "a:\n  b: 2\n")]
    [InlineData("a: # beside\n  {b: 1}\n", "a: {b: 1} # beside\n")]
    [InlineData("a: [\n    x, # beside x\n    y\n  ]\n", "a: [\n    # beside x\n    x,\n    y\n  ]\n")]
    [InlineData("!!str 200:\n  b: 1\n", "\"200\":\n  b: 1\n")]
    [InlineData("a: &m {x: 1, y: 2}\nb: {<<: *m, y: 3, z: 4}\n", "a: {x: 1, y: 2}\nb: {x: 1, y: 3, z: 4}\n")]
    [InlineData("a: &m {x: 1, y: 2}\nb: {\n    <<: *m,\n    z: 4\n  }\n", "a: {x: 1, y: 2}\nb: {\n    x: 1,\n    y: 2,\n    z: 4\n  }\n")]
    [InlineData("a: &m\n  x: 1\n  y: 2\nb:\n  <<: *m\n  y: 3\n", "a:\n  x: 1\n  y: 2\nb:\n  x: 1\n  y: 3\n")]
    [InlineData("a: &m\n  x: 1\n  y: 2\nb:\n  - <<: *m\n    z: 3\n", "a:\n  x: 1\n  y: 2\nb:\n  - x: 1\n    y: 2\n    z: 3\n")]
    [InlineData("a: &m [x]\nb: *m\nc: [*m, {d: *m }]\n", "a: [x]\nb: [x]\nc: [[x], {d: [x]}]\n")]
    public void What_cannot_look_as_it_did_is_written_plainly(string text, string written) => Assert.Equal(written, Written(text, static root => Exploded.Of(root)));

    [Theory]
    [InlineData("""{"a":{"b":1,"c":[true,null]},"d":[],"e":{}}""", "a:\n  b: 1\n  c:\n    - true\n    - null\nd: []\ne: {}\n")]
    [InlineData("""{"a":[[1,[2]],{"b":1,"c":2},{"d":{"e":3}}]}""", "a:\n  - - 1\n    - - 2\n  - b: 1\n    c: 2\n  - d:\n      e: 3\n")]
    [InlineData("""{"200":"200","on":"no","a b":"c: d","e":"","f":"1e3","g":1e3,"h":1.50}""", "\"200\": \"200\"\n\"on\": \"no\"\na b: \"c: d\"\ne: \"\"\nf: \"1e3\"\ng: 1.0e+3\nh: 1.50\n")]
    [InlineData("""{"a":"one\ntwo\n","b":[" one\ntwo"],"c":"one\n\n"}""", "a: |\n  one\n  two\nb:\n  - |2-\n     one\n    two\nc: |+\n  one\n\n")]
    [InlineData("[{}, 1]", "- {}\n- 1\n")]
    [InlineData("{}", "{}\n")]
    public void Yaml_of_json_is_written_in_lines(string json, string written) => Assert.Equal(written, Written(json, static root => new Draft.Original(root), DocumentFormat.Json));

    [Fact]
    public void A_key_that_comes_into_brackets_is_quoted_where_it_must_be() => Assert.Equal(
        "f: {c: 1, \"a,b\": x, d-e: z}\n",
        Written("f: {c: 1}\na,b: x\nd-e: z\n", static root =>
        {
            var mapping = (ObjectNode)root;
            DraftMember Kept(Member member) => new(member.Name, new Draft.Original(member.Value), member);
            var inner = (ObjectNode)mapping["f"]!;
            return new Draft.Object([new("f", new Draft.Object([Kept(inner.Members[0]), Kept(mapping.Members[1]), Kept(mapping.Members[2])], inner), mapping.Members[0])], mapping);
        }));

    // YAML 1.2.2, section 7.4.2: a key without a question mark is no longer than 1,024 characters.
    [Theory]
    [InlineData(900, "")]
    [InlineData(1_100, "? ")]
    public void A_long_key_stands_behind_a_question_mark(int length, string mark)
    {
        var key = new string('k', length);
        var written = Written("a: 1\n", root => new Draft.Object([new(key, new Draft.Scalar("x"))], (ObjectNode)root));
        Assert.Equal(mark.Length == 0 ? $"{key}: x\n" : $"{mark}{key}\n: x\n", written);
    }

    /// <summary>Values that stand below a key, with their indentation from there.</summary>
    public static TheoryData<string> Values =>
    [
        "  b: 1\n  c:\n    d: x\n",
        "    b: 1\n    c:\n        d: x\n",
        "  - 1\n  - b: 2\n    c: 3\n  -\n    d: 4\n",
        "  # of b\n  b: 1 # beside b\n\n  # of c\n  c: # beside c\n    # of d\n    d: 1\n    # end of c\n  # end\n",
        "  b: |\n    one\n      two\n\n    three\n  c: >-\n    four\n  d: |+\n    five\n\n  e: |2\n     six\n",
        "  b: [\n      x,\n      y\n    ]\n  c: {\n      d: 1,\n      e: 2\n    }\n",
        "  b: 'one\n    two'\n  c: \"three\n    four\"\n  d: five\n    six\n",
        "  b: !Map\n    c: 1\n  d: !Sub |\n    x\n  e: &e {f: 1}\n  g: *e\n",
        "  b: 1\r\n  c: |\r\n    one\r\n\r\n    two\r\n",
        "  ? b\n  : 1\n  'c': 2\n",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void What_comes_to_stand_deeper_is_indented_more(string value)
    {
        var newLine = value.Contains('\r') ? "\r\n" : "\n";
        var expected = $"x:{newLine}{Indented("a:" + newLine + value, value.AsSpan().IndexOfAnyExcept(' '))}";
        Assert.Equal(expected, Written($"a:{newLine}{value}", static root => Below("x", ((ObjectNode)root).Members[0], static node => new Draft.Original(node))));
        Assert.Equal(expected, Written($"a:{newLine}{value}", static root => Below("x", ((ObjectNode)root).Members[0], static node => Exploded.Of(node, HasAnchor))));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void What_comes_to_stand_higher_is_indented_less(string value)
    {
        var newLine = value.Contains('\r') ? "\r\n" : "\n";
        var text = $"x:{newLine}{Indented("a:" + newLine + value, value.AsSpan().IndexOfAnyExcept(' '))}";
        Assert.Equal($"a:{newLine}{value}", Written(text, static root => Alone((ObjectNode)((ObjectNode)root)["x"]!, static node => new Draft.Original(node))));
        Assert.Equal($"a:{newLine}{value}", Written(text, static root => Alone((ObjectNode)((ObjectNode)root)["x"]!, static node => Exploded.Of(node, HasAnchor))));
    }

    private static bool HasAnchor(Node node) => node.Properties?.Anchor is not null;

    private static Draft.Object Below(string name, Member member, Func<Node, Draft> make) =>
        new([new(name, new Draft.Object([new(member.Name, make(member.Value), member)]))]);

    private static Draft.Object Alone(ObjectNode parent, Func<Node, Draft> make) =>
        new([new(parent.Members[0].Name, make(parent.Members[0].Value), parent.Members[0])]);

    // Empty lines stay empty.
    private static string Indented(string text, int step) =>
        string.Concat(text.Split('\n')[..^1].Select(line => (line is "" or "\r" ? "" : new string(' ', step)) + line + "\n"));

    private static string Written(string text, Func<Node, Draft> make, DocumentFormat format = DocumentFormat.Yaml)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), format);
        Assert.DoesNotContain(tree.Diagnostics, static diagnostic => diagnostic.Severity == Severity.Error);
        return DraftText.Of(make(tree.Roots[0]), tree, DocumentFormat.Yaml).Text!;
    }
}
