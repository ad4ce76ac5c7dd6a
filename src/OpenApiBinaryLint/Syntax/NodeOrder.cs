namespace OpenApiBinaryLint.Syntax;

/// <summary>Walks through trees.</summary>
internal static class NodeOrder
{
    /// <summary>Every node of all documents in the order of the text, each before what is in it; aliases are not followed.</summary>
    public static IEnumerable<Node> Of(SyntaxTree tree) => Of(tree.Roots);

    /// <summary>Every node of these trees in the order of the text, each before what is in it; aliases are not followed.</summary>
    public static IEnumerable<Node> Of(IReadOnlyList<Node> roots)
    {
        var open = new Stack<Node>(roots.Reverse());
        while (open.TryPop(out var node))
        {
            yield return node;
            switch (node)
            {
                case ObjectNode mapping:
                    for (var i = mapping.Members.Count - 1; i >= 0; i--)
                    {
                        open.Push(mapping.Members[i].Value);
                        open.Push(mapping.Members[i].Key);
                    }

                    break;
                case ArrayNode list:
                    for (var i = list.Items.Count - 1; i >= 0; i--)
                    {
                        open.Push(list.Items[i]);
                    }

                    break;
            }
        }
    }
}
