using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Syntax;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>Drafts that keep, change, rename, move, repeat, wrap and leave out what a document has.</summary>
internal sealed class RandomDraft(Random random, Node root)
{
    private static readonly string[] Texts = ["x", "two words", "a\nb\n", "200", " lead", "k: v", "a\n\n", "ü, [b]", "y", "1e3", ""];
    private readonly List<Node> _repeatable = [.. Trees.AllOf(root).Where(static node => !Trees.IsKey(node) && !Trees.AllOf(node).OfType<AliasNode>().Any())];

    public Draft Of(Node node) => random.Next(40) switch
    {
        < 6 => new Draft.Original(node),
        6 when node != root => new Draft.Scalar(Texts[random.Next(Texts.Length)], ScalarKind.String, random.Next(2) == 0 ? node as ScalarNode : null),
        7 when node != root => new Draft.Scalar("12", ScalarKind.Number),
        8 when node != root && _repeatable.Count > 0 => new Draft.Original(_repeatable[random.Next(_repeatable.Count)]) { IsCopy = true },
        9 when node != root => new Draft.Object([new("wrap", Of(node))]),
        10 when node != root => new Draft.List([Of(node), new Draft.Scalar("more")]),
        11 when node != root => new Draft.Object([]),
        _ => node.Resolved switch
        {
            ObjectNode { HasMerge: false } mapping => OfObject(mapping),
            ArrayNode list => OfList(list),
            _ => new Draft.Original(node),
        },
    };

    private Draft.Object OfObject(ObjectNode source)
    {
        var members = new List<DraftMember>();
        foreach (var member in source.Members)
        {
            switch (random.Next(30))
            {
                case 0:
                    break;
                case 1:
                    Add(new(member.Name + "x", Of(member.Value), member));
                    break;
                case 2 when member.Value is ObjectNode { HasMerge: false } inner:
                    inner.Members.ToList().ForEach(moved => Add(new(moved.Name, Of(moved.Value), moved)));
                    break;
                default:
                    Add(new(member.Name, Of(member.Value), random.Next(10) == 0 ? null : member));
                    break;
            }
        }

        return new(random.Next(5) == 0 ? [.. members.OrderBy(_ => random.Next())] : members, source);

        void Add(DraftMember member)
        {
            if (!members.Exists(known => known.Name == member.Name))
            {
                members.Add(member);
            }
        }
    }

    private Draft.List OfList(ArrayNode source)
    {
        var items = source.Items.Where(_ => random.Next(20) > 0).Select(Of).ToList();
        if (random.Next(6) == 0)
        {
            items.Insert(random.Next(items.Count + 1), new Draft.Scalar("new"));
        }

        return new(items, source);
    }

    /// <summary>What a draft says, as <see cref="Trees.Show"/> has it.</summary>
    public static string Show(Draft draft) => draft switch
    {
        Draft.Original { Node: var node } => Trees.Show(node, followAliases: true),
        Draft.Object mapping => $"{{{string.Join(", ", mapping.Members.Select(static member => $"{member.Name}: {Show(member.Value)}"))}}}",
        Draft.List list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        Draft.Scalar { Kind: ScalarKind.String } text => $"\"{text.Value}\"",
        Draft.Scalar scalar => scalar.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };
}
