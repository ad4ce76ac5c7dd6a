using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Reads suppressions in comments: <c># openapi-binary-lint: disable-next-line BIN001 -- reason</c>.</summary>
internal sealed class SuppressionComments(SyntaxTree tree, SuppressionReading reading)
{
    private const string NextLine = "disable-next-line";
    private const string SameLine = "disable-line";
    private const string Following = "disable";
    private const string WholeFile = "disable-file";

    private readonly SourceText _source = tree.Source;
    private readonly LineBeginnings _beginnings = new(tree);

    /// <summary>The directives there are.</summary>
    public static IReadOnlyList<string> Directives => [NextLine, SameLine, Following, WholeFile];

    public void Read()
    {
        foreach (var comment in Comments.Of(tree))
        {
            var text = _source.Slice(comment.Span).TrimStart("# \t");
            if (text.StartsWith(Suppressions.Marker, StringComparison.Ordinal))
            {
                Read(comment, text[Suppressions.Marker.Length..].TrimStart().ToString());
            }
        }
    }

    private void Read(Comment comment, string text)
    {
        var offset = comment.Span.End - text.Length;
        if (text is not [':', ..])
        {
            // Without a colon it may be a sentence about this program.
            if (SuppressionWord.Split(text, offset) is [var first, ..] && Directives.Contains(first.Text.TrimStart('-')))
            {
                reading.Complaints.Add(UnknownRule.NoDirective(comment.Span, Directives));
            }
        }
        else if (SuppressionWord.Split(text[1..], offset + 1) is [var directive, .. var names])
        {
            if (Directives.Contains(directive.Text))
            {
                reading.Add(New(comment, directive.Text), names);
            }
            else
            {
                reading.Complaints.Add(UnknownRule.Directive(directive.Text, directive.Span, Directives));
            }
        }
        else
        {
            reading.Complaints.Add(UnknownRule.NoDirective(comment.Span, Directives));
        }
    }

    private Suppression New(Comment comment, string directive)
    {
        if (directive == WholeFile)
        {
            return new(comment.Span, new(0, _source.Content.Length), "in this file", Target: null);
        }

        var isOwnLine = directive == SameLine || (directive == Following && !comment.IsAlone);
        var line = isOwnLine ? LineOf(comment) : LineBelow(comment);
        var target = line is { } there ? _beginnings.On(there) : null;
        if (directive != Following)
        {
            return new(comment.Span, line, isOwnLine ? "on this line" : "on the line below", target);
        }

        return target is null
            ? new(comment.Span, Region: null, "where nothing begins", target)
            : new(comment.Span, Suppression.RegionOf(target), InWords(target), target);
    }

    private static string InWords(Node target) => target.Parent switch
    {
        null => "in this document",
        ObjectNode mapping => $"in `{mapping.Members[target.Index].Name}`",
        _ => "in this list item",
    };

    private TextSpan LineOf(Comment comment) => _source.LineSpan(_source.PositionOf(comment.Span.Start).Line);

    /// <summary>The next line that holds something, or null.</summary>
    private TextSpan? LineBelow(Comment comment)
    {
        for (var number = _source.PositionOf(comment.Span.Start).Line + 1; number <= _source.LineCount; number++)
        {
            var line = _source.LineSpan(number);
            if (_source.Slice(line).Trim() is not ([] or "---" or ['#' or '%', ..]))
            {
                return line;
            }
        }

        return null;
    }
}
