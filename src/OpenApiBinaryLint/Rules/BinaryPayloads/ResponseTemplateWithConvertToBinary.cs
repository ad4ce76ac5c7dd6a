using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN009: a response that is turned into bytes meets a template.</summary>
internal sealed class ResponseTemplateWithConvertToBinary() : IntegrationRule(new(
    "BIN009", "response-template-with-convert-to-binary", Severity.Error, "A response template together with `CONVERT_TO_BINARY`"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsNonProxy)
        {
            return;
        }

        foreach (var response in integration.Responses.Items)
        {
            if (response.Converts(ContentHandling.ConvertToBinary) && FailingTemplate(response, inspection) is { } template)
            {
                Report(operation, response, template, inspection);
                return;
            }
        }
    }

    private static MappingTemplate? FailingTemplate(IntegrationResponse response, Inspection inspection)
    {
        foreach (var template in response.Templates.Items)
        {
            var answer = inspection.Payloads.Response(inspection.Api, response, template.MediaType, template.MediaType);
            if (answer.ClientReceives == BodyForm.Error500)
            {
                return answer.Selection!.Template;
            }
        }

        return null;
    }

    private void Report(Operation operation, IntegrationResponse response, MappingTemplate template, Inspection inspection) => inspection.Report(
        this,
        template.Key,
        "`CONVERT_TO_BINARY` turns the result into bytes, and a mapping template cannot read bytes: every response of "
        + $"`{response.Pattern}` that meets the template becomes a 500",
        operation,
        related: Wording.At(response.ContentHandling.Node, "turned into bytes because of this"));
}
