using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN019: an entry with parameters, capitals or white space.</summary>
internal sealed class MediaTypeNotNormalised() : BinaryMediaTypeRule(new(
    "BIN019", "media-type-not-normalised", Severity.Info, "A binary media type with parameters, capitals or white space",
    Fix: FixSafety.Safe))
{
    protected override void Check(string entry, Node node, Inspection inspection)
    {
        if (MediaType.Essence(entry) is var essence && essence != entry
            && MediaTypeNeverMatches.FlawOf(entry, inspection.Api.BinaryMediaTypes) is null)
        {
            inspection.Report(
                this,
                node,
                $"`{entry}` may match nothing: AWS does not document whether parameters, letter case and white space of an entry count; write `{essence}`",
                fix: ListMending.Replace(node, essence, SafetyOf(entry), inspection.Api.BinaryMediaTypes));
        }
    }

    // Whoever wrote parameters may have wanted them to count.
    private static FixSafety SafetyOf(string entry) => entry.Contains(';', StringComparison.Ordinal) ? FixSafety.Unsafe : FixSafety.Safe;
}
