using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN029: a template looks for properties in what has become base64 text.</summary>
internal sealed class JsonPathOnBase64Body() : IntegrationRule(new(
    "BIN029", "json-path-on-base64-body", Severity.Warning, "A request template that looks for JSON in a body that was converted to base64"))
{
    private static readonly string[] Functions = ["$input.json(", "$input.path("];

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Converts(ContentHandling.ConvertToText) && operation.IsBodyMethod)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        foreach (var template in integration.RequestTemplates.Items)
        {
            if (template.Literal is { } text && Array.Find(Functions, function => MappingTemplateText.RefersTo(text, function)) is { } function
                && inspection.Payloads.Request(inspection.Api, integration, template.MediaType).Row is { Payload: BodyForm.Base64 })
            {
                Report(operation, template, function, inspection);
                return;
            }
        }
    }

    private void Report(Operation operation, MappingTemplate template, string function, Inspection inspection)
    {
        var entry = inspection.Api.BinaryMediaTypes.MatchingEntry(template.MediaType)!;
        inspection.Report(
            this,
            template.Key,
            $"{Wording.Listed(template.MediaType, entry)} reaches the template as base64 text, in which `{function}…)` finds nothing; only `$input.body` holds the body",
            operation,
            related: Wording.At(entry.Node, "listed as binary here"));
    }
}
