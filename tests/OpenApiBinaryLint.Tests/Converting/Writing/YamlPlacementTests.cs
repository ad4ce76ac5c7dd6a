using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>How values look that come to stand elsewhere in a YAML document: below other keys, in lists and brackets, beside new ones.</summary>
public sealed class YamlPlacementTests
{
    [Theory]
    [InlineData("a:\nb: 1 # beside b\nc: # beside c\n  d: 1\n  # end of c\n")]
    [InlineData("a: {b: 1} # beside a\nc: [\n    x\n  ] # beside c\nd: ''\n")]
    [InlineData("# of a\na: |\n  one\n# of b\nb: >-\n  two\n")]
    [InlineData("a: !Sub x\nb: !Map\n  c: 1\nc: !Map # beside c\n  d: 1\n")]
    [InlineData("a:\n- 1\n- 2\nb:\n- c: 3\n")]
    [InlineData("a:\n\n  # of b\n  b: 1\n")]
    [InlineData("a: x\n  y\nb: 'x\n  y'\n")]
    [InlineData("a: 1\n  # end of a\nb: 2\n")]
    public void Below_other_keys_values_look_as_they_did(string text)
    {
        var expected = string.Concat(text.Split('\n')[..^1].Select(static line => (line is [>= 'a' and <= 'z', ':', ..] ? "n-" : "") + line + "\n"));
        Assert.Equal(expected, Written(text, static root => new Draft.Object([.. root.Members.Select(static member => new DraftMember("n-" + member.Name, new Draft.Original(member.Value)))], root)));
    }

    [Theory]
    [InlineData("a: 1 # beside a\nb: [x]\nc: |\n  one\n", "- 1 # beside a\n- [x]\n- |\n  one\n")]
    [InlineData("a:\n  b: 1\n  c: 2\nd: {e: 1}\n", "- b: 1\n  c: 2\n- {e: 1}\n")]
    [InlineData("a:\n  # of b\n  b: 1\nc:\n  d: 1\n", "-\n  # of b\n  b: 1\n- d: 1\n")]
    [InlineData("a: !Map\n  b: 1\nc:\n  - x\n  - y\n", "- !Map\n  b: 1\n- - x\n  - y\n")]
    public void Members_become_items(string text, string written) =>
        Assert.Equal(written, Written(text, static root => new Draft.List([.. root.Members.Select(static member => new Draft.Original(member.Value))])));

    [Theory]
    [InlineData("a:\n  - 1 # beside 1\n  - b: 2\n    c: 3\n  - - x\n", "k0: 1 # beside 1\nk1:\n  b: 2\n  c: 3\nk2:\n  - x\n")]
    [InlineData("a:\n  - |\n    one\n  - !Map\n    b: 1\n", "k0: |\n  one\nk1: !Map\n  b: 1\n")]
    public void Items_become_members(string text, string written) =>
        Assert.Equal(written, Written(text, static root => new Draft.Object([.. ((ArrayNode)root.Members[0].Value).Items.Select(static (item, index) => new DraftMember($"k{index}", new Draft.Original(item)))])));

    // YAML 1.2.2, section 7.3.3: in brackets no plain text holds a comma or a bracket.
    [Theory]
    [InlineData("f: [x]\ng: a, b\nh: 1\ni: 'c'\nj: ~\n", "f: [x, \"a, b\", 1, 'c', ~]\n")]
    [InlineData("f: [x]\ng: !Sub a, b\nh: !Ref c\n", "f: [x, !Sub \"a, b\", !Ref c]\n")]
    [InlineData("f: [ x ]\ng: {a: 1}\n", "f: [ x, {a: 1} ]\n")]
    [InlineData("f: [\n    x\n  ]\ng: z\n", "f: [\n    x,\n    z\n  ]\n")]
    [InlineData("f: [x]\ng:\n", "f: [x, null]\n")]
    [InlineData("f: [x]\ng: |\n  one\n", "f:\n  - x\n  - |\n    one\n")]
    [InlineData("f: [x]\ng: >-\n  one\n", "f:\n  - x\n  - >-\n    one\n")]
    [InlineData("f: [x]\ng:\n  a: 1\n", "f:\n  - x\n  - a: 1\n")]
    [InlineData("f: [x]\ng:\n  - 1\n", "f:\n  - x\n  - - 1\n")]
    public void Values_come_into_brackets(string text, string written) => Assert.Equal(written, Written(text, static root => new Draft.Object(
        [new("f", new Draft.List([new Draft.Original(((ArrayNode)root.Members[0].Value).Items[0]), .. root.Members.Skip(1).Select(static member => new Draft.Original(member.Value))], (ArrayNode)root.Members[0].Value), root.Members[0])],
        root)));

    [Theory]
    [InlineData("a: x\n", "w", "w")]
    [InlineData("a: 'x'\n", "w", "'w'")]
    [InlineData("a: \"x\"\n", "w", "\"w\"")]
    [InlineData("a: x\n", "b, c", "b, c")]
    [InlineData("a: x\n", "yes", "\"yes\"")]
    public void New_texts_have_the_quotes_that_texts_have(string text, string value, string written)
    {
        Assert.Equal($"{text}k: {written}\n", Written(text, root => With(root, new Draft.Scalar(value))));
        var inBrackets = value.Contains(',') ? $"\"{value}\"" : written;
        Assert.Equal($"{text}f: [{inBrackets}]\n", Written($"{text}f: [1]\n", root => new Draft.Object(
            [Kept(root.Members[0]), new("f", new Draft.List([new Draft.Scalar(value)], (ArrayNode)root.Members[1].Value), root.Members[1])], root)));
    }

    [Fact]
    public void A_text_has_the_quotes_of_the_one_that_it_was_made_of() => Assert.Equal(
        "a: x\nb: 'n'\nc: ['n']\n",
        Written("a: x\nb: 'y'\nc: [z]\n", static root =>
        {
            var text = new Draft.Scalar("n", model: (ScalarNode)root["b"]!);
            return new Draft.Object([Kept(root.Members[0]), new("b", text, root.Members[1]), new("c", new Draft.List([text], (ArrayNode)root["c"]!), root.Members[2])], root);
        }));

    [Theory]
    [InlineData("a:\n    b: 1\nc:\n- 1\n", "k:\n    m:\n    - x\n    - |\n      one\n      two\n")]
    [InlineData("c:\n- 1\n", "k:\n  m:\n  - x\n  - |\n    one\n    two\n")]
    [InlineData("c:\n   - a:\n        b: 1\n", "k:\n   m:\n      - x\n      - |\n        one\n        two\n")]
    [InlineData("a:\n    b:\n      - c:\n          d:\n            - 1\n", "k:\n    m:\n      - x\n      - |\n        one\n        two\n")]
    [InlineData("a: 1\n", "k:\n  m:\n    - x\n    - |\n      one\n      two\n")]
    public void New_values_are_indented_like_the_first_that_are_there(string text, string written) => Assert.Equal(
        text + written,
        Written(text, static root => With(root, new Draft.Object([new("m", new Draft.List([new Draft.Scalar("x"), new Draft.Scalar("one\ntwo\n")]))]))));

    // YAML 1.2.2, section 8.1.1.2: a block scalar takes all lines behind it that are indented as much.
    [Theory]
    [InlineData("x:\n      # odd\n  a: 1\n", "x:\n  k: |\n    one\n  # odd\n  a: 1\n")]
    [InlineData("x:\n      # odd\n\n      # also\n  a: 1\n", "x:\n  k: |\n    one\n  # odd\n\n  # also\n  a: 1\n")]
    [InlineData("x:\n  # even\n  a: 1\n", "x:\n  k: |\n    one\n  # even\n  a: 1\n")]
    public void Comments_stay_comments_behind_a_block_scalar(string text, string written) => Assert.Equal(written, Written(text, static root =>
    {
        var inner = (ObjectNode)root.Members[0].Value;
        return new Draft.Object([new("x", new Draft.Object([new("k", new Draft.Scalar("one\n")), Kept(inner.Members[0])], inner), root.Members[0])], root);
    }));

    [Theory]
    [InlineData("a: 1\nb: |\n  x")]
    [InlineData("a: 1\nb:\n  - |+\n    x")]
    public void A_block_scalar_at_the_end_gets_no_line_end_from_what_comes_behind_it(string text)
    {
        var written = Written(text, static root => new Draft.Object([Kept(root.Members[1]), Kept(root.Members[0])], root));
        var first = ((ObjectNode)SyntaxTree.Parse(SourceText.FromString(written), DocumentFormat.Yaml).Roots[0]).Members[0].Value;
        Assert.Equal("x", ((ScalarNode)(first is ArrayNode list ? list.Items[0] : first)).Value);
    }

    private static Draft.Object With(ObjectNode root, Draft added) => new([.. root.Members.Select(Kept), new("k", added)], root);

    private static DraftMember Kept(Member member) => new(member.Name, new Draft.Original(member.Value), member);

    private static string Written(string text, Func<ObjectNode, Draft> make)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml);
        return DraftText.Of(make((ObjectNode)tree.Roots[0]), tree, DocumentFormat.Yaml).Text!;
    }
}
