using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>How a JSON document is laid out.</summary>
/// <param name="IsOfSource">Whether it is the layout of the source, whose characters can be taken over.</param>
/// <param name="IsOnOneLine">Whether the document is one line.</param>
/// <param name="Step">By how much each level is indented more.</param>
/// <param name="Colon">What separates key and value.</param>
/// <param name="NewLine">The line end.</param>
/// <param name="Before">What stands before the document.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record JsonLayout(bool IsOfSource, bool IsOnOneLine, string Step, string Colon, string NewLine, string Before, string After)
{
    /// <summary>What separates members and items on one line.</summary>
    public string Comma => Colon.EndsWith(' ') ? ", " : ",";

    /// <summary>The layout of a source, or a common one where the source is YAML.</summary>
    public static JsonLayout Of(SyntaxTree tree)
    {
        if (tree.Format != DocumentFormat.Json || tree.Roots is not [ObjectNode { Members.Count: > 0 } root])
        {
            return new(IsOfSource: false, IsOnOneLine: false, "  ", ": ", "\n", "", "\n");
        }

        var layout = new Layout(root, root.Members[0].Key);
        var content = tree.Source.Content;
        var isOnOneLine = !tree.Source.Slice(root.Span).ContainsAny('\r', '\n');
        return new(IsOfSource: true, isOnOneLine, layout.Step, layout.Colon, layout.NewLine, content[..root.Span.Start], content[root.Span.End..]);
    }
}
