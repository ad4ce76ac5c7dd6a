using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>APIs that are written as Terraform's resources for methods, integrations and their responses, joined by their references.</summary>
/// <param name="resources">The resources of the file.</param>
/// <param name="begin">Begins the API of a resource, or of an ID that is no resource of the file.</param>
internal sealed class TerraformMethods(TerraformResources resources, Func<TerraformResource?, string, PiecewiseApi> begin)
{
    private readonly Dictionary<string, PiecewiseApi> _apis = [];
    private readonly Dictionary<string, (List<IntegrationResponse> Items, bool IsOpen)> _read = [];
    private readonly ILookup<string, TerraformResource> _methods = ByPlace(resources, "aws_api_gateway_method");
    private readonly ILookup<string, TerraformResource> _methodResponses = ByPlace(resources, "aws_api_gateway_method_response");
    private readonly ILookup<string, TerraformResource> _integrationResponses = ByPlace(resources, "aws_api_gateway_integration_response");

    /// <summary>Begins an API for each that integrations name, and adds their operations.</summary>
    public void Read()
    {
        foreach (var resource in resources.Of("aws_api_gateway_integration"))
        {
            var api = ApiOf(resource);
            api.Add(Operation(resource, TerraformPlace.Of(resource, resources), api));
        }
    }

    private PiecewiseApi ApiOf(TerraformResource integration)
    {
        var resource = resources.Resolve(integration, TerraformPlace.Api);
        var id = resource?.Address ?? TerraformText.Of(integration.Values[TerraformPlace.Api]) ?? "";
        if (!_apis.TryGetValue(id, out var api))
        {
            api = begin(resource, id);
            _apis.Add(id, api);
        }

        return api;
    }

    private ResourceOperation Operation(TerraformResource resource, TerraformPlace place, PiecewiseApi api)
    {
        var key = place.Key;
        var methods = key is null ? [] : _methods[key].Take(2).ToList();
        var integration = api.Integrations.Read(resource.Key, resource.Values, IntegrationResponses(resource, key, api));
        return new(
            place.Path,
            place.Method?.ToLowerInvariant() ?? "any",
            resource.Key,
            resource.Values,
            Located<Integration>.Known(integration, resource.Key, resource.Values))
        {
            RequestTypes = methods is [var method] ? Models(method, "request_models", statusCode: null) : new([], IsOpen: true),
            ResponseTypes = ResponseTypes(key),
        };
    }

    private IntegrationResponses IntegrationResponses(TerraformResource integration, string? place, PiecewiseApi api)
    {
        var (responses, isOpen) = Responses(place ?? TerraformPlace.Elsewhere, api);
        isOpen |= IsOpen(place, _integrationResponses);
        return new(responses, responses.Count > 0 ? ValueState.Known : isOpen ? ValueState.Unknown : ValueState.Absent, integration.Key, isOpen);
    }

    // Several integrations may be said to stand at one place: what they have in common is read once.
    private (List<IntegrationResponse> Items, bool IsOpen) Responses(string place, PiecewiseApi api)
    {
        if (_read.TryGetValue(place, out var known))
        {
            return known;
        }

        var responses = new List<IntegrationResponse>();
        var isOpen = false;
        foreach (var response in place == TerraformPlace.Elsewhere ? [] : _integrationResponses[place])
        {
            if (PatternOf(response, api) is { } pattern)
            {
                responses.Add(api.Integrations.ReadResponse(pattern, response.Key, response.Values));
            }
            else
            {
                isOpen = true;
            }
        }

        return _read[place] = (responses, isOpen);
    }

    // Where one stands, the others stand, too; none may well stand in another file.
    private bool IsOpen(string? place, ILookup<string, TerraformResource> byPlace) =>
        place is null || byPlace[TerraformPlace.Elsewhere].Any() || (!resources.IsComplete && !byPlace.Contains(place));

    private static string? PatternOf(TerraformResource response, PiecewiseApi api)
    {
        var pattern = api.Reader.Text(response.Values, "selection_pattern");
        return pattern.IsAbsent || pattern is { IsKnown: true, Value: "" } ? IntegrationResponse.DefaultPattern : pattern.IsKnown ? pattern.Value : null;
    }

    private DeclaredMediaTypes ResponseTypes(string? place)
    {
        var types = new List<DeclaredMediaType>();
        var isOpen = IsOpen(place, _methodResponses);
        foreach (var response in place is null ? [] : _methodResponses[place])
        {
            var declared = Models(response, "response_models", TerraformText.Of(response.Values["status_code"]));
            types.AddRange(declared.Types);
            isOpen |= declared.IsOpen;
        }

        return new(types, isOpen);
    }

    // Models stand under the media types that they describe.
    private static DeclaredMediaTypes Models(TerraformResource resource, string argument, string? statusCode) => resource.Values[argument] switch
    {
        _ when resource.Unknown.Contains(argument) => new([], IsOpen: true),
        null or ScalarNode { Kind: ScalarKind.Null } => DeclaredMediaTypes.None,
        ObjectNode models when !TemplateExpression.Is(models) => new(
            [.. models.Effective().Select(model => new DeclaredMediaType(model.Name, model.Key, statusCode, IsInherited: false))],
            TemplateExpression.IsOpen(models)),
        _ => new([], IsOpen: true),
    };

    private static ILookup<string, TerraformResource> ByPlace(TerraformResources resources, string type) =>
        resources.Of(type).ToLookup(resource => TerraformPlace.Of(resource, resources).Key ?? TerraformPlace.Elsewhere);
}
