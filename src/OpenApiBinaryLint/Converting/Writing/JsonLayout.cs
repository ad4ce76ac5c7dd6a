using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>How a JSON document is laid out.</summary>
/// <param name="Source">The source, where its characters can be taken over, else null.</param>
/// <param name="IsOnOneLine">Whether the document is one line.</param>
/// <param name="Step">By how much each level is indented more.</param>
/// <param name="Colon">What separates key and value.</param>
/// <param name="NewLine">The line end.</param>
/// <param name="Before">What stands before the document.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record JsonLayout(SourceText? Source, bool IsOnOneLine, string Step, string Colon, string NewLine, string Before, string After)
{
    /// <summary>What separates members and items on one line.</summary>
    public string Comma => Colon.EndsWith(' ') ? ", " : ",";

    /// <summary>The layout of a source, or a common one where the source is YAML.</summary>
    public static JsonLayout Of(SyntaxTree tree)
    {
        if (tree.Format != DocumentFormat.Json || tree.Roots is not [ObjectNode { Members.Count: > 0 } root])
        {
            return new(Source: null, IsOnOneLine: false, "  ", ": ", "\n", "", "\n");
        }

        var layout = new Layout(root, root.Members[0].Key);
        var content = tree.Source.Content;
        var isOnOneLine = !tree.Source.Slice(root.Span).ContainsAny('\r', '\n');
        return new(tree.Source, isOnOneLine, layout.Step, layout.Colon, layout.NewLine, content[..root.Span.Start], content[root.Span.End..]);
    }
}
