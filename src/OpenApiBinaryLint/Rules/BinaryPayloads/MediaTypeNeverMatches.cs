using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN018: an entry that no request and no response matches.</summary>
internal sealed class MediaTypeNeverMatches() : BinaryMediaTypeRule(new(
    "BIN018", "media-type-never-matches", Severity.Warning, "A binary media type that no header matches"))
{
    // https://www.iana.org/assignments/top-level-media-types, and `binary`, which Amazon S3 uses.
    private static readonly KeyTable TopLevels = new(
        "types: application audio chemical font haptics image message model multipart text video binary");

    protected override void Check(string entry, Node node, Inspection inspection)
    {
        if (FlawOf(entry, inspection.Api.BinaryMediaTypes) is { } flaw)
        {
            inspection.Report(this, node, $"`{entry}` {flaw}");
        }
    }

    /// <summary>Why an entry makes nothing binary, or null when it can match.</summary>
    public static string? FlawOf(string entry, BinaryMediaTypes list)
    {
        var essence = MediaType.Essence(entry);
        if (essence == MediaType.Any)
        {
            return FlawOfParameters(entry, essence);
        }

        if (!MediaType.IsWellFormed(essence))
        {
            return essence == "*"
                ? "is no media type and matches nothing; the entry for every type is `*/*`"
                : "is not of the form `type/subtype` and matches nothing";
        }

        var slash = essence.IndexOf('/', StringComparison.Ordinal);
        return FlawOfNames(essence[..slash], essence[(slash + 1)..], list) ?? FlawOfParameters(entry, essence);
    }

    private static string? FlawOfNames(string type, string subtype, BinaryMediaTypes list)
    {
        if (type.Contains('*', StringComparison.Ordinal) || (subtype != "*" && subtype.Contains('*', StringComparison.Ordinal)))
        {
            return "matches nothing: only `*/*` and a whole subtype, as in `image/*`, work as wildcards";
        }

        if (IsTopLevel(subtype) && !IsTopLevel(type))
        {
            return $"is turned around and matches nothing; `{subtype}/{type}` was probably meant";
        }

        return (type, subtype) switch
        {
            ("application", "octet") => "is no registered media type and matches nothing; `application/octet-stream` was probably meant",
            ("image", "jpg") when !list.IsOpen && list.MatchingEntry("image/jpeg") is null =>
                "is not what clients send: the media type of JPEG images is `image/jpeg`, which is not listed and stays text",
            _ => null,
        };
    }

    private static string? FlawOfParameters(string entry, string essence)
    {
        foreach (var parameter in entry.Split(';').Skip(1))
        {
            var text = parameter.Trim();
            if (text.Length > 0 && text.IndexOf('=', StringComparison.Ordinal) is < 1)
            {
                return $"ends in something that is no parameter, and no Content-Type looks like that; list `{essence}`";
            }
        }

        return null;
    }

    private static bool IsTopLevel(string name) => TopLevels[name] is not null;
}
