using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Linting;

/// <summary>Reads suppressions in members: <c>"x-openapi-binary-lint-disable": ["BIN001 -- reason"]</c>.</summary>
internal static class SuppressionMembers
{
    private const string Prefix = $"x-{Suppressions.Marker}";
    private const string Name = $"{Prefix}-disable";

    public static void Read(SyntaxTree tree, SuppressionReading reading)
    {
        foreach (var node in NodeOrder.Of(tree))
        {
            foreach (var member in (node as ObjectNode)?.Members ?? [])
            {
                if (IsMeant(member.Key))
                {
                    Read(node, member, reading);
                }
            }
        }
    }

    // A name is decoded where it is asked for.
    private static bool IsMeant(ScalarNode key) => key.Raw.Contains('\\')
        ? key.Value.StartsWith(Prefix, StringComparison.Ordinal)
        : key.Raw.TrimStart("\"'").StartsWith(Prefix, StringComparison.Ordinal);

    private static void Read(Node owner, Member member, SuppressionReading reading)
    {
        if (member.Name != Name)
        {
            reading.Complaints.Add(UnknownRule.Member(member, Name));
        }
        else if (member.Value.Resolved is ArrayNode { Items: { Count: > 0 } items })
        {
            foreach (var item in items)
            {
                ReadItem(owner, item, reading);
            }
        }
        else
        {
            ReadItem(owner, member.Value, reading);
        }
    }

    private static void ReadItem(Node owner, Node item, SuppressionReading reading)
    {
        if (item.Resolved is not ScalarNode { Kind: ScalarKind.String } text)
        {
            reading.Complaints.Add(UnknownRule.Value(item, Name));
            return;
        }

        reading.Add(new(item.Span, Suppression.RegionOf(ScopeOf(owner)), "in this object", Target: item) { Item = item }, Words(text));
    }

    // Of members that it does not know CloudFormation takes those in the Metadata of a resource, which are about the resource.
    private static Node ScopeOf(Node owner) =>
        owner.Parent is ObjectNode resource && resource.Members[owner.Index] is { Name: "Metadata" }
            && resource["Type"] is ScalarNode type && type.Value.StartsWith("AWS::", StringComparison.Ordinal)
                ? resource
                : owner;

    private static List<SuppressionWord> Words(ScalarNode text)
    {
        var inRaw = text.Raw.IndexOf(text.Value, StringComparison.Ordinal);
        var words = SuppressionWord.Split(text.Value, text.Span.Start + inRaw);

        // Where the text is escaped or folded, each word stands for the whole of it.
        return inRaw >= 0 ? words : words.ConvertAll(word => word with { Span = text.Span });
    }
}
