using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>Reads the lists of binary media types that stand in the settings of hosts.</summary>
internal static class HostedTypesReading
{
    public const string CloudFormationName = "BinaryMediaTypes";

    /// <summary>For hosts whose APIs know no such list.</summary>
    public static HostedTypes None { get; } = new([], IsOpen: false, Key: null, PropertyName: null);

    /// <summary>Reads a property.</summary>
    /// <param name="properties">The object that may hold it.</param>
    /// <param name="name">Its key.</param>
    /// <param name="takesEscapes">Whether <c>~1</c> is turned into a slash on the way to API Gateway.</param>
    public static HostedTypes Of(ObjectNode properties, string name, bool takesEscapes = true)
    {
        if (properties.Find(name) is not { } member || IsNull(member.Value))
        {
            return new([], TemplateExpression.IsOpen(properties), Key: null, name);
        }

        if (member.Value.Resolved is not ArrayNode list || TemplateExpression.Is(list))
        {
            return new([], IsOpen: true, member.Key, name);
        }

        var entries = new List<BinaryMediaType>();
        foreach (var item in list.Items)
        {
            if (TextOf(item.Resolved) is { } text)
            {
                entries.Add(new(takesEscapes ? JsonPointer.Unescape(text) : text, item.Resolved));
            }
        }

        var isOwn = member.Value is ArrayNode { Properties: null } && member.Key.Parent == properties;
        return new(entries, entries.Count < list.Items.Count, member.Key, name) { OwnList = isOwn ? list : null, TakesEscapes = takesEscapes };
    }

    /// <summary>The list of one place after that of another, as SAM adds a resource's to that of its Globals.</summary>
    public static HostedTypes Joined(HostedTypes first, HostedTypes second) => second with
    {
        Entries = [.. first.Entries, .. second.Entries],
        IsOpen = first.IsOpen || second.IsOpen,
        Key = second.Key ?? first.Key,
        OwnList = second.OwnList ?? first.OwnList,
    };

    // An expression without parts that are filled in later, such as `!Sub image/png`, says what it is.
    private static string? TextOf(Node node) => node switch
    {
        ScalarNode { Tag: null, Kind: not ScalarKind.String } => null,
        _ => TemplateExpression.LiteralText(node) is { } text && !text.Contains(TemplateExpression.Hole, StringComparison.Ordinal) ? text : null,
    };

    private static bool IsNull(Node node) => node.Resolved is ScalarNode { Kind: ScalarKind.Null };
}
