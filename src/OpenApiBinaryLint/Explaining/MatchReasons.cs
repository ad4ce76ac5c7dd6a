using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Why a header counts as binary or as text.</summary>
internal static class MatchReasons
{
    private const string EmptyList = "The API lists no binary media types: every body counts as text, whatever its type";

    public static IEnumerable<string> OfRequest(BinaryMediaTypes list, string? contentType) =>
        list.IsEmpty ? [EmptyList] : Of(list, contentType, contentType is null ? "A missing Content-Type" : $"Content-Type `{contentType}`");

    public static IEnumerable<string> OfResult(BinaryMediaTypes list, string? contentType) =>
        list.IsEmpty ? [EmptyList] : Of(list, contentType, contentType is null ? "A result without a type" : $"The result's type `{contentType}`");

    /// <summary>That the list is empty, where it is.</summary>
    public static IEnumerable<string> OfEmptyList(BinaryMediaTypes list) => list.IsEmpty ? [EmptyList] : [];

    /// <summary>On the first value of Accept; nothing where the list is empty, which is said by itself.</summary>
    public static IEnumerable<string> OfAccept(BinaryMediaTypes list, string? accept)
    {
        var first = PayloadConversion.FirstValue(accept);
        if (first != accept)
        {
            yield return $"Of several values of Accept only the first counts, `{first}`; weights are ignored";
        }

        foreach (var reason in list.IsEmpty ? [] : Of(list, first, first is null ? "A missing Accept" : $"Accept `{first}`"))
        {
            yield return reason;
        }
    }

    private static IEnumerable<string> Of(BinaryMediaTypes list, string? header, string subject)
    {
        if (list.MatchingEntry(header) is not { } entry)
        {
            yield return list.IsOpen
                ? $"{subject} matches none of the binary media types that the document shows; others are decided outside of it"
                : $"{subject} matches no binary media type{AsItStands(header)}";
            yield break;
        }

        var place = entry.Node is null ? " (set outside of the document)" : Lines.Of(entry.Node);
        var parameters = header?.Contains(';', StringComparison.Ordinal) == true ? "; its parameters do not count" : "";
        yield return $"{subject} matches the binary media type `{entry.Text}`{place}{parameters}";
        if (header is not null && DependsOnCase(header, entry.Text))
        {
            yield return $"`{header}` and `{entry.Text}` differ in letter case, which is ignored here; AWS does not document whether it counts";
        }
    }

    private static string AsItStands(string? header) =>
        header is not null && MediaType.IsRange(header) ? ": a wildcard in a header is compared as it stands" : "";

    private static bool DependsOnCase(string header, string entry)
    {
        if (MediaType.Essence(entry) == MediaType.Any)
        {
            return false;
        }

        var essence = WithoutParameters(header);
        var expected = WithoutParameters(entry);
        return expected.EndsWith("/*", StringComparison.Ordinal)
            ? !essence.StartsWith(expected[..^1], StringComparison.Ordinal)
            : essence != expected;
    }

    private static string WithoutParameters(string text)
    {
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        return (semicolon < 0 ? text : text[..semicolon]).Trim();
    }
}
