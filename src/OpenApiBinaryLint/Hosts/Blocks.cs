using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>Sections of host files that may be written as one object or as a list of them.</summary>
internal static class Blocks
{
    /// <summary>The objects; what is none is left out.</summary>
    public static IEnumerable<ObjectNode> Of(Node? node) => node switch
    {
        ObjectNode one => [one],
        ArrayNode list => list.Items.Select(static item => item.Resolved).OfType<ObjectNode>(),
        _ => [],
    };
}
