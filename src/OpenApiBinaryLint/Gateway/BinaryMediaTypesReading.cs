using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Reads the list of binary media types of a document, together with the one that its host sets.</summary>
internal sealed class BinaryMediaTypesReading(ObjectNode root, ModelReader reader, HostedTypes? hosted)
{
    private readonly List<BinaryMediaType> _entries = [.. hosted?.Entries ?? []];
    private bool _isOpen = hosted is { IsOpen: true };

    /// <summary>Reads the list.</summary>
    /// <param name="others">Entries that are set outside of the document and its host.</param>
    public BinaryMediaTypes Read(IReadOnlyList<string> others)
    {
        var list = reader.Array(root, ExtensionNames.BinaryMediaTypes);

        // SAM and Terraform leave an empty list out.
        var isHostedEmpty = hosted is { Entries.Count: 0, IsOpen: false };
        if (isHostedEmpty || hosted is not { Overrides: true, Key: not null })
        {
            _isOpen |= list.IsOpen;
            Add(list.Value?.Items ?? []);
        }

        foreach (var other in others)
        {
            if (TemplateExpression.IsIn(other))
            {
                _isOpen = true;
            }
            else
            {
                _entries.Add(new(other, Node: null));
            }
        }

        return hosted?.Key is { } key && !(isHostedEmpty && list.Key is not null)
            ? new(_entries, _isOpen, key, hosted.OwnList)
            : new(_entries, _isOpen, list.Key, OwnList(list.Key));
    }

    private void Add(IReadOnlyList<Node> items)
    {
        var hostedCount = _entries.Count;
        foreach (var item in items)
        {
            if (item.Resolved is not ScalarNode { Kind: ScalarKind.String } scalar || OpenPart.Is(scalar))
            {
                _isOpen = true;
            }
            else if (!IsAmong(scalar.Value, hostedCount))
            {
                _entries.Add(new(scalar.Value, scalar));
            }
        }
    }

    // What the host lists, too, is listed once.
    private bool IsAmong(string text, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_entries[i].Text == text)
            {
                return true;
            }
        }

        return false;
    }

    private ArrayNode? OwnList(Node? key) =>
        key is not null && key.Parent == root && root.Members[key.Index].Value is ArrayNode { Properties: null } list ? list : null;
}
