using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Drafts;

/// <summary>Whether a draft says what a value of a document says.</summary>
internal static class DraftEquality
{
    /// <summary>The same members in any order, the same items; references by their text.</summary>
    public static bool Of(Draft draft, Node node) => (draft, node.Resolved) switch
    {
        (Draft.Original original, _) => NodeText.Of(original.Node) == NodeText.Of(node),
        (Draft.Object mapping, ObjectNode other) => mapping.Members.Count == other.Effective().Count
            && mapping.Members.TrueForAll(member => other.Find(member.Name) is { } same && Of(member.Value, same.Value)),
        (Draft.List list, ArrayNode other) => list.Items.Count == other.Items.Count && list.Items.Zip(other.Items).All(static pair => Of(pair.First, pair.Second)),
        (Draft.Scalar scalar, ScalarNode other) => scalar.Kind == other.Kind && scalar.Value == other.Value,
        (Draft.Reference reference, ScalarNode other) => reference.Text == other.Value,
        _ => false,
    };
}
