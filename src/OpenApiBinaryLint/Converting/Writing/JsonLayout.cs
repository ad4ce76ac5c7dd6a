using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>How a JSON document is laid out.</summary>
/// <param name="Source">The source, where its characters can be taken over, else null.</param>
/// <param name="Step">By how much each level is indented more.</param>
/// <param name="Colon">What separates key and value.</param>
/// <param name="NewLine">The line end.</param>
/// <param name="Before">What stands before the document.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="List">How lists are laid out.</param>
internal sealed record JsonLayout(SourceText? Source, string Step, string Colon, string NewLine, string Before, string After, JsonShape List)
{
    /// <summary>What separates members and items on one line.</summary>
    public string Comma => Colon.EndsWith(' ') ? ", " : ",";

    /// <summary>The layout of a source, or a common one where the source is YAML.</summary>
    public static JsonLayout Of(SyntaxTree tree)
    {
        var content = tree.Source.Content;
        if (tree.Format != DocumentFormat.Json || tree.Roots is not [ObjectNode { Members.Count: > 0 } root])
        {
            var lineEnd = content.AsSpan().IndexOfAny('\r', '\n');
            var newLine = lineEnd >= 0 && content.AsSpan(lineEnd) is ['\r', '\n', ..] ? "\r\n" : "\n";
            return new(Source: null, "  ", ": ", newLine, "", newLine, JsonShape.Lines);
        }

        var layout = new Layout(root, root.Members[0].Key);
        return new(tree.Source, layout.Step, layout.Colon, layout.NewLine, content[..root.Span.Start], content[root.Span.End..], ListIn(tree));
    }

    /// <summary>As an object or list of the source is laid out; null where that shows nothing.</summary>
    public JsonShape? ShapeOf(Node? model) => model is not null && model.Source == Source ? JsonShape.Of(model) : null;

    // The first list over several lines is as good as any.
    private static JsonShape ListIn(SyntaxTree tree)
    {
        foreach (var node in NodeOrder.Of(tree))
        {
            if (node is ArrayNode { Items: [ObjectNode, ..] } && JsonShape.Of(node) is { IsOnOneLine: false } shape)
            {
                return shape;
            }
        }

        return JsonShape.Lines;
    }
}
