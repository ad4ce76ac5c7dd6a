using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>Reads texts of tests and shows what came of them.</summary>
internal static class Trees
{
    /// <summary>The only root of YAML that has nothing to complain of.</summary>
    public static Node Yaml(string text) => Root(SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml));

    /// <summary>The only root of JSON that has nothing to complain of.</summary>
    public static Node Json(string text) => Root(SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Json));

    /// <summary>What is said of a text read as YAML: <c>DOC001 2:1 message</c>.</summary>
    public static string[] YamlFindings(string text) => Findings(SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml));

    /// <summary>What is said of a text read as JSON.</summary>
    public static string[] JsonFindings(string text) => Findings(SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Json));

    public static string[] Findings(SyntaxTree tree) =>
        [.. tree.Diagnostics.Select(finding => $"{finding.Rule.Id} {tree.Source.PositionOf(finding.Span.Start)} {finding.Message}")];

    /// <summary>A node's place and characters: <c>2:1-2:4 abc</c>.</summary>
    public static string Place(Node node) =>
        $"{node.Source.PositionOf(node.Span.Start)}-{node.Source.PositionOf(node.Span.End)} {node.Source.Slice(node.Span)}";

    /// <summary>The value at a pointer, aliases not followed.</summary>
    public static Node At(Node root, string pointer) => AllOf(root).Single(node => node.Pointer == pointer && !IsKey(node));

    /// <summary>Every node of a tree, keys and aliases included, each before what is in it.</summary>
    public static IEnumerable<Node> AllOf(Node root)
    {
        var pending = new Stack<Node>([root]);
        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var child in ChildrenOf(node).Reverse())
            {
                pending.Push(child);
            }
        }
    }

    /// <summary>Keys and values, or items, in order.</summary>
    public static IEnumerable<Node> ChildrenOf(Node node) => node switch
    {
        ObjectNode mapping => mapping.Members.SelectMany(static member => new[] { member.Key, member.Value }),
        ArrayNode list => list.Items,
        _ => [],
    };

    public static bool IsKey(Node node) => node.Parent is ObjectNode mapping && mapping.Members.Any(member => member.Key == node);

    /// <summary>The tree in one line: <c>{a: [1, "x"], b: *}</c>, strings in quotes.</summary>
    public static string Show(Node node, bool followAliases = false) => node switch
    {
        ObjectNode mapping => $"{{{string.Join(", ", mapping.Members.Select(member => $"{member.Name}: {Show(member.Value, followAliases)}"))}}}",
        ArrayNode list => $"[{string.Join(", ", list.Items.Select(item => Show(item, followAliases)))}]",
        AliasNode alias => followAliases ? Show(alias.Target, followAliases) : "*",
        ScalarNode { Kind: ScalarKind.String } text => $"\"{text.Value}\"",
        ScalarNode { Kind: ScalarKind.Null } => "null",
        ScalarNode scalar => scalar.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static Node Root(SyntaxTree tree)
    {
        Assert.Empty(Findings(tree));
        Assert.True(tree.IsComplete);
        return Assert.Single(tree.Roots);
    }
}
