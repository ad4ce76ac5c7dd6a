using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>APIs that are written as resources of the type <c>AWS::ApiGateway::Method</c>.</summary>
/// <param name="template">The object with the resources.</param>
/// <param name="resources">The resources.</param>
/// <param name="generated">The API that a tool generates beside them, or null.</param>
internal sealed class CloudFormationMethods(ObjectNode template, ObjectNode resources, ApiHost? generated)
{
    private const string MethodType = "AWS::ApiGateway::Method";

    /// <summary>The API of whose methods nothing is known but that they share one.</summary>
    private const string Elsewhere = "";

    // API Gateway's quota of resources is 300, whatever their depth: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
    private const int MostParts = 300;

    private readonly Dictionary<string, PiecewiseApi> _apis = [];
    private readonly Dictionary<string, string> _paths = [];

    /// <summary>Adds an API for each <c>RestApiId</c> that methods name.</summary>
    public void Read(FoundApis found)
    {
        foreach (var resource in CloudFormationResource.In(template))
        {
            if (resource.Type == MethodType && (generated is null || !GeneratedMethods.IsOne(resource.Id)))
            {
                var id = CloudFormationReference.Target(resource.Properties["RestApiId"]) ?? Elsewhere;
                if (!_apis.TryGetValue(id, out var api))
                {
                    api = found.Begin(template, HostOf(id), PropertySpelling.CloudFormation);
                    _apis.Add(id, api);
                }

                api.Add(Operation(resource.Key, resource.Properties, api));
            }
        }
    }

    private ApiHost HostOf(string id)
    {
        if (id == generated?.Id)
        {
            return generated;
        }

        return (resources[id] as ObjectNode)?["Properties"] is ObjectNode properties
            ? CloudFormationTemplate.RestApi(id, properties, isPiecewise: true)
            : new()
            {
                Kind = HostKind.CloudFormation,
                Id = id,
                Properties = template,
                IsPiecewise = true,
                AddsOperations = true,
                BinaryMediaTypes = HostedTypesReading.None with { IsOpen = true },
            };
    }

    private ResourceOperation Operation(Node key, ObjectNode properties, PiecewiseApi api)
    {
        var method = properties["HttpMethod"] is ScalarNode text && !TemplateExpression.Is(text) ? text.Value.ToLowerInvariant() : "any";
        var responses = api.Reader.Array(properties, "MethodResponses");
        return new(PathAt(properties["ResourceId"]), method, key, properties, Integration(properties, api))
        {
            RequestTypes = MediaTypes(properties, "RequestModels", statusCode: null),
            ResponseTypes = ResponseTypes(responses),
            Responses = Responses(responses),
        };
    }

    private string PathAt(Node? resourceId)
    {
        if (IdOf(resourceId) is not { } id)
        {
            return PathOf(resourceId);
        }

        if (!_paths.TryGetValue(id, out var path))
        {
            _paths.Add(id, path = PathOf(resourceId));
        }

        return path;
    }

    private static string? IdOf(Node? resourceId) =>
        CloudFormationReference.Target(resourceId) ?? CloudFormationReference.Attribute(resourceId, "ResourceId");

    // From the last part to the first. Where a part is not known, or they lead in a circle, whatever stands before it is not either.
    private string PathOf(Node? resourceId)
    {
        var path = "";
        var visited = new HashSet<string>();
        while (CloudFormationReference.Attribute(resourceId, "RootResourceId") is null)
        {
            if (IdOf(resourceId) is not { } id || !visited.Add(id) || visited.Count > MostParts || (resources[id] as ObjectNode)?["Properties"] is not ObjectNode properties)
            {
                return $"/{Gateway.Operation.UnknownPart}{path}";
            }

            var part = properties["PathPart"] is ScalarNode text && !TemplateExpression.Is(text) ? text.Value : Gateway.Operation.UnknownPart;
            path = $"/{part}{path}";
            resourceId = properties["ParentId"];
        }

        return path.Length == 0 ? "/" : path;
    }

    private static Located<Integration> Integration(ObjectNode properties, PiecewiseApi api)
    {
        var located = api.Reader.Object(properties, "Integration");
        return located.IsKnown
            ? located.As(api.Integrations.Read(located.Key!, located.Value!, IntegrationResponses(located.Value!, api)))
            : located.WithoutValue<Integration>();
    }

    private static IntegrationResponses IntegrationResponses(ObjectNode integration, PiecewiseApi api)
    {
        var located = api.Reader.Array(integration, "IntegrationResponses");
        if (!located.IsKnown)
        {
            return new([], located.State, located.Key, located.IsOpen);
        }

        var responses = new List<IntegrationResponse>();
        foreach (var item in located.Value!.Items)
        {
            if (item.Resolved is ObjectNode node && !TemplateExpression.Is(node) && PatternOf(node) is { } pattern)
            {
                responses.Add(api.Integrations.ReadResponse(pattern, node.Find("StatusCode")?.Key ?? (Node)node, node));
            }
        }

        return new(responses, ValueState.Known, located.Key, responses.Count < located.Value.Items.Count);
    }

    // A response without a pattern is the default.
    private static string? PatternOf(ObjectNode response) => response["SelectionPattern"] switch
    {
        null or ScalarNode { Value: "" } => Gateway.IntegrationResponse.DefaultPattern,
        ScalarNode pattern when !TemplateExpression.Is(pattern) => pattern.Value,
        _ => null,
    };

    private static DeclaredMediaTypes ResponseTypes(Located<ArrayNode> responses)
    {
        var types = new List<DeclaredMediaType>();
        var isOpen = responses.IsOpen;
        foreach (var item in responses.Value?.Items ?? [])
        {
            var declared = item.Resolved is ObjectNode response && response["StatusCode"] is ScalarNode status
                ? MediaTypes(response, "ResponseModels", status.Value)
                : new([], IsOpen: true);
            types.AddRange(declared.Types);
            isOpen |= declared.IsOpen;
        }

        return new(types, isOpen);
    }

    // Models stand under the media types that they describe.
    private static DeclaredMediaTypes MediaTypes(ObjectNode parent, string key, string? statusCode)
    {
        if (parent[key] is not { } value)
        {
            return new([], TemplateExpression.IsOpen(parent));
        }

        return value is ObjectNode models && !TemplateExpression.Is(models)
            ? new(
                [.. models.Effective().Where(static model => !TemplateExpression.IsKey(model.Name))
                    .Select(model => new DeclaredMediaType(model.Name, model.Key, statusCode, IsInherited: false))],
                TemplateExpression.IsOpen(models))
            : new([], IsOpen: true);
    }

    private static MethodResponses Responses(Located<ArrayNode> responses)
    {
        var declared = new List<MethodResponse>();
        foreach (var item in responses.Value?.Items ?? [])
        {
            if (item.Resolved is ObjectNode node && node.Find("StatusCode") is { } status && status.Value.Resolved is ScalarNode code && !TemplateExpression.Is(code))
            {
                declared.Add(new(code.Value, status.Key, node, Headers(node), node["ResponseParameters"] is not (null or ObjectNode)));
            }
        }

        return new(declared, responses.Key, responses.IsOpen || declared.Count < (responses.Value?.Items.Count ?? 0));
    }

    private static List<string> Headers(ObjectNode response)
    {
        const string Prefix = "method.response.header.";
        var names = new List<string>();
        foreach (var parameter in (response["ResponseParameters"] as ObjectNode)?.Effective() ?? [])
        {
            if (parameter.Name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                names.Add(parameter.Name[Prefix.Length..]);
            }
        }

        return names;
    }
}
