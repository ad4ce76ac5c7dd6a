using System.Globalization;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Drafts;

/// <summary>Where values of the source stand in a draft.</summary>
internal sealed class DraftPlaces
{
    private readonly Dictionary<Node, (string Pointer, bool IsWhole)> _places = [];
    private readonly HashSet<Node> _wanted = [];

    /// <summary>Looks values up in a draft, in the order of the draft: of several places the first counts.</summary>
    public DraftPlaces(Draft root, IEnumerable<Node> wanted)
    {
        foreach (var node in wanted)
        {
            for (var current = node; current is not null && _wanted.Add(current); current = current.Parent)
            {
            }
        }

        Visit(root, "");
    }

    /// <summary>JSON pointer of a value in the draft, or null where it has no place of its own there.</summary>
    public string? Of(Node node)
    {
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

    private void Visit(Draft draft, string pointer)
    {
        if (draft.IsCopy)
        {
            return;
        }

        if (draft.Model is { } model && _wanted.Contains(model))
        {
            _places.TryAdd(model, (pointer, draft is Draft.Original));
        }

        switch (draft)
        {
            case Draft.Object mapping:
                foreach (var member in mapping.Members)
                {
                    Visit(member.Value, $"{pointer}/{JsonPointer.Escape(member.Name)}");
                }

                break;
            case Draft.List list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Visit(list.Items[i], string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"));
                }

                break;
        }
    }

    private static string Segment(Node node) => "/" + (node.Parent is ObjectNode mapping
        ? JsonPointer.Escape(mapping.Members[node.Index].Name)
        : node.Index.ToString(CultureInfo.InvariantCulture));
}
