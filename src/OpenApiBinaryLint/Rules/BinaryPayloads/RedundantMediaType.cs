using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN020: an entry that changes nothing, because another one covers it.</summary>
internal sealed class RedundantMediaType() : Rule(new(
    "BIN020", "redundant-media-type", Severity.Warning, "A binary media type that another entry covers",
    Fix: FixSafety.Safe))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.BinaryMediaTypes.Entries.Count > 1)
        {
            Compare(inspection.Api.BinaryMediaTypes, inspection);
        }
    }

    // An entry that matches nothing neither covers another nor is covered.
    private void Compare(BinaryMediaTypes list, Inspection inspection)
    {
        var entries = new List<BinaryMediaType>();
        var first = new Dictionary<string, BinaryMediaType>();
        foreach (var entry in list.Entries)
        {
            if (entry.Node is not null && MediaTypeNeverMatches.FlawOf(entry.Text, list) is null)
            {
                entries.Add(entry);
                first.TryAdd(Plain(entry), entry);
            }
        }

        foreach (var entry in entries)
        {
            Compare(entry, first, inspection);
        }
    }

    private void Compare(BinaryMediaType entry, Dictionary<string, BinaryMediaType> first, Inspection inspection)
    {
        var plain = Plain(entry);
        if (first[plain] is var same && !ReferenceEquals(same, entry))
        {
            var isExact = entry.Text == same.Text;
            Report(entry, "stands in the list twice", same, inspection, isExact ? ListMending.Remove(entry, FixSafety.Safe, inspection.Api.BinaryMediaTypes) : null);
        }
        else if (plain != MediaType.Any && first.TryGetValue(MediaType.Any, out var any))
        {
            Report(entry, "changes nothing beside `*/*`, which makes every media type binary", any, inspection);
        }
        else if (RangeOver(plain) is var range && range != plain && first.TryGetValue(range, out var wider))
        {
            Report(entry, $"changes nothing beside `{range}`, which covers it", wider, inspection);
        }
    }

    private static string Plain(BinaryMediaType entry) => entry.Text.Trim().ToLowerInvariant();

    private static string RangeOver(string text) => string.Concat(text.AsSpan(0, text.IndexOf('/', StringComparison.Ordinal)), "/*");

    private void Report(BinaryMediaType entry, string what, BinaryMediaType other, Inspection inspection, Fix? fix = null) =>
        inspection.Report(this, entry.Node!, $"`{entry.Text}` {what}", related: Wording.At(other.Node, "this entry is enough"), fix: fix);
}
