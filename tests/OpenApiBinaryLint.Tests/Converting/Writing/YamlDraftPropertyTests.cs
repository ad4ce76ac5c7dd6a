using OpenApiBinaryLint.Converting.Writing;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>What holds for every document that is written. The seed is fixed: each run tries the same ones.</summary>
public sealed class YamlDraftPropertyTests
{
    private const int Documents = 1_000;

    [Fact]
    public void Yaml_made_anew_says_the_same() => ForAll(static (before, after) =>
        Assert.Equal(Trees.Show(before.Roots[0], followAliases: true), Trees.Show(Assert.Single(after.Roots), followAliases: true)));

    [Fact]
    public void Yaml_made_anew_has_every_comment() => ForAll(static (before, after) =>
        Assert.Empty(CommentsOf(before).GroupBy(static text => text).Where(group => CommentsOf(after).Count(text => text == group.Key) < group.Count()).Select(static group => group.Key)));

    private static void ForAll(Action<SyntaxTree, SyntaxTree> holds) => RandomDocument.ForAll(Documents, DocumentFormat.Yaml, (document, before) =>
    {
        if (before.Diagnostics.Count > 0)
        {
            return;
        }

        var random = new Random(document.Notation);
        var draft = Exploded.Of(before.Roots[0], _ => random.Next(4) == 0);
        var text = DraftText.Of(draft, before, DocumentFormat.Yaml).Text;
        try
        {
            var after = SyntaxTree.Parse(before.Source.With(text), DocumentFormat.Yaml);
            Assert.Empty(Trees.Findings(after));
            holds(before, after);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\n--- written\n{text}", exception);
        }
    });

    private static List<string> CommentsOf(SyntaxTree tree) =>
        [.. Comments.Of(tree).Select(comment => tree.Source.Slice(comment.Span).TrimEnd().ToString())];
}
