using System.Globalization;
using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Drafts;

/// <summary>Where values of the source stand in a draft.</summary>
internal sealed class DraftPlaces
{
    private readonly Dictionary<Node, (string Pointer, bool IsWhole)> _places = [];
    private readonly HashSet<Node> _wanted = [];
    private readonly List<(string? Name, int Index)> _path = [];
    private readonly bool _wantsScalars;

    /// <summary>Looks values up in a draft, in the order of the draft: of several places the first counts.</summary>
    public DraftPlaces(Draft root, IEnumerable<Node> wanted)
    {
        foreach (var node in wanted)
        {
            _wantsScalars |= node is ScalarNode;
            for (var current = node; current is not null && _wanted.Add(current); current = current.Parent)
            {
            }
        }

        Visit(root);
    }

    /// <summary>JSON pointer of a value in the draft, or null where it has no place of its own there.</summary>
    public string? Of(Node node)
    {
        if (_places.TryGetValue(node, out var own))
        {
            return own.Pointer;
        }

        var below = new Stack<Node>();
        for (var current = node; current is not null; current = current.Parent)
        {
            if (_places.TryGetValue(current, out var place))
            {
                return below.Count == 0 || place.IsWhole ? place.Pointer + string.Concat(below.Select(Segment)) : null;
            }

            below.Push(current);
        }

        return null;
    }

    private void Visit(Draft draft)
    {
        if (draft.IsCopy)
        {
            return;
        }

        if (draft.Model is { } model && (_wantsScalars || model is not ScalarNode) && _wanted.Contains(model) && !_places.ContainsKey(model))
        {
            _places.Add(model, (Pointer(), draft is Draft.Original));
        }

        switch (draft)
        {
            case Draft.Object mapping:
                foreach (var member in mapping.Members)
                {
                    VisitAt(member.Name, 0, member.Value);
                }

                break;
            case Draft.List list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    VisitAt(null, i, list.Items[i]);
                }

                break;
        }
    }

    private void VisitAt(string? name, int index, Draft draft)
    {
        _path.Add((name, index));
        Visit(draft);
        _path.RemoveAt(_path.Count - 1);
    }

    // Only of what is wanted: most values are not.
    private string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in _path)
        {
            pointer.Append('/').Append(name is null ? index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(name));
        }

        return pointer.ToString();
    }

    private static string Segment(Node node) => "/" + (node.Parent is ObjectNode mapping
        ? JsonPointer.Escape(mapping.Members[node.Index].Name)
        : node.Index.ToString(CultureInfo.InvariantCulture));
}
