using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>APIs in Terraform's configuration or plan, in JSON.</summary>
internal sealed class TerraformFile
{
    public const string RestApi = "aws_api_gateway_rest_api";

    private const string HttpApi = "aws_apigatewayv2_api";
    private const string ListName = "binary_media_types";

    private readonly ObjectNode _root;
    private readonly bool _isPlan;
    private readonly TerraformResources _resources;
    private readonly Dictionary<ObjectNode, TerraformResource> _byValues = [];

    private HashSet<string?> ApisOfMethods =>
        field ??= [.. _resources.Of("aws_api_gateway_method").Select(method => _resources.Resolve(method, TerraformPlace.Api)?.Address)];

    public TerraformFile(ObjectNode root)
    {
        _root = root;
        _isPlan = TerraformPlan.Is(root);
        _resources = _isPlan ? TerraformPlan.Read(root) : TerraformConfiguration.Read(root);
        foreach (var resource in _resources.All)
        {
            _byValues.TryAdd(resource.Values, resource);
        }
    }

    /// <summary>Adds the APIs whose documents stand in the file, and those that are told by its resources.</summary>
    public void Read(FoundApis found)
    {
        foreach (var resource in _resources.All)
        {
            if (resource.Type is RestApi or HttpApi && Body(resource) is { } body)
            {
                var host = Host(resource, resource.Address, isPiecewise: false, isText: resource.Values["body"] is ScalarNode);
                found.Add(body, host, resource.Type == RestApi ? ApiTarget.Rest : ApiTarget.Http);
            }
        }

        new TerraformMethods(_resources, (api, id) => Begin(api, id, found)).Read();

        // A list says something also where neither a document nor integrations can be read.
        foreach (var resource in _resources.Of(RestApi))
        {
            if (!found.Has(resource.Address) && Holds(resource, ListName))
            {
                Begin(resource, resource.Address, found);
            }
        }
    }

    private PiecewiseApi Begin(TerraformResource? api, string id, FoundApis found) =>
        found.Begin(_root, Host(api, id, isPiecewise: true, _isPlan), PropertySpelling.Terraform, IsUnknown);

    private bool IsUnknown(ObjectNode values, string argument) => _byValues.TryGetValue(values, out var resource) && resource.Unknown.Contains(argument);

    private static ObjectNode? Body(TerraformResource resource) => resource.Values["body"] switch
    {
        ObjectNode body => body,
        ScalarNode text when !TemplateExpression.IsOne(text.Value) => DocumentInString.Read(text) as ObjectNode,
        _ => null,
    };

    private ApiHost Host(TerraformResource? api, string id, bool isPiecewise, bool isText) => new()
    {
        Kind = HostKind.Terraform,
        Id = id,
        Properties = api?.Values ?? _root,
        BinaryMediaTypes = BinaryMediaTypes(api, isPiecewise),
        CompressionSizeName = "minimum_compression_size",
        IsPiecewise = isPiecewise,
        IsReadOnly = _isPlan || isText,
        AddsOperations = isPiecewise ? !_resources.IsComplete || HasMethodsOf(null) || (api is not null && Holds(api, "body")) : HasMethodsOf(null) || HasMethodsOf(api),

        // https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_rest_api#put_rest_api_mode
        MergeMode = api?.Values["put_rest_api_mode"] is ScalarNode { Value: "merge" } mode ? mode : null,
    };

    // Null stands for an API that cannot be told.
    private bool HasMethodsOf(TerraformResource? api) => ApisOfMethods.Contains(api?.Address);

    // The argument takes the place of the list in the body.
    private static HostedTypes BinaryMediaTypes(TerraformResource? api, bool isPiecewise)
    {
        var types = api is null
            ? HostedTypesReading.None with { IsOpen = true }
            : HostedTypesReading.Of(api.Values, ListName, takesEscapes: false);
        var isOpen = types.IsOpen || api is null || api.Unknown.Contains(ListName) || (isPiecewise && types.Key is null && Holds(api, "body"));
        return types with { PropertyName = ListName, IsOpen = isOpen, Overrides = true };
    }

    private static bool Holds(TerraformResource api, string argument) =>
        api.Unknown.Contains(argument) || api.Values[argument] is not (null or ScalarNode { Kind: ScalarKind.Null });
}
