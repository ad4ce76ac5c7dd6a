using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Rules.BinaryPayloads;

namespace OpenApiBinaryLint.Rules.Templates;

/// <summary>TPL003: an entry of a host's list that is no media type.</summary>
internal sealed class BinaryTypeNotAMediaType() : Rule(new(
    "TPL003", "binary-type-not-a-media-type", Severity.Warning, "A binary media type beside an API document that is no media type",
    Fix: FixSafety.Unsafe, Silences: ["BIN018", "BIN019"]))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Host is not { } host)
        {
            return;
        }

        foreach (var entry in host.BinaryMediaTypes.Entries)
        {
            if (entry.Node is { } node && !MediaType.IsWellFormed(entry.Text))
            {
                var isForAll = entry.Text.Trim() == "*";
                inspection.Report(
                    this,
                    node,
                    $"`{entry.Text}` in `{host.BinaryMediaTypes.PropertyName}` is no media type and matches nothing"
                    + (isForAll ? "; the entry for every type is `*/*`" : ", so no body becomes binary by it"),
                    fix: isForAll ? ListMending.Replace(node, MediaType.Any, FixSafety.Unsafe, inspection.Api.BinaryMediaTypes) : null);
            }
        }
    }
}
