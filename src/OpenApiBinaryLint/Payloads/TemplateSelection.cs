using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Payloads;

/// <summary>How a mapping template is chosen, or none.</summary>
internal enum TemplateChoice
{
    /// <summary>The document does not settle it.</summary>
    Unknown,

    /// <summary>A template is run.</summary>
    Selected,

    /// <summary>The body passes as it is.</summary>
    Passthrough,

    /// <summary>The passthrough behaviour refuses the request: 415.</summary>
    Rejected,
}

/// <summary>The template that a body meets.</summary>
internal sealed record TemplateSelection(TemplateChoice Choice, MappingTemplate? Template)
{
    private static readonly TemplateSelection Passed = new(TemplateChoice.Passthrough, Template: null);
    private static readonly TemplateSelection Refused = new(TemplateChoice.Rejected, Template: null);
    private static readonly TemplateSelection Open = new(TemplateChoice.Unknown, Template: null);

    /// <summary>
    /// For a request: the template of its Content-Type without parameters, application/json where it has none; without such
    /// a template passthroughBehavior decides.
    /// https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html
    /// </summary>
    public static TemplateSelection ForRequest(Integration integration, string? contentType)
    {
        var templates = integration.RequestTemplates;
        if (templates.Find(contentType ?? MediaType.Json) is { } template)
        {
            return new(TemplateChoice.Selected, template);
        }

        if (templates.IsOpen || integration.PassthroughBehavior.IsOpen)
        {
            return Open;
        }

        return integration.PassthroughBehavior.IsKnown ? Unmatched(integration.PassthroughBehavior.Value, templates.AreNone) : Passed;
    }

    /// <summary>
    /// For a response: the template of the request's Accept, application/json where it has none; without such a template the
    /// first one that exists, so that any template applies to every Accept.
    /// </summary>
    public static TemplateSelection ForResponse(IntegrationResponse response, string? accept)
    {
        var templates = response.Templates;
        if (templates.Find(accept ?? MediaType.Json) is { } template)
        {
            return new(TemplateChoice.Selected, template);
        }

        if (templates.IsOpen)
        {
            return Open;
        }

        return templates.Items is [var first, ..] ? new(TemplateChoice.Selected, first) : Passed;
    }

    private static TemplateSelection Unmatched(PassthroughBehavior behavior, bool noneDefined) => behavior switch
    {
        PassthroughBehavior.WhenNoMatch => Passed,
        PassthroughBehavior.WhenNoTemplates when noneDefined => Passed,
        _ => Refused,
    };
}
