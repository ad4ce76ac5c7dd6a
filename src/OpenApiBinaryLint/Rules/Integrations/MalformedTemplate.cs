using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT027: a mapping template that cannot be run, or whose output cannot be JSON.</summary>
internal sealed class MalformedTemplate() : IntegrationRule(new(
    "INT027", "malformed-template", Severity.Warning, "A mapping template with unbalanced directives, or whose output is broken JSON"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsNonProxy)
        {
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            // A mock's own reader takes `{statusCode: 200}`.
            if (template.Text is { Length: > 0 } text && MappingTemplateText.FaultIn(text, integration.IsMock ? JsonReading.Lenient : JsonReading.Strict) is { } fault)
            {
                Report(operation, template, fault, inspection);
                return;
            }
        }

        foreach (var response in integration.Responses.Items)
        {
            foreach (var template in response.Templates.Items)
            {
                if (template.Text is { Length: > 0 } text
                    && MappingTemplateText.FaultIn(text, MediaType.IsJson(template.MediaType) ? JsonReading.Strict : JsonReading.None) is { } fault)
                {
                    Report(operation, template, fault, inspection);
                    return;
                }
            }
        }
    }

    private void Report(Operation operation, MappingTemplate template, string fault, Inspection inspection) =>
        inspection.Report(this, template.Key, $"The template for `{template.MediaType}` cannot work: {fault}", operation);
}
