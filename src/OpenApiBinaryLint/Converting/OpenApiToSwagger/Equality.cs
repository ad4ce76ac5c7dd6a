using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Whether two values of a document say the same.</summary>
internal static class Equality
{
    public static bool Of(Node left, Node right) => left.Resolved == right.Resolved || (left.Tag == right.Tag && (left.Resolved, right.Resolved) switch
    {
        (ScalarNode one, ScalarNode other) => one.Kind == other.Kind && one.Value == other.Value,
        (ArrayNode one, ArrayNode other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(static pair => Of(pair.First, pair.Second)),
        (ObjectNode one, ObjectNode other) => one.Effective().Count == other.Effective().Count
            && one.Effective().All(member => other.Find(member.Name) is { } same && Of(member.Value, same.Value)),
        _ => false,
    });
}
