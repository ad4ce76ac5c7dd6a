using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>One entry of the list.</summary>
/// <param name="Text">As written.</param>
/// <param name="Node">Where, or null when it was given on the command line or in the configuration.</param>
internal sealed record BinaryMediaType(string Text, Node? Node);

/// <summary>An answer that the document may leave open.</summary>
internal enum Answer
{
    No,
    Yes,
    Unknown,
}

/// <summary>The entries of <c>x-amazon-apigateway-binary-media-types</c> and of a host's list, and which media types they match (facts 1.6).</summary>
internal sealed class BinaryMediaTypes(IReadOnlyList<BinaryMediaType> entries, bool isOpen, Node? key, ArrayNode? ownList)
{
    // Rules look at each of these for each operation.
    private const int MostConcrete = 1000;

    // Every operation asks for the same few media types.
    private readonly Dictionary<string, BinaryMediaType?> _matching = [];

    public IReadOnlyList<BinaryMediaType> Entries { get; } = entries;

    /// <summary>Whether entries that cannot be seen may stand in the list, so that a missing one proves nothing.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>The key that introduces the list, or null where the document has none.</summary>
    public Node? Key { get; } = key;

    /// <summary>The list where it stands at its place itself; null where it is brought in, may be repeated, or is none.</summary>
    public ArrayNode? OwnList { get; } = ownList;

    /// <summary>Whether the list is certainly empty.</summary>
    public bool IsEmpty => Entries.Count == 0 && !IsOpen;

    /// <summary>The entry <c>*/*</c>, or null.</summary>
    public BinaryMediaType? Wildcard { get; } = EntryWith(MediaType.Any, entries);

    /// <summary>Entries that name one media type, without wildcards; the first of them where there are more than anybody would look at.</summary>
    public IReadOnlyList<BinaryMediaType> Concrete =>
        field ??= [.. Entries.Where(static entry => !MediaType.IsRange(entry.Text) && MediaType.IsWellFormed(entry.Text)).Take(MostConcrete)];

    /// <summary>Where each essence stands first, and each <c>type/</c> that one begins with.</summary>
    private Dictionary<string, int> Places => field ??= IndexEntries();

    /// <summary>Whether a header value counts as binary.</summary>
    /// <param name="header">A Content-Type, or the first value of Accept; null when the request has none.</param>
    public Answer Match(string? header)
    {
        if (MatchingEntry(header) is not null)
        {
            return Answer.Yes;
        }

        return IsOpen ? Answer.Unknown : Answer.No;
    }

    /// <summary>The first entry that matches a header value, or null.</summary>
    public BinaryMediaType? MatchingEntry(string? header)
    {
        if (header is null)
        {
            return Wildcard;
        }

        if (!_matching.TryGetValue(header, out var matching))
        {
            matching = FirstMatching(MediaType.Essence(header));
            _matching.Add(header, matching);
        }

        return matching;
    }

    /// <summary>Whether a media type that a document declares, possibly a range such as <c>image/*</c>, is listed.</summary>
    public Answer Lists(string declared)
    {
        if (Listed(declared) is not null)
        {
            return Answer.Yes;
        }

        return IsOpen ? Answer.Unknown : Answer.No;
    }

    /// <summary>The declared media type itself where it is binary, else an entry inside the declared range, or null.</summary>
    public string? Listed(string declared)
    {
        if (MatchingEntry(declared) is not null)
        {
            return declared;
        }

        var essence = MediaType.Essence(declared);
        var first = essence == MediaType.Any ? int.MaxValue : FirstWith(essence);
        if (essence.EndsWith("/*", StringComparison.Ordinal))
        {
            first = Math.Min(first, FirstWith(essence[..^1]));
        }

        return first < Entries.Count ? Entries[first].Text : null;
    }

    /// <summary>Whether an entry names a media type, and no wildcard takes it in.</summary>
    public bool NamesItself(string mediaType) =>
        MediaType.IsWellFormed(mediaType) && FirstWith(MediaType.Essence(mediaType)) < Entries.Count
        && FirstWith(MediaType.TypeOf(mediaType) + "*") == int.MaxValue && Wildcard is null;

    // The header is compared as it stands: a wildcard in it is no wildcard. `*/sub` is accepted by the API and matches nothing.
    private BinaryMediaType? FirstMatching(string header)
    {
        var first = FirstWith(MediaType.Any);
        if (!header.StartsWith('*') && MediaType.IsWellFormed(header))
        {
            first = Math.Min(first, FirstWith(header));
            first = Math.Min(first, FirstWith(header[..(header.IndexOf('/', StringComparison.Ordinal) + 1)] + "*"));
        }

        return first < Entries.Count ? Entries[first] : null;
    }

    private int FirstWith(string essence) => Places.TryGetValue(essence, out var place) ? place : int.MaxValue;

    private Dictionary<string, int> IndexEntries()
    {
        var places = new Dictionary<string, int>();
        for (var i = 0; i < Entries.Count; i++)
        {
            var essence = MediaType.Essence(Entries[i].Text);
            places.TryAdd(essence, i);
            if (essence.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash)
            {
                places.TryAdd(essence[..(slash + 1)], i);
            }
        }

        return places;
    }

    private static BinaryMediaType? EntryWith(string essence, IReadOnlyList<BinaryMediaType> entries)
    {
        foreach (var entry in entries)
        {
            if (MediaType.Essence(entry.Text) == essence)
            {
                return entry;
            }
        }

        return null;
    }
}
