using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules.BinaryPayloads;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Templates;

/// <summary>TPL002: an escaped slash in a list whose tool escapes by itself.</summary>
internal sealed class MediaTypeEscaping() : Rule(new(
    "TPL002", "media-type-escaping", Severity.Warning, "A binary media type with `~1` for a slash in a list that is not unescaped",
    Fix: FixSafety.Safe, Silences: ["BIN017", "BIN018", "BIN019", "TPL003"]))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Host is not { BinaryMediaTypes: { TakesEscapes: false } types })
        {
            return;
        }

        foreach (var entry in types.Entries)
        {
            if (entry.Node is { } node && entry.Text.Contains("~1", StringComparison.Ordinal))
            {
                var right = JsonPointer.Unescape(entry.Text);
                inspection.Report(
                    this,
                    node,
                    $"`{entry.Text}` reaches API Gateway as it stands and matches nothing, so bodies of `{right}` are corrupted; "
                    + "Terraform escapes the list itself where an address needs it",
                    fix: ListMending.Replace(node, right, FixSafety.Safe, inspection.Api.BinaryMediaTypes));
            }
        }
    }
}
