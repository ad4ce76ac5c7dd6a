using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>What holds for whatever is read of any text.</summary>
internal static class TreeLaws
{
    public static void Hold(SyntaxTree tree)
    {
        var source = tree.Source;
        var whole = new TextSpan(0, source.Content.Length);
        Assert.All(tree.Roots.SelectMany(Trees.AllOf), node =>
        {
            Assert.True(whole.Contains(node.Span) && node.Span.Length >= 0, source.Content);
            AssertOrder(node);
            Assert.NotNull(node.Pointer);
        });
        Assert.All(tree.Diagnostics, finding =>
            Assert.All([finding.Span, .. finding.Related.Select(static label => label.Span)], span => Assert.True(whole.Contains(span) && span.Length >= 0, source.Content)));
        Assert.True(tree.IsComplete || tree.Diagnostics.Count > 0, source.Content);
        Assert.All(CommentsIn(tree), static comment => Assert.StartsWith("#", comment, StringComparison.Ordinal));
    }

    /// <summary>Children lie in their parent, one after the other.</summary>
    public static void AssertOrder(Node node)
    {
        var end = node.Span.Start;
        foreach (var child in Trees.ChildrenOf(node))
        {
            Assert.InRange(child.Span.Start, end, node.Span.End);
            Assert.InRange(child.Span.End, child.Span.Start, node.Span.End);
            Assert.Same(node, child.Parent);
            end = child.Span.End;
        }
    }

    public static IEnumerable<string> CommentsIn(SyntaxTree tree) => Comments.Of(tree).Select(comment => tree.Source.Slice(comment.Span).ToString());
}
