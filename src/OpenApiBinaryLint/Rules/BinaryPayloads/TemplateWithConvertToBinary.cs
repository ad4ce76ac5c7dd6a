using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN002: a body that is turned into bytes meets a request template.</summary>
internal sealed class TemplateWithConvertToBinary() : IntegrationRule(new(
    "BIN002", "template-with-convert-to-binary", Severity.Error, "A request template together with `CONVERT_TO_BINARY`",
    Silences: ["BIN001", "BIN033"]))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsNonProxy && !integration.IsMock && integration.Converts(ContentHandling.ConvertToBinary)
            && integration.RequestTemplates.Items.Count > 0)
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var templates = integration.RequestTemplates;
        var failing = templates.Items
            .Where(template => inspection.Payloads.Request(inspection.Api, integration, template.MediaType).BackendReceives == BodyForm.Error500)
            .ToList();
        if (failing.Count > 0)
        {
            Report(
                failing[0],
                "`CONVERT_TO_BINARY` turns the body into bytes, which a mapping template cannot read: every request that meets the template for "
                + $"{Wording.List([.. failing.Select(static template => template.MediaType)])} ends in a 500",
                severity: null);
        }
        else if (!templates.IsOpen && templates.Items.All(static template => template.IsEmpty))
        {
            Report(
                templates.Items[0],
                "`CONVERT_TO_BINARY` turns the body into bytes, for which no mapping template may be defined: also an empty one, as for "
                + $"{Wording.List([.. templates.Items.Select(static template => template.MediaType)])}, may end in a 500",
                Severity.Warning);
        }

        void Report(MappingTemplate template, string message, Severity? severity) => inspection.Report(
            this, template.Key, message, operation, severity, Wording.At(integration.ContentHandling.Node, "turned into bytes because of this"));
    }
}
