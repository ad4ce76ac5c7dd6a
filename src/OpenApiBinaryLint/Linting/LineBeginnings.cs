using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Linting;

/// <summary>Finds what begins on a line: a member, a list item, a document.</summary>
internal sealed class LineBeginnings(SyntaxTree tree)
{
    private int _next;

    private List<Node> Nodes => field ??= [.. NodeOrder.Of(tree).Where(Begins)];

    /// <summary>The first thing that begins on a line, or null. Lines are asked for in the order of the text.</summary>
    public Node? On(TextSpan line)
    {
        while (_next < Nodes.Count && Suppression.StartOf(Nodes[_next]) < line.Start)
        {
            _next++;
        }

        return _next < Nodes.Count && Suppression.StartOf(Nodes[_next]) < line.End ? Nodes[_next] : null;
    }

    // The value of a member begins with its first member or item, unless it has a bracket; that line is about those.
    private static bool Begins(Node node) =>
        node.Span.Length > 0
        && (node is ScalarNode or AliasNode || node.Parent is not ObjectNode || node.Source.Content[node.Span.Start] is '{' or '[');
}
