using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN030: a list that HTTP APIs do not have.</summary>
internal sealed class BinaryMediaTypesOnHttpApi() : Rule(new(
    "BIN030", "binary-media-types-on-http-api", Severity.Info, "Binary media types in a document of an HTTP API, which has none",
    Fix: FixSafety.Unsafe, ReadsHttpApis: true)
{ NeedsDocument = true })
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Target == ApiTarget.Http && inspection.Api.BinaryMediaTypes.Key is { } key)
        {
            inspection.Report(
                this,
                key,
                $"HTTP APIs ignore `{ExtensionNames.BinaryMediaTypes}`: the function gets every body that is not text as base64, and its own base64 becomes bytes "
                + "by `isBase64Encoded` alone",
                fix: Fix.Of("Remove the binary media types", FixSafety.Unsafe, Removal(inspection.Api.Root)));
        }
    }

    private static TextEdit? Removal(ObjectNode root) =>
        root.FindOwn(ExtensionNames.BinaryMediaTypes) is { } member ? NodeEdits.Remove(root, member) : null;
}
