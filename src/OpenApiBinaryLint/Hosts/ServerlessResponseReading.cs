using System.Globalization;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>Reads the <c>response</c> of an <c>http</c> event: settings for all of its status codes, and the codes.</summary>
/// <param name="integrations">Reads in the framework's spelling.</param>
/// <param name="key">What introduces the integration.</param>
/// <param name="item">An object that is none of the event's own settings.</param>
internal sealed class ServerlessResponseReading(IntegrationReading integrations, Node key, ObjectNode item)
{
    private const string Template = "template";

    /// <summary>The integration responses that are generated.</summary>
    public IntegrationResponses Read(ObjectNode? response, IntegrationType type)
    {
        var codes = response?["statusCodes"] as ObjectNode;
        var responses = new List<IntegrationResponse>();
        foreach (var code in codes?.Effective() ?? [])
        {
            if (code.Value.Resolved is ObjectNode settings && !TemplateExpression.Is(settings) && PatternOf(settings) is { } pattern)
            {
                responses.Add(Response(pattern, code.Name, code.Key, settings, response!, IsFirst(responses, code.Name)));
            }
        }

        var isOpen = response?.Find("statusCodes") is not null && (codes is null || TemplateExpression.IsOpen(codes) || responses.Count < codes.Effective().Count);
        if (type == IntegrationType.Mock)
        {
            return new(responses, codes is null && !isOpen ? ValueState.Absent : ValueState.Known, key, isOpen);
        }

        // Without a code for what matches no pattern, 200 becomes that; without any code the usual errors are told by their patterns.
        if (!isOpen && (response is not null || type == IntegrationType.Aws) && !HasDefault(codes))
        {
            responses.RemoveAll(static other => other.StatusCode.Value == "200");
            responses.Add(Response(IntegrationResponse.DefaultPattern, "200", response is null ? key : KeyOf(response), item, response ?? item, isFirst: true));
        }

        return new(responses, ValueState.Known, key, isOpen || codes is null);
    }

    private static Node KeyOf(ObjectNode response) => response.Parent is ObjectNode parent ? parent.MemberList[response.Index].Key : response;

    private static bool IsFirst(List<IntegrationResponse> responses, string code) => code is ['2', ..] && !responses.Exists(static other => other.HasStatusClass("2"));

    private static bool HasDefault(ObjectNode? codes)
    {
        foreach (var code in codes?.Effective() ?? [])
        {
            if ((code.Value.Resolved as ObjectNode)?["pattern"] is ScalarNode { Value: "" })
            {
                return true;
            }
        }

        return false;
    }

    private static string? PatternOf(ObjectNode settings) => settings["pattern"] switch
    {
        null or ScalarNode { Value: "" } => IntegrationResponse.DefaultPattern,
        ScalarNode pattern when !TemplateExpression.Is(pattern) => pattern.Value,
        _ => null,
    };

    // The conversion is one for all of the successful codes, and stands beside them.
    private IntegrationResponse Response(string pattern, string code, Node place, ObjectNode settings, ObjectNode response, bool isFirst)
    {
        var own = integrations.ReadResponse(pattern, place, settings);
        var shared = integrations.ReadResponse(pattern, place, response);
        return own with
        {
            Node = isFirst ? response : item,
            StatusCode = Located<string>.Known(code, place, settings),
            ContentHandling = own.ContentHandling.IsAbsent && code is ['2', ..] ? shared.ContentHandling : own.ContentHandling,
            Templates = Joined(Templates(settings), Templates(response)),
            Parameters = new(
                [.. Headers(shared.Parameters), .. Headers(own.Parameters)], shared.Parameters.IsOpen || own.Parameters.IsOpen),
        };
    }

    private static MappingTemplates Joined(MappingTemplates own, MappingTemplates shared) => new(
        [.. own.Items, .. shared.Items.Where(template => own.Find(template.MediaType) is null)], own.Key ?? shared.Key, own.IsOpen || shared.IsOpen);

    // A text is the template for JSON.
    private MappingTemplates Templates(ObjectNode settings) => settings.Find(Template) is { } member && member.Value.Resolved is ScalarNode text
        ? new([new(MediaType.Json, member.Key, text, TemplateExpression.Is(text) ? null : text.Value)], member.Key, IsOpen: false)
        : integrations.ReadResponse("", key, settings).Templates;

    private static IEnumerable<ParameterMapping> Headers(ParameterMappings mappings) =>
        mappings.Items.Select(static mapping => mapping with { Target = string.Create(CultureInfo.InvariantCulture, $"method.response.header.{mapping.Target}") });
}
