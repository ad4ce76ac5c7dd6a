using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>What holds for edits of every document. The seed is fixed: each run tries the same ones.</summary>
public sealed class NodeEditPropertyTests
{
    private const int Documents = 1_000;
    private const int EditsOfEach = 6;

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void Only_what_is_edited_changes(DocumentFormat format) => ForAll(format, static (edits, before, after) =>
    {
        Assert.Empty(Trees.Findings(after));
        Assert.Equal(edits.Show(), Trees.Show(Assert.Single(after.Roots), followAliases: true));
    });

    [Fact]
    public void Comments_stay_in_their_order() => ForAll(DocumentFormat.Yaml, static (_, before, after) => Assert.Equal(CommentsOf(before), CommentsOf(after)));

    [Theory]
    [InlineData(DocumentFormat.Yaml)]
    [InlineData(DocumentFormat.Json)]
    public void New_lines_end_like_the_others(DocumentFormat format) => ForAll(format, static (_, before, after) =>
    {
        var known = LineEndsOf(before.Source.Content);
        Assert.All(LineEndsOf(after.Source.Content), lineEnd => Assert.Contains(lineEnd, known.Count == 0 ? ["\n"] : known));
    });

    private static void ForAll(DocumentFormat format, Action<RandomEdits, SyntaxTree, SyntaxTree> holds) =>
        RandomDocument.ForAll(Documents, format, (document, before) =>
        {
            if (before.Diagnostics.Count > 0 || HoldsAsteriskInKey(before.Roots[0]))
            {
                return;
            }

            var edits = new RandomEdits(before.Roots[0], new(document.Notation));
            edits.Add(EditsOfEach);
            var text = edits.Text();
            try
            {
                holds(edits, before, SyntaxTree.Parse(before.Source.With(text), format));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{exception.Message}\n--- edited\n{text}", exception);
            }
        });

    // YamlDotNet 16.3 takes such a key and its value for one text, depending on what stands before.
    private static bool HoldsAsteriskInKey(Node root) =>
        Trees.AllOf(root).OfType<ScalarNode>().Any(static node => node.Style == ScalarStyle.Plain && node.Value.Contains(" *", StringComparison.Ordinal) && Trees.IsKey(node));

    private static List<string> CommentsOf(SyntaxTree tree) =>
        [.. Comments.Of(tree).Select(comment => tree.Source.Slice(comment.Span).TrimEnd().ToString())];

    private static HashSet<string> LineEndsOf(string text)
    {
        var ends = new HashSet<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                ends.Add("\r\n");
                i++;
            }
            else if (text[i] is '\r' or '\n')
            {
                ends.Add(text[i].ToString());
            }
        }

        return ends;
    }
}
