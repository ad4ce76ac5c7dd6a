using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT021: a template under a key that is no media type, or one that is no text.</summary>
internal sealed class InvalidTemplateKey() : IntegrationRule(new(
    "INT021", "invalid-template-key", Severity.Error, "A mapping template whose key is no media type, or that is no string"))
{
    private const string WebSocketDefault = "$default";

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!IsFine(integration.RequestTemplates) || !AreFine(integration.Responses))
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var templates = integration.RequestTemplates.Items.Concat(integration.Responses.Items.SelectMany(static response => response.Templates.Items));
        var faulty = templates.Where(static template => !IsFine(template)).ToList();
        if (faulty.Find(static template => !IsKey(template.MediaType) && template.MediaType != WebSocketDefault) is { } first)
        {
            var keys = faulty.Select(static template => template.MediaType).Where(static key => !IsKey(key) && key != WebSocketDefault).Distinct();
            inspection.Report(
                this, first.Key, $"{Wording.List([.. keys])} is no media type (`type/subtype`): API Gateway refuses the template", operation);
        }
        else if (faulty.Find(static template => !IsText(template)) is { } notText)
        {
            inspection.Report(
                this, notText.Key, $"The template for `{notText.MediaType}` is {Described(notText.Node)}, not a string: API Gateway refuses the import", operation);
        }
        else
        {
            inspection.Report(
                this,
                faulty[0].Key,
                "`$default` is a template key of WebSocket APIs; that a REST API honours it is not documented, name the media types",
                operation,
                Severity.Warning);
        }
    }

    private static bool AreFine(IntegrationResponses responses)
    {
        foreach (var response in responses.Items)
        {
            if (!IsFine(response.Templates))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFine(MappingTemplates templates)
    {
        foreach (var template in templates.Items)
        {
            if (!IsFine(template))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFine(MappingTemplate template) => IsKey(template.MediaType) && IsText(template);

    private static bool IsKey(string key) => MediaType.IsWellFormed(key);

    private static bool IsText(MappingTemplate template) => template.Text is not null || TemplateExpression.Is(template.Node);

    private static string Described(Node node) => node switch
    {
        ObjectNode => "an object",
        ArrayNode => "a list",
        _ => "a number or boolean",
    };
}
