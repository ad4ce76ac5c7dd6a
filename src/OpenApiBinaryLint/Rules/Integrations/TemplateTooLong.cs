using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT022: a mapping template over the size that API Gateway takes.</summary>
internal sealed class TemplateTooLong() : IntegrationRule(new(
    "INT022", "template-too-long", Severity.Error, "A mapping template over 300 KB"))
{
    // In bytes. https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
    private const int Most = 300 * 1024;

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsNonProxy)
        {
            Check(integration.RequestTemplates, operation, inspection);
            foreach (var response in integration.Responses.Items)
            {
                Check(response.Templates, operation, inspection);
            }
        }
    }

    private void Check(MappingTemplates templates, Operation operation, Inspection inspection)
    {
        foreach (var template in templates.Items)
        {
            // UTF-8 takes three bytes at most for a character that counts once here.
            if (template.Text is { Length: > Most / 3 } text && Encoding.UTF8.GetByteCount(text) > Most)
            {
                inspection.Report(
                    this, template.Key, $"The template for `{template.MediaType}` is longer than the 300 KB that API Gateway takes: it refuses the import", operation);
            }
        }
    }
}
