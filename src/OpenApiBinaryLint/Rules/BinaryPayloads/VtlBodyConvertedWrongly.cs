using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN032: a template that encodes what is base64 already, or decodes what is not.</summary>
internal sealed class VtlBodyConvertedWrongly() : IntegrationRule(new(
    "BIN032", "vtl-body-converted-wrongly", Severity.Warning, "A request template that encodes the body twice, or decodes bytes"))
{
    private const string Encoding = "$util.base64Encode($input.body)";
    private const string Decoding = "$util.base64Decode($input.body)";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (operation.IsBodyMethod && inspection.Api.BinaryMediaTypes.Entries.Count > 0)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        foreach (var template in integration.RequestTemplates.Items)
        {
            if (template.Literal is { } text && text.Contains("base64", StringComparison.Ordinal)
                && FaultIn(text, template.MediaType, integration, inspection) is { } fault)
            {
                inspection.Report(
                    this,
                    template.Key,
                    fault,
                    operation,
                    related: Wording.At(integration.ContentHandling.Node, "the conversion of the body"));
                return;
            }
        }
    }

    private static string? FaultIn(string text, string mediaType, Integration integration, Inspection inspection)
    {
        var payload = inspection.Payloads.Request(inspection.Api, integration, mediaType).Row?.Payload;
        return payload switch
        {
            BodyForm.Base64 when MappingTemplateText.RefersTo(text, Encoding) =>
                $"`CONVERT_TO_TEXT` has made base64 of `{mediaType}` already: `{Encoding}` encodes it a second time",
            BodyForm.Bytes when MappingTemplateText.RefersTo(text, Decoding) =>
                $"`{Decoding}` finds no base64: without `CONVERT_TO_TEXT` a body of `{mediaType}` reaches the template as bytes, which ends in a 500",
            _ => null,
        };
    }
}
