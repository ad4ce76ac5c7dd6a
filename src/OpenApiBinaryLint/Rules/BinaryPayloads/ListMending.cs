using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>Repairs of the list of binary media types.</summary>
internal static class ListMending
{
    /// <summary>Adds media types that are not listed; brings the list in where there is none.</summary>
    public static Fix? Add(IReadOnlyList<string> mediaTypes, GatewayApi api)
    {
        var entries = mediaTypes.Select(MediaType.Essence).Distinct().ToList();
        return Fix.Of($"Add {Wording.List(entries)} to the binary media types", FixSafety.Unsafe, Adding(entries, api));
    }

    /// <summary>Another media type in an entry's place, or none where that one is listed already.</summary>
    public static Fix? Replace(Node entry, string mediaType, FixSafety safety, BinaryMediaTypes list)
    {
        if (list.OwnList is not { } own || entry is not ScalarNode { Properties: null } scalar || scalar.Parent != own)
        {
            return null;
        }

        return list.MatchingEntry(mediaType)?.Text == mediaType
            ? Fix.Of($"Remove `{scalar.Value}`, for `{mediaType}` is listed", safety, NodeEdits.Remove(own, entry))
            : Mending.Replace(entry, mediaType, safety);
    }

    /// <summary>Takes an entry out.</summary>
    public static Fix? Remove(BinaryMediaType entry, FixSafety safety, BinaryMediaTypes list) =>
        list.OwnList is { } own && entry.Node!.Parent == own && entry.Node.Properties is null
            ? Fix.Of($"Remove `{entry.Text}`", safety, NodeEdits.Remove(own, entry.Node))
            : null;

    private static IReadOnlyList<TextEdit?> Adding(List<string> mediaTypes, GatewayApi api)
    {
        if (!mediaTypes.TrueForAll(MediaType.IsWellFormed))
        {
            return [null];
        }

        var list = api.BinaryMediaTypes;
        var entries = mediaTypes.ConvertAll(static mediaType => (NewValue)mediaType);
        if (list.OwnList is { } own)
        {
            return NodeEdits.Append(own, entries);
        }

        // Entries without a place come from where the list lives.
        if (list.Key is not null || list.Entries.Count > 0 || list.IsOpen)
        {
            return [null];
        }

        var added = new NewValue.List(entries);
        if (api.Host is not { } host)
        {
            return [NodeEdits.Insert(api.Root, ExtensionNames.BinaryMediaTypes, added)];
        }

        // A host without settings of its own, or without a list among them, has no place for it.
        if (host.Properties == api.Root || host.BinaryMediaTypes.PropertyName is not { } name)
        {
            return [null];
        }

        return [host.Properties.FindOwn(name) is { } unset ? NodeEdits.Replace(host.Properties, unset, added) : NodeEdits.Insert(host.Properties, name, added)];
    }
}
