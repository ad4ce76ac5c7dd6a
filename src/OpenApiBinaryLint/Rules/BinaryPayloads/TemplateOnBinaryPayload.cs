using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN001: a request template for a type whose bodies arrive as bytes. A missing CONVERT_TO_TEXT, seen from the template.</summary>
internal sealed class TemplateOnBinaryPayload() : IntegrationRule(new(
    "BIN001", "template-on-binary-payload", Severity.Error, "A request template for a binary media type without `CONVERT_TO_TEXT`",
    Silences: ["BIN033"]))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsMock || !operation.IsBodyMethod || !integration.ContentHandling.IsAbsent)
        {
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            if (inspection.Payloads.Request(inspection.Api, integration, template.MediaType).BackendReceives == BodyForm.Error500)
            {
                Report(operation, template, inspection);
                return;
            }
        }
    }

    private void Report(Operation operation, MappingTemplate template, Inspection inspection)
    {
        var entry = inspection.Api.BinaryMediaTypes.MatchingEntry(template.MediaType)!;
        var isOnlyByWildcard = entry.Text == MediaType.Any && operation.RequestTypes.IsUndeclared;
        inspection.Report(
            this,
            template.Key,
            $"{Wording.Listed(template.MediaType, entry)} is a binary media type, and a mapping template cannot read bytes: every request with it "
            + "ends in a 500; `contentHandling` must be `CONVERT_TO_TEXT`",
            operation,
            isOnlyByWildcard ? Severity.Warning : null,
            Wording.At(entry.Node, "listed as binary here"));
    }
}
