using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>REST APIs that the Serverless Application Model generates from the events of functions.</summary>
internal sealed class SamFunctions(ObjectNode template, ObjectNode resources)
{
    /// <summary>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html</summary>
    private const string ImplicitApi = "ServerlessRestApi";

    private readonly Dictionary<string, PiecewiseApi> _apis = [];

    /// <summary>Adds an API for each that events of the type <c>Api</c> name, and the implicit one for those that name none.</summary>
    public void Read(FoundApis found)
    {
        foreach (var resource in CloudFormationResource.In(template))
        {
            if (resource is { Type: "AWS::Serverless::Function" } && resource.Properties["Events"] is ObjectNode events)
            {
                foreach (var item in events.Effective())
                {
                    ReadEvent(item, found);
                }
            }
        }
    }

    private void ReadEvent(Member item, FoundApis found)
    {
        if (item.Value.Resolved is not ObjectNode node || node["Type"] is not ScalarNode { Value: "Api" } || node["Properties"] is not ObjectNode properties
            || IdOf(properties) is not { } id || ApiOf(id, found) is not { } api)
        {
            return;
        }

        var path = Text(properties, "Path") ?? $"/{Operation.UnknownPart}";
        var method = Text(properties, "Method")?.ToLowerInvariant() ?? "any";
        api.Add(new(path, method, item.Key, properties, LambdaProxy.At(item.Key, properties)));
    }

    // Null where the event names an API that is not of this template.
    private static string? IdOf(ObjectNode properties) => properties.Find("RestApiId") is { } member
        ? CloudFormationReference.Target(member.Value.Resolved)
        : ImplicitApi;

    private PiecewiseApi? ApiOf(string id, FoundApis found)
    {
        if (!_apis.TryGetValue(id, out var api) && HostOf(id) is { } host)
        {
            api = found.Begin(template, host, PropertySpelling.OpenApi);
            _apis.Add(id, api);
        }

        return api;
    }

    private ApiHost? HostOf(string id)
    {
        if (id == ImplicitApi)
        {
            return SamApi.Rest(id, Globals(), template, isPiecewise: true);
        }

        return resources[id] is ObjectNode resource && resource["Type"] is ScalarNode { Value: "AWS::Serverless::Api" }
            && resource["Properties"] is ObjectNode properties && properties.Find("DefinitionBody") is null && properties.Find("DefinitionUri") is null
            ? SamApi.Rest(id, properties, template, isPiecewise: true)
            : null;
    }

    // The implicit API has no settings but those of the Globals.
    private ObjectNode Globals() => (template["Globals"] as ObjectNode)?["Api"] as ObjectNode ?? template;

    private static string? Text(ObjectNode node, string key) => node[key] is ScalarNode text && !TemplateExpression.Is(text) ? text.Value : null;
}
