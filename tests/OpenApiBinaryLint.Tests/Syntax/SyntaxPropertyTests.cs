using FsCheck;
using FsCheck.Fluent;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>What holds for every document. The seed is fixed: each run tries the same ones.</summary>
public sealed class SyntaxPropertyTests
{
    private const int Documents = 300;
    private const int MutationsOfEach = 12;

    private static readonly string[] Pieces =
    [
        "\"", "'", "\\", "#", ":", ": ", "- ", ",", "[", "]", "{", "}", "&a ", "*a", "!t ", "|\n", ">\n", "? ", "%", "@", "\t", "\n", "\r", "\n\n", "  ", "---\n",
        "...\n", "<<: *a\n", "é", "😀", "\u2028", "\uFEFF", "\u0001", "//", "/*", "null", "1e", "\\u12", "\\ud800", "{{x}}",
    ];

    // Comments of YamlNotation that are in no value.
    private static readonly string[] WrittenComments = ["# x: [\"", "# [\"", "# 'é: {{", "# why"];

    [Fact]
    public void Yaml_says_what_was_written() => ForAll(DocumentFormat.Yaml, static (document, tree) =>
    {
        Assert.Empty(Trees.Findings(tree));
        Assert.Equal(document.Value.Show(), Trees.Show(Assert.Single(tree.Roots), followAliases: true));
    });

    [Fact]
    public void Yaml_with_too_little_indentation_says_what_was_written() => ForAll(DocumentFormat.Yaml, isLax: true, holds: static (document, tree) =>
    {
        Assert.All(tree.Diagnostics, static finding => Assert.Equal(SyntaxRules.StrictlyInvalidYaml, finding.Rule));
        Assert.Equal(document.Value.Show(), Trees.Show(Assert.Single(tree.Roots), followAliases: true));
        Assert.All(Trees.AllOf(tree.Roots[0]), TreeLaws.AssertOrder);
    });

    [Fact]
    public void Json_says_what_was_written() => ForAll(DocumentFormat.Json, static (document, tree) =>
    {
        Assert.Empty(Trees.Findings(tree));
        Assert.Equal(document.Value.Show(), Trees.Show(Assert.Single(tree.Roots)));
    });

    [Fact]
    public void The_characters_of_a_yaml_scalar_say_its_value() => ForAll(DocumentFormat.Yaml, static (_, tree) =>
        Assert.All(Scalars(tree), static scalar => Assert.Equal(scalar.Value, ReadAgain(scalar))));

    [Fact]
    public void The_characters_of_a_json_scalar_say_its_value() => ForAll(DocumentFormat.Json, static (_, tree) =>
        Assert.All(Scalars(tree), static scalar => Assert.Equal(scalar.Value, Assert.IsType<ScalarNode>(Trees.Json(scalar.Raw.ToString())).Value)));

    [Fact]
    public void Every_comment_is_found() => ForAll(DocumentFormat.Yaml, static (document, tree) => Assert.Equal(
        WrittenComments.Sum(comment => document.Text.Split(comment).Length - 1),
        TreeLaws.CommentsIn(tree).Count(comment => WrittenComments.Any(written => comment.StartsWith(written, StringComparison.Ordinal)))));

    [Fact]
    public void Without_its_comments_yaml_says_the_same() => ForAll(DocumentFormat.Yaml, static (document, tree) =>
    {
        var edits = Comments.Of(tree).Select(static comment => new TextEdit(comment.Span, ""));
        var rest = SyntaxTree.Parse(SourceText.FromString(TextEdit.Apply(document.Text, edits)), DocumentFormat.Yaml);
        Assert.Equal(document.Value.Show(), Trees.Show(Assert.Single(rest.Roots), followAliases: true));
        Assert.Empty(Comments.Of(rest));
    });

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void Children_lie_in_their_parent_one_after_the_other(DocumentFormat format) =>
        ForAll(format, static (_, tree) => Assert.All(tree.Roots.SelectMany(Trees.AllOf), TreeLaws.AssertOrder));

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void The_pointer_of_a_node_leads_back_to_it(DocumentFormat format) => ForAll(format, static (_, tree) =>
        Assert.All(Trees.AllOf(tree.Roots[0]).Where(static node => !Trees.IsKey(node)), node =>
            Assert.Same(node.Resolved, JsonPointer.Find(tree.Roots[0], node.Pointer))));

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void Damaged_text_is_read_as_far_as_it_goes(DocumentFormat format) => ForAll(format, static (document, _) =>
    {
        var random = new Random(document.Notation);
        for (var i = 0; i < MutationsOfEach; i++)
        {
            var text = Damaged(document.Text, random);
            foreach (var promised in new DocumentFormat?[] { DocumentFormat.Yaml, DocumentFormat.Json, null })
            {
                var source = SourceText.FromString(text);
                var failure = Record.Exception(() => TreeLaws.Hold(SyntaxTree.Parse(source, promised)));
                Assert.True(failure is null, $"{failure}\n--- {promised}\n{text}");
            }
        }
    });

    private static void ForAll(DocumentFormat format, Action<Document, SyntaxTree> holds, bool isLax = false)
    {
        var documents = RandomValue.Any.Zip(Gen.Choose(0, int.MaxValue - 1)).Select(pair => new Document(pair.Item1, pair.Item2, format, isLax));
        var config = Config.QuickThrowOnFailure.WithMaxTest(Documents).WithReplay(new Replay(new Rnd(20_130_731), null));
        Check.One(config, Prop.ForAll(
            Arb.From(documents, static document => RandomValue.Smaller(document.Value).Select(smaller => document with { Value = smaller })),
            document => holds(document, SyntaxTree.Parse(SourceText.FromString(document.Text), format))));
    }

    private static IEnumerable<ScalarNode> Scalars(SyntaxTree tree) => tree.Roots.SelectMany(Trees.AllOf).OfType<ScalarNode>();

    // As the value of a key in the same column as the block collection around it: indentation is relative to that.
    private static string ReadAgain(ScalarNode scalar)
    {
        var block = scalar.Parent;
        for (var node = block; node is not null; node = node.Parent)
        {
            block = node.Source.Content[node.Span.Start] is '[' or '{' ? node.Parent : block;
        }

        var column = block is null ? 0 : block.Source.PositionOf(block.Span.Start).Column - 1;
        var text = scalar.Raw.ToString();
        var lineEnd = text is [.., '\n' or '\r'] ? "" : "\n";
        return Assert.IsType<ScalarNode>(Trees.At(Trees.Yaml($"{new string(' ', column)}key: {text}{lineEnd}"), "/key")).Value;
    }

    private static string Damaged(string text, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var start = random.Next(text.Length + 1);
            var end = Math.Min(text.Length, start + random.Next(12));
            text = random.Next(4) switch
            {
                0 => text[..start],
                1 => text[..start] + text[end..],
                2 => text[..start] + text[start..end] + text[start..],
                _ => text[..start] + Pieces[random.Next(Pieces.Length)] + text[start..],
            };
        }

        return text;
    }

    private sealed record Document(Value Value, int Notation, DocumentFormat Format, bool IsLax)
    {
        public string Text => Format == DocumentFormat.Yaml
            ? new YamlNotation(new(Notation), IsLax).Write(Value)
            : new JsonNotation(new(Notation)).Write(Value);

        public override string ToString() => $"{Value.Show()}\n--- written as\n{Text}";
    }
}
