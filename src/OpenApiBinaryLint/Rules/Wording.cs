using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules;

/// <summary>Turns of phrase that several messages share.</summary>
internal static class Wording
{
    /// <summary>Values in backticks: <c>`a`</c>, <c>`a` and `b`</c>, <c>`a`, `b` and 3 more</c>.</summary>
    public static string List(IReadOnlyList<string> values)
    {
        const int Shown = 3;
        if (values.Count == 1)
        {
            return $"`{values[0]}`";
        }

        var head = values.Count <= Shown + 1 ? values.Count - 1 : Shown;
        var tail = values.Count <= Shown + 1 ? $"`{values[^1]}`" : $"{values.Count - Shown} more";
        return string.Join(", ", values.Take(head).Select(static value => $"`{value}`")) + " and " + tail;
    }

    /// <summary>As <see cref="List(IReadOnlyList{string})"/>, behind what they are: <c>header `a`</c>, <c>headers `a` and `b`</c>.</summary>
    public static string List(string noun, IReadOnlyList<string> values) => $"{noun}{(values.Count == 1 ? "" : "s")} {List(values)}";

    /// <summary>A label that points at the list of binary media types or one of its entries; none where it stands outside the document.</summary>
    public static IReadOnlyList<Label> At(Node? node, string message) => node is null ? [] : [new(node.Span, message)];

    /// <summary>That media types are not on the list, which may well stand outside the document where the document has none.</summary>
    public static string NotListed(IReadOnlyList<string> mediaTypes, BinaryMediaTypes list) => list.Key is null && list.Entries.Count == 0
        ? $"There is no list of binary media types that would name {List(mediaTypes)}"
        : $"The binary media types do not list {List(mediaTypes)}";

    /// <summary>How a media type comes to count as binary: <c>`image/png`</c>, or <c>`image/png` (listed as `*/*`)</c>.</summary>
    public static string Listed(string mediaType, BinaryMediaType? entry) =>
        entry is null || MediaType.AreEqual(entry.Text, mediaType) ? $"`{mediaType}`" : $"`{mediaType}` (listed as `{entry.Text}`)";
}
