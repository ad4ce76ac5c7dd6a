using System.Text;
using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>
/// What neither the target nor its extensions can say, as changes of what the way back gives. Each names what it found there, and is made
/// only where that still holds: what was edited in between survives.
/// </summary>
internal static class Residue
{
    /// <summary>Where a document carries it.</summary>
    public const string Key = "x-openapi-binary-lint-residue";

    /// <summary>The changes that make a document out of what the way back gives, as JSON; null where it gives just that.</summary>
    /// <param name="back">What the way back gives.</param>
    /// <param name="wanted">The document.</param>
    public static string? Between(Node back, Node wanted)
    {
        var changes = new List<string>();
        Compare(back.Resolved, wanted.Resolved, "", changes);
        return changes.Count == 0 ? null : $$"""{"version":1,"changes":[{{string.Join(',', changes)}}]}""";
    }

    /// <summary>Makes the changes that still apply.</summary>
    /// <param name="root">What the way back gave.</param>
    /// <param name="residue">The changes, as JSON; what is no such text changes nothing.</param>
    public static Draft Apply(ObjectNode root, string residue)
    {
        var tree = SyntaxTree.Parse(Text.SourceText.FromString(residue), DocumentFormat.Json);
        Draft draft = new Draft.Original(root);
        if (tree.Roots is [ObjectNode known] && known["changes"] is ArrayNode changes)
        {
            foreach (var change in changes.Items.OfType<ObjectNode>())
            {
                draft = Change(draft, change, SegmentsOf((change["pointer"] as ScalarNode)?.Value ?? ""));
            }
        }

        return draft;
    }

    private static void Compare(Node back, Node wanted, string pointer, List<string> changes)
    {
        switch (back, wanted)
        {
            case (ObjectNode former, ObjectNode latter):
                CompareMembers(former, latter, pointer, changes);
                break;
            case (ArrayNode former, ArrayNode latter) when former.Items.Count == latter.Items.Count:
                for (var i = 0; i < former.Items.Count; i++)
                {
                    Compare(former.Items[i].Resolved, latter.Items[i].Resolved, $"{pointer}/{i}", changes);
                }

                break;
            default:
                if (NodeText.Of(back) != NodeText.Of(wanted))
                {
                    Add(changes, pointer, back, wanted);
                }

                break;
        }
    }

    private static void CompareMembers(ObjectNode back, ObjectNode wanted, string pointer, List<string> changes)
    {
        foreach (var member in back.Effective())
        {
            var below = $"{pointer}/{JsonPointer.Escape(member.Name)}";
            if (wanted[member.Name] is { } other)
            {
                Compare(member.Value.Resolved, other, below, changes);
            }
            else
            {
                Add(changes, below, member.Value.Resolved, wanted: null);
            }
        }

        foreach (var member in wanted.Effective().Where(member => back.Find(member.Name) is null))
        {
            Add(changes, $"{pointer}/{JsonPointer.Escape(member.Name)}", back: null, member.Value.Resolved);
        }

        // Members come in the order of the former, new ones last: the same as what making the changes gives.
        var names = wanted.Effective().Select(static member => member.Name).ToList();
        var made = back.Effective().Select(static member => member.Name).Where(names.Contains).Concat(names.Where(name => back.Find(name) is null));
        if (!made.SequenceEqual(names))
        {
            changes.Add($$"""{"pointer":{{ScalarText.DoubleQuoted(pointer)}},"order":[{{string.Join(',', names.Select(ScalarText.DoubleQuoted))}}]}""");
        }
    }

    private static void Add(List<string> changes, string pointer, Node? back, Node? wanted)
    {
        var change = new StringBuilder("{\"pointer\":").Append(ScalarText.DoubleQuoted(pointer));
        foreach (var (name, node) in new[] { ("was", back), ("now", wanted) })
        {
            if (node is not null)
            {
                change.Append($",\"{name}\":").Append(NodeText.InOrder(node));
            }
        }

        changes.Add(change.Append('}').ToString());
    }

    private static List<string> SegmentsOf(string pointer) => [.. pointer.Split('/').Skip(1).Select(JsonPointer.Unescape)];

    private static Draft Change(Draft draft, ObjectNode change, List<string> segments)
    {
        if (segments is [])
        {
            return change["order"] is ArrayNode order ? Ordered(draft, order)
                : Holds(draft, change) && change["now"] is { } now ? Draft.Anew(now)
                : draft;
        }

        switch (Opened(draft))
        {
            case Draft.Object mapping:
                ChangeMember(mapping, change, segments);
                return mapping;
            case Draft.List list when int.TryParse(segments[0], out var index) && index < list.Items.Count:
                list.Items[index] = Change(list.Items[index], change, [.. segments.Skip(1)]);
                return list;
            case var other:
                return other;
        }
    }

    private static void ChangeMember(Draft.Object mapping, ObjectNode change, List<string> segments)
    {
        var index = mapping.Members.FindIndex(member => member.Name == segments[0]);
        if (index < 0)
        {
            if (segments.Count == 1 && change.Find("was") is null && change["now"] is { } added)
            {
                mapping.Members.Add(new(segments[0], Draft.Anew(added)));
            }
        }
        else if (segments.Count == 1 && change.Find("now") is null && change.Find("order") is null)
        {
            if (Holds(mapping.Members[index].Value, change))
            {
                mapping.Members.RemoveAt(index);
            }
        }
        else
        {
            mapping.Members[index] = mapping.Members[index] with { Value = Change(mapping.Members[index].Value, change, [.. segments.Skip(1)]) };
        }
    }

    // Nothing made by an earlier change is changed again, so what stands here comes from the way back.
    private static bool Holds(Draft draft, ObjectNode change) =>
        draft is Draft.Original { Node: var node } && change["was"] is { } was && NodeText.Of(node) == NodeText.Of(was);

    private static Draft Ordered(Draft draft, ArrayNode order)
    {
        var names = order.Items.OfType<ScalarNode>().Select(static name => name.Value).ToList();
        if (Opened(draft) is not Draft.Object mapping || !names.ToHashSet().SetEquals(mapping.Members.Select(static member => member.Name)))
        {
            return draft;
        }

        return new Draft.Object([.. mapping.Members.OrderBy(member => names.IndexOf(member.Name))], mapping.Model as ObjectNode);
    }

    private static Draft Opened(Draft draft) => draft is not Draft.Original { Node: var node } ? draft : node.Resolved switch
    {
        ObjectNode mapping => Draft.Object.Opened(mapping),
        ArrayNode list => new Draft.List([.. list.Items.Select(static item => new Draft.Original(item))], list),
        _ => draft,
    };
}
