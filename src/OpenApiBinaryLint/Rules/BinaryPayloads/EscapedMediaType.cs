using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN017: a slash written as in a PATCH path or an address.</summary>
internal sealed class EscapedMediaType() : BinaryMediaTypeRule(new(
    "BIN017", "escaped-media-type", Severity.Error, "A binary media type with an escaped slash, which matches nothing",
    Fix: FixSafety.Safe, Silences: ["BIN018", "BIN019", "TPL003"]))
{
    private const string PointerEscape = "~1";
    private const string UrlEscape = "%2F";

    protected override void Check(string entry, Node node, Inspection inspection)
    {
        if (entry.Contains(PointerEscape, StringComparison.Ordinal) || entry.Contains(UrlEscape, StringComparison.OrdinalIgnoreCase))
        {
            var right = entry.Replace(PointerEscape, "/", StringComparison.Ordinal).Replace(UrlEscape, "/", StringComparison.OrdinalIgnoreCase);
            inspection.Report(
                this,
                node,
                $"`{entry}` is taken as it stands and matches nothing, so bodies of `{right}` are corrupted; "
                + (entry.Contains(PointerEscape, StringComparison.Ordinal)
                    ? "`~1` for a slash belongs into PATCH paths and SAM's `BinaryMediaTypes`"
                    : "`%2F` for a slash belongs into addresses"),
                fix: ListMending.Replace(node, right, FixSafety.Safe, inspection.Api.BinaryMediaTypes));
        }
    }
}
