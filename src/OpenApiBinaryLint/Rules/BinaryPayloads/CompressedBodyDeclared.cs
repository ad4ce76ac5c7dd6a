using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN026: compressed uploads to an API that inflates what is compressed.</summary>
internal sealed class CompressedBodyDeclared() : Rule(new(
    "BIN026", "compressed-body-declared", Severity.Info, "Compressed request bodies declared where `x-amazon-apigateway-minimum-compression-size` is set")
{ NeedsDocument = true })
{
    private const string ContentEncoding = "Content-Encoding";

    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Root.Find(ExtensionNames.MinimumCompressionSize) is { } setting)
        {
            Look(setting, inspection);
        }
    }

    private void Look(Member setting, Inspection inspection)
    {
        if (setting.Value.Resolved is not ScalarNode { Kind: ScalarKind.Number } size
            || !double.TryParse(size.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var bytes) || bytes < 0)
        {
            return;
        }

        foreach (var operation in inspection.Api.Operations)
        {
            if (operation.RequestTypes.Types.FirstOrDefault(static type => IsCompressed(type.Text)) is { } type)
            {
                Report(setting, $"`{type.Text}`", type.Node, operation, inspection);
                return;
            }

            if (operation.Parameters.Items.FirstOrDefault(IsContentEncoding) is { } parameter)
            {
                Report(setting, $"the header `{ContentEncoding}`", parameter.Node, operation, inspection);
                return;
            }
        }
    }

    private static bool IsCompressed(string mediaType) =>
        MediaType.Essence(mediaType) is "application/gzip" or "application/x-gzip" or "application/zip" or "application/x-zip-compressed";

    private static bool IsContentEncoding(Parameter parameter) =>
        parameter.In == "header" && parameter.Name.Equals(ContentEncoding, StringComparison.OrdinalIgnoreCase);

    private void Report(Member setting, string what, Node place, Operation operation, Inspection inspection) => inspection.Report(
        this,
        setting.Key,
        $"`{operation.MethodName} {operation.Path}` declares {what}: with compression on, the gateway inflates a body that is sent with `{ContentEncoding}` "
        + "before it looks at media types, and the backend never sees it compressed",
        related: Wording.At(place, "a compressed body"));
}
