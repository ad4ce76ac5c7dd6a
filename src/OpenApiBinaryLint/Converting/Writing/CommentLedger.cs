using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Which comments of the source stand in the text that is being written.</summary>
internal sealed class CommentLedger(SyntaxTree tree)
{
    private readonly IReadOnlyList<Comment> _comments = Comments.Of(tree);
    private readonly HashSet<Comment> _written = [];

    public int Count => _comments.Count;

    /// <summary>Those that were not written, in the order of the source.</summary>
    public IEnumerable<Comment> Lost => _comments.Where(comment => !_written.Contains(comment));

    /// <summary>Takes note that all comments in a part of the source are written.</summary>
    public void Write(TextSpan span)
    {
        _written.UnionWith(In(span));
    }

    public void Write(Comment comment) => _written.Add(comment);

    /// <summary>The first comment in a part of the source, or null.</summary>
    public Comment? FirstIn(TextSpan span) =>
        IndexFrom(span.Start) is var index && index < _comments.Count && _comments[index].Span.Start < span.End ? _comments[index] : null;

    /// <summary>Whether a part of the source holds a comment that is not written yet.</summary>
    public bool IsOpenIn(TextSpan span) => In(span).Any(comment => !_written.Contains(comment));

    /// <summary>The comments in a part of the source.</summary>
    public IEnumerable<Comment> In(TextSpan span)
    {
        for (var i = IndexFrom(span.Start); i < _comments.Count && _comments[i].Span.Start < span.End; i++)
        {
            yield return _comments[i];
        }
    }

    private int IndexFrom(int offset)
    {
        var (low, high) = (0, _comments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _comments[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
