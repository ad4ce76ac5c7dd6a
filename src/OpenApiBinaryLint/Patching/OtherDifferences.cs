using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Patching;

/// <summary>Tells what differs between two objects beside the settings that a plan is about.</summary>
internal sealed class OtherDifferences
{
    // Aliases make a tree a graph: what was compared once is not walked again.
    private readonly HashSet<(Node, Node)> _compared = [];

    /// <summary>Names of the members that certainly differ.</summary>
    public List<string> Certain { get; } = [];

    /// <summary>Names of the members that may differ: something else fills one of them in.</summary>
    public List<string> Possible { get; } = [];

    /// <summary>Compares the members of two objects.</summary>
    /// <param name="old">The old object.</param>
    /// <param name="wanted">The new one.</param>
    /// <param name="covered">Names of members that are none of this.</param>
    public void Compare(ObjectNode old, ObjectNode wanted, string[] covered)
    {
        var names = wanted.Effective().Concat(old.Effective()).Select(static member => member.Name).Distinct();
        foreach (var name in names.Except(covered))
        {
            var (before, after) = (old[name], wanted[name]);
            _compared.Clear();
            if (!AreEqual(before, after))
            {
                var mayBeEqual = TemplateExpression.IsKey(name) || IsExpression(before) || IsExpression(after);
                (mayBeEqual ? Possible : Certain).Add(name);
            }
        }
    }

    private static bool IsExpression(Node? node) => node is not null && TemplateExpression.Is(node);

    private bool AreEqual(Node? left, Node? right) => (left?.Resolved, right?.Resolved) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        var (one, other) when one == other || !_compared.Add((one, other)) => true,
        var (one, other) when one.Tag != other.Tag => false,
        (ScalarNode one, ScalarNode other) => one.Value == other.Value,
        (ArrayNode one, ArrayNode other) =>
            one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (ObjectNode one, ObjectNode other) =>
            one.Effective().Count == other.Effective().Count && one.Effective().All(member => AreEqual(member.Value, other[member.Name])),
        _ => false,
    };
}
