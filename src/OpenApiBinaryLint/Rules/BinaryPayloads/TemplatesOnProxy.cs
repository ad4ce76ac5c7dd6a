using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN014: templates where nothing runs them. The passthrough behaviours that exports write on every method are no sign of a mistake.</summary>
internal sealed class TemplatesOnProxy() : IntegrationRule(new(
    "BIN014", "templates-on-proxy", Severity.Info, "Mapping templates, or `passthroughBehavior` `never`, on a proxy integration"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsProxy)
        {
            var request = FirstOf(integration.RequestTemplates);
            var response = FirstOf(integration.Responses);
            if (request is not null || response is not null || IsNever(integration))
            {
                Report(operation, integration, request, response, inspection);
            }
        }
    }

    private void Report(Operation operation, Integration integration, MappingTemplate? request, MappingTemplate? response, Inspection inspection)
    {
        string?[] settings =
        [
            request is null ? null : "requestTemplates",
            response is null ? null : "responseTemplates",
            IsNever(integration) ? "passthroughBehavior: never" : null,
        ];
        var names = settings.OfType<string>().ToList();
        inspection.Report(
            this,
            request?.Key ?? response?.Key ?? integration.PassthroughBehavior.Node!,
            $"{Wording.List(names)} {(names.Count == 1 ? "has" : "have")} no effect on a proxy integration, which hands bodies on without mapping or refusing them",
            operation);
    }

    private static bool IsNever(Integration integration) =>
        integration.PassthroughBehavior is { IsKnown: true, Value: PassthroughBehavior.Never };

    private static MappingTemplate? FirstOf(IntegrationResponses responses)
    {
        foreach (var response in responses.Items)
        {
            if (FirstOf(response.Templates) is { } template)
            {
                return template;
            }
        }

        return null;
    }

    // An empty template does nothing anywhere.
    private static MappingTemplate? FirstOf(MappingTemplates templates)
    {
        foreach (var template in templates.Items)
        {
            if (template.HasContent)
            {
                return template;
            }
        }

        return null;
    }
}
