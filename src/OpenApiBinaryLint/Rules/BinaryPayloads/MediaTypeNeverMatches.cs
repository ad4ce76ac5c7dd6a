using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN018: an entry that no request and no response matches.</summary>
internal sealed class MediaTypeNeverMatches() : BinaryMediaTypeRule(new(
    "BIN018", "media-type-never-matches", Severity.Warning, "A binary media type that no header matches",
    Fix: FixSafety.Safe))
{
    // https://www.iana.org/assignments/top-level-media-types, and `binary`, which Amazon S3 uses.
    private static readonly KeyTable TopLevels = new(
        "types: application audio chemical font haptics image message model multipart text video binary");

    protected override void Check(string entry, Node node, Inspection inspection)
    {
        if (FlawOf(entry, inspection.Api.BinaryMediaTypes) is { } flaw)
        {
            var fix = flaw.Meant is null ? null : ListMending.Replace(node, flaw.Meant, flaw.Safety, inspection.Api.BinaryMediaTypes);
            inspection.Report(this, node, $"`{entry}` {flaw.Text}", fix: fix);
        }
    }

    /// <summary>Why an entry makes nothing binary, or null when it can match.</summary>
    public static MediaTypeFlaw? FlawOf(string entry, BinaryMediaTypes list)
    {
        var essence = MediaType.Essence(entry);
        if (essence == MediaType.Any)
        {
            return FlawOfParameters(entry, essence);
        }

        if (!MediaType.IsWellFormed(essence))
        {
            return essence == "*"
                ? new("is no media type and matches nothing; the entry for every type is `*/*`", MediaType.Any)
                : new("is not of the form `type/subtype` and matches nothing");
        }

        var slash = essence.IndexOf('/', StringComparison.Ordinal);
        return FlawOfNames(essence[..slash], essence[(slash + 1)..], list) ?? FlawOfParameters(entry, essence);
    }

    private static MediaTypeFlaw? FlawOfNames(string type, string subtype, BinaryMediaTypes list)
    {
        if (type.Contains('*', StringComparison.Ordinal) || (subtype != "*" && subtype.Contains('*', StringComparison.Ordinal)))
        {
            return new("matches nothing: only `*/*` and a whole subtype, as in `image/*`, work as wildcards");
        }

        if (IsTopLevel(subtype) && !IsTopLevel(type))
        {
            var isCertain = (type, subtype) == ("html", "text");
            return Meant($"{subtype}/{type}", "is turned around and matches nothing", isCertain ? FixSafety.Safe : FixSafety.Unsafe);
        }

        return (type, subtype) switch
        {
            ("application", "octet") => Meant("application/octet-stream", "is no registered media type and matches nothing"),
            ("image", "jpg") when !list.IsOpen && list.MatchingEntry("image/jpeg") is null =>
                new("is not what clients send: the media type of JPEG images is `image/jpeg`, which is not listed and stays text", "image/jpeg"),
            _ => null,
        };
    }

    private static MediaTypeFlaw? FlawOfParameters(string entry, string essence)
    {
        foreach (var parameter in entry.Split(';').Skip(1))
        {
            var text = parameter.Trim();
            if (text.Length > 0 && text.IndexOf('=', StringComparison.Ordinal) is < 1)
            {
                return new($"ends in something that is no parameter, and no Content-Type looks like that; list `{essence}`", essence);
            }
        }

        return null;
    }

    private static MediaTypeFlaw Meant(string mediaType, string what, FixSafety safety = FixSafety.Unsafe) =>
        new($"{what}; `{mediaType}` was probably meant", mediaType, safety);

    private static bool IsTopLevel(string name) => TopLevels[name] is not null;
}

/// <summary>Why an entry makes nothing binary.</summary>
/// <param name="Text">What is wrong with it.</param>
/// <param name="Meant">The media type that was probably meant, or null.</param>
/// <param name="Safety">How certain that is.</param>
internal sealed record MediaTypeFlaw(string Text, string? Meant = null, FixSafety Safety = FixSafety.Unsafe);
