using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>A key of a document that begins like the extensions of AWS.</summary>
/// <param name="Member">The key and its value.</param>
/// <param name="Place">The kind of object that it stands in.</param>
internal sealed record ExtensionUse(Member Member, ExtensionPlace Place)
{
    // Searched for, and not found.
    private const string Nothing = "";

    public string Name => Member.Name;

    /// <summary>The extension of this name or, where there is none, the one that was probably meant; null where none is near.</summary>
    public string? Meant => (field ??= Extension.Find(Name)?.Name ?? Extension.NearestName(Name) ?? Nothing) == Nothing ? null : field;

    /// <summary>Whether it is a setting of the document, right or wrong, rather than something inside of other tools' extensions or of data.</summary>
    public bool IsSetting => Place is not (ExtensionPlace.Vendor or ExtensionPlace.Data);

    /// <summary>The uses in a document, in its order.</summary>
    public static IReadOnlyList<ExtensionUse> In(ObjectNode root) => new ExtensionSearch(root).Run();
}

/// <summary>
/// Searches the text and descends only to where it finds something: most of a large document is schemas without any
/// extension, and walking through them would take longer than all rules together.
/// </summary>
internal sealed class ExtensionSearch(ObjectNode root)
{
    // How names begin, as they stand or with escapes for their letters.
    private static readonly string[] Marks = [ExtensionNames.CommonPrefix, .. ScalarText.LetterEscapes];

    // Where each mark stands next; before the text as long as it was not looked for.
    private readonly int[] _offsets = [.. Marks.Select(static _ => -1)];
    private readonly List<Level> _open = [new(root, ExtensionPlace.Root)];
    private readonly List<ExtensionUse> _uses = [];

    public IReadOnlyList<ExtensionUse> Run()
    {
        var offset = Next(root.Span.Start);
        while (offset < root.Span.End)
        {
            while (_open[^1].Container.Span.End <= offset)
            {
                _open.RemoveAt(_open.Count - 1);
            }

            Descend(offset);
            offset = Next(offset + 1);
        }

        return _uses;
    }

    private int Next(int start)
    {
        var nearest = int.MaxValue;
        for (var i = 0; i < Marks.Length; i++)
        {
            if (_offsets[i] < start)
            {
                var offset = root.Source.Content.IndexOf(Marks[i], start, StringComparison.Ordinal);
                _offsets[i] = offset < 0 ? int.MaxValue : offset;
            }

            nearest = Math.Min(nearest, _offsets[i]);
        }

        return nearest;
    }

    private void Descend(int offset)
    {
        while (_open[^1].Below(offset) is { } level)
        {
            _open.Add(level);
        }

        if (_open[^1].KeyAt(offset) is { } member && (_uses.Count == 0 || _uses[^1].Member != member))
        {
            _uses.Add(new(member, _open[^1].Place));
        }
    }

    /// <summary>An object or list on the way to the place that was found in the text. The offsets it is asked for only ever grow.</summary>
    private sealed class Level(Node container, ExtensionPlace place)
    {
        private int _next;

        public Node Container { get; } = container;

        public ExtensionPlace Place { get; } = place;

        /// <summary>The object or list inside this one that reaches over an offset.</summary>
        public Level? Below(int offset) => Container switch
        {
            ObjectNode mapping when MemberAt(mapping, offset) is { } member => Over(offset, member.Value, member.Name),
            ArrayNode list when ItemAt(list, offset) is { } item => Over(offset, item, ""),
            _ => null,
        };

        /// <summary>The extension whose key holds what was found.</summary>
        public Member? KeyAt(int offset) =>
            Container is ObjectNode mapping && MemberAt(mapping, offset) is { } member && offset < member.Key.Span.End
            && member.Name.StartsWith(ExtensionNames.CommonPrefix, StringComparison.Ordinal)
                ? member
                : null;

        private Level? Over(int offset, Node value, string key) =>
            value is ObjectNode or ArrayNode && value.Span.Start <= offset && offset < value.Span.End
                ? new(value, ExtensionPlaces.Below(Place, key))
                : null;

        private Member? MemberAt(ObjectNode mapping, int offset)
        {
            while (_next < mapping.MemberList.Count && mapping.MemberList[_next].Key.Span.Start <= offset)
            {
                _next++;
            }

            return _next == 0 ? null : mapping.MemberList[_next - 1];
        }

        private Node? ItemAt(ArrayNode list, int offset)
        {
            while (_next < list.ItemList.Count && list.ItemList[_next].Span.Start <= offset)
            {
                _next++;
            }

            return _next == 0 ? null : list.ItemList[_next - 1];
        }
    }
}
