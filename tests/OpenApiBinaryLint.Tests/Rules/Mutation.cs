using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>Puts something else in the place of a document's keys and values, one at a time.</summary>
internal static class Mutation
{
    // Deep documents repeat themselves.
    private const int MostNodes = 400;

    private static readonly string[] JsonValues =
        ["null", "[]", "{}", "17", "\"\"", "true", "[[{}]]", "{\"$ref\": \"#\"}", "\"${a}\"", "{\"Fn::If\": []}", "\"*/*\"", "[\"image/png\", 1]"];

    private static readonly string[] YamlValues = [.. JsonValues, "!Sub x", "!If [a]", "*a", "~", "- x", "{", "\"\n"];

    private static readonly string[] Keys =
        ["\"$ref\"", "\"\"", "\"default\"", "\"get\"", "\"x-amazon-apigateway-integration\"", "\"Fn::Transform\"", "\"responses\"", "\"${a}\"", "\"<<\""];

    /// <summary>
    /// Each value and key replaced; what by, goes round the lists, so that every value meets every kind of replacement
    /// somewhere and the number of mutants stays that of the nodes.
    /// </summary>
    public static IEnumerable<string> Of(SourceText source, DocumentFormat format)
    {
        var values = format == DocumentFormat.Json ? JsonValues : YamlValues;
        var count = 0;
        foreach (var (node, isKey) in SyntaxTree.Parse(source, format).Roots.SelectMany(Nodes).Take(MostNodes))
        {
            var replacements = isKey ? Keys : values;
            for (var i = 0; i < 3; i++)
            {
                var replacement = replacements[(count + (i * 5)) % replacements.Length];
                yield return source.Content[..node.Span.Start] + replacement + source.Content[node.Span.End..];
            }

            count++;
        }
    }

    private static IEnumerable<(Node Node, bool IsKey)> Nodes(Node root)
    {
        var pending = new Stack<(Node Node, bool IsKey)>([(root, false)]);
        while (pending.TryPop(out var next))
        {
            yield return next;
            foreach (var item in (next.Node as ArrayNode)?.Items ?? [])
            {
                pending.Push((item, false));
            }

            foreach (var member in (next.Node as ObjectNode)?.Members ?? [])
            {
                pending.Push((member.Value, false));
                pending.Push((member.Key, true));
            }
        }
    }
}
