using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Converting.Writing;

/// <summary>Drafts that say what the source says, with every object and list made anew.</summary>
internal static class Exploded
{
    public static Draft Of(Node node, Func<Node, bool>? isKept = null) => node switch
    {
        _ when isKept?.Invoke(node) == true => new Draft.Original(node),
        ObjectNode mapping => new Draft.Object(
            [.. mapping.Members.Select(member => new DraftMember(member.Name, Of(member.Value, isKept), member))], mapping),
        ArrayNode list => new Draft.List([.. list.Items.Select(item => Of(item, isKept))], list),
        _ => new Draft.Original(node),
    };
}
