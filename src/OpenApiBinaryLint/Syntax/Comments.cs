using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>A YAML comment.</summary>
/// <param name="Span">From its <c>#</c> to the end of the line.</param>
/// <param name="IsAlone">Whether nothing else stands on its line.</param>
internal sealed record Comment(TextSpan Span, bool IsAlone);

/// <summary>
/// Finds comments in what lies between the scalars of a YAML document. The scanner could report them too, but refuses some
/// documents when it is asked to.
/// </summary>
internal static class Comments
{
    /// <summary>The comments of a text in order; none in JSON, which has none.</summary>
    public static IReadOnlyList<Comment> Of(SyntaxTree tree)
    {
        var comments = new List<Comment>();
        if (tree.Format == DocumentFormat.Yaml)
        {
            var offset = 0;
            foreach (var node in NodeOrder.Of(tree))
            {
                if (node is ScalarNode or AliasNode)
                {
                    AddFrom(tree.Source, new(offset, node.Span.Start), comments);
                    AddFromHeader(tree.Source, node, comments);
                    offset = node.Span.End;
                }
            }

            AddFrom(tree.Source, new(offset, tree.Source.Content.Length), comments);
        }

        return comments;
    }

    /// <summary>Whether a part of the text holds a comment, in YAML.</summary>
    /// <param name="span">The part.</param>
    /// <param name="nodes">All that stands in it, in order.</param>
    public static bool AreIn(TextSpan span, IReadOnlyList<Node> nodes)
    {
        var comments = new List<Comment>();
        var source = nodes[0].Source;
        var offset = span.Start;
        foreach (var scalar in NodeOrder.Of(nodes).Where(static node => node is ScalarNode or AliasNode))
        {
            AddFrom(source, new(offset, scalar.Span.Start), comments);
            AddFromHeader(source, scalar, comments);
            offset = Math.Max(offset, scalar.Span.End);
        }

        AddFrom(source, new(offset, span.End), comments);
        return comments.Count > 0;
    }

    // YAML 1.2.2, section 6.6: white space or the start of a line separates a comment from what stands before it.
    private static void AddFrom(SourceText source, TextSpan gap, List<Comment> comments)
    {
        var offset = gap.Start;
        while (offset < gap.End && source.Content.AsSpan(offset, gap.End - offset).IndexOf('#') is var found and >= 0)
        {
            var start = offset + found;
            if (start > 0 && source.Content[start - 1] is not (' ' or '\t' or '\n' or '\r'))
            {
                offset = start + 1;
                continue;
            }

            var comment = ToLineEnd(source, start);
            comments.Add(comment);
            offset = comment.Span.End;
        }
    }

    // `key: | # comment`: the span of a block scalar begins with its header.
    private static void AddFromHeader(SourceText source, Node node, List<Comment> comments)
    {
        if (node is ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded } scalar)
        {
            var header = source.LineSpan(source.PositionOf(scalar.Span.Start).Line);
            AddFrom(source, new(scalar.Span.Start, header.End), comments);
        }
    }

    private static Comment ToLineEnd(SourceText source, int start)
    {
        var line = source.LineSpan(source.PositionOf(start).Line);
        return new(new(start, line.End), source.Slice(new(line.Start, start)).IsWhiteSpace());
    }
}
