using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Why a mapping template is applied, or none.</summary>
internal static class TemplateReasons
{
    public static IEnumerable<string> OfRequest(Integration integration, TemplateSelection selection, string? contentType)
    {
        if (selection.Template is { } template)
        {
            return Applied("request", template, contentType, "Content-Type");
        }

        var wanted = contentType is null ? $"`{MediaType.Json}`, which a missing Content-Type counts as" : $"`{MediaType.Essence(contentType)}`";
        var none = integration.RequestTemplates.AreNone ? "No request template is defined" : $"No request template is for {wanted}";
        return selection.Choice switch
        {
            TemplateChoice.Rejected => [$"{none}, and {Behaviour(integration)}: API Gateway answers 415", .. OfRejection(integration, contentType)],
            TemplateChoice.Passthrough => [$"{none}, and {Behaviour(integration)}: the body passes without one"],
            _ => [$"No request template for {wanted} is in sight; templates or `passthroughBehavior` are decided outside of the document"],
        };
    }

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html
    private static IEnumerable<string> OfRejection(Integration integration, string? contentType) =>
        contentType is null && integration.PassthroughBehavior is { IsKnown: true, Value: PassthroughBehavior.WhenNoTemplates }
            ? ["AWS's page on passthrough behaviors says in its text that a request without a Content-Type passes, and in its table 415; the model of the service bears the table out"]
            : [];

    public static IEnumerable<string> OfResponse(IntegrationResponse response, TemplateSelection selection, string? accept)
    {
        if (selection.Template is not { } template)
        {
            return [selection.Choice == TemplateChoice.Passthrough
                ? "No response template is defined: the body passes without one"
                : "The response templates are decided outside of the document"];
        }

        return MediaType.AreEqual(template.MediaType, accept ?? MediaType.Json)
            ? Applied("response", template, accept, "Accept")
            : [
                $"No response template is for `{MediaType.Essence(accept ?? MediaType.Json)}`: the first one there is, "
                    + $"for `{template.MediaType}`{Lines.Of(template.Key)}, applies to any Accept",
                .. Content(template),
            ];
    }

    private static IEnumerable<string> Applied(string kind, MappingTemplate template, string? header, string name)
    {
        var why = header is null ? $": a missing {name} counts as `{MediaType.Json}`"
            : header.Contains(';', StringComparison.Ordinal) ? $": parameters of {name} do not count"
            : "";
        return [$"The {kind} template for `{template.MediaType}`{Lines.Of(template.Key)} is applied{why}", .. Content(template)];
    }

    private static IEnumerable<string> Content(MappingTemplate template) =>
        template.IsEmpty ? ["The template is empty: it maps nothing"]
        : template.HasContent ? []
        : ["The template's text is decided outside of the document"];

    private static string Behaviour(Integration integration) => integration.PassthroughBehavior is { IsKnown: true } set
        ? $"`passthroughBehavior` is `{Word(set.Value)}`{Lines.Of(set.Key)}"
        : "`passthroughBehavior` is not set, which means `WHEN_NO_MATCH`";

    private static string Word(PassthroughBehavior behavior) => behavior switch
    {
        PassthroughBehavior.Never => "NEVER",
        PassthroughBehavior.WhenNoTemplates => "WHEN_NO_TEMPLATES",
        _ => "WHEN_NO_MATCH",
    };
}
