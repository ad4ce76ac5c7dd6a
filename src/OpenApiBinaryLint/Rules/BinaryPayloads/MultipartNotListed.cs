using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN022: the types of the parts are listed, the type of the body is not.</summary>
internal sealed class MultipartNotListed() : IntegrationRule(new(
    "BIN022", "multipart-not-listed", Severity.Warning, "A multipart upload whose part types are listed as binary, but not `multipart/form-data`",
    Fix: FixSafety.Unsafe, Silences: ["BIN007"]))
{
    private const string Multipart = "multipart/form-data";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        var list = inspection.Api.BinaryMediaTypes;
        if (list.Entries.Count > 0 && !integration.IsMock && list.Lists(Multipart) == Answer.No)
        {
            foreach (var type in operation.RequestTypes.Types)
            {
                if (MediaType.AreEqual(type.Text, Multipart))
                {
                    Report(operation, integration, type, inspection);
                    return;
                }
            }
        }
    }

    private void Report(Operation operation, Integration integration, DeclaredMediaType type, Inspection inspection)
    {
        // What the root of Swagger 2.0 lists for every operation is meant for those that have a form.
        var isMeant = !type.IsInherited || operation.Parameters.Items.Any(static parameter => parameter.In == "formData");
        var part = inspection.Api.BinaryMediaTypes.Entries.FirstOrDefault(static entry => MediaType.LooksBinary(entry.Text));
        var form = inspection.Payloads.Request(inspection.Api, integration, Multipart).BackendReceives;
        if (!isMeant || part is null || form is not (BodyForm.Text or BodyForm.Template))
        {
            return;
        }

        var isUndocumented = integration.Is(IntegrationType.HttpProxy);
        inspection.Report(
            this,
            type.IsInherited ? operation.Key : type.Node,
            $"The upload's Content-Type is `{Multipart}`, which is not listed; `{part.Text}` in its parts does not count: files are read as text and corrupted"
            + (isUndocumented ? ", as far as is known of HTTP proxies" : ""),
            operation,
            isUndocumented ? Severity.Info : null,
            Wording.At(part.Node, "the type of a part is not looked at"),
            fix: ListMending.Add([Multipart], inspection.Api));
    }
}
