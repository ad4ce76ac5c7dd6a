using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// What can be patched of the three resources that decide about payloads, by
/// https://docs.aws.amazon.com/apigateway/latest/api/patch-operations.html and the service model.
/// </summary>
internal static class PatchProperties
{
    public const string BinaryMediaTypes = "binaryMediaTypes";

    public static readonly string[] Booleans = ["true", "false"];

    private const PatchResource Api = PatchResource.RestApi;
    private const PatchResource Integration = PatchResource.Integration;
    private const PatchResource Response = PatchResource.IntegrationResponse;

    private static readonly PatchProperty[] All =
    [
        new("apiKeySource", Api) { IsExclusive = true, Values = ["HEADER", "AUTHORIZER"] },
        new(BinaryMediaTypes, Api, PatchForm.List) { IsExclusive = true, IsByMediaType = true },
        new("description", Api),
        new("disableExecuteApiEndpoint", Api) { IsExclusive = true, Values = Booleans },
        new("endpointAccessMode", Api) { Values = ["BASIC", "STRICT"] },
        new("endpointConfiguration/ipAddressType", Api) { Values = ["ipv4", "dualstack"] },
        new("endpointConfiguration/types", Api, PatchForm.List) { Values = ["EDGE", "REGIONAL", "PRIVATE"] },
        new("endpointConfiguration/vpcEndpointIds", Api, PatchForm.List),
        new("minimumCompressionSize", Api) { IsExclusive = true, IsNumber = true },
        new("name", Api),
        new("policy", Api),
        new("securityPolicy", Api),
        new("cacheKeyParameters", Integration, PatchForm.List) { IsExclusive = true },
        new("cacheNamespace", Integration) { IsExclusive = true },
        new("connectionId", Integration),
        new("connectionType", Integration) { Values = ["INTERNET", "VPC_LINK"] },
        new("contentHandling", Integration | Response) { IsExclusive = true, Values = ["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"] },
        new("credentials", Integration),
        new("httpMethod", Integration),
        new("integrationTarget", Integration) { IsExclusive = true },
        new("passthroughBehavior", Integration) { IsExclusive = true, Values = ["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"] },
        new("requestParameters", Integration, PatchForm.Map),
        new("requestTemplates", Integration, PatchForm.Map) { IsExclusive = true, IsByMediaType = true },
        new("responseTransferMode", Integration) { IsExclusive = true, Values = ["BUFFERED", "STREAM"] },
        new("timeoutInMillis", Integration) { IsExclusive = true, IsNumber = true },
        new("tlsConfig/insecureSkipVerification", Integration) { IsExclusive = true, Values = Booleans },
        new("uri", Integration),
        new("responseParameters", Response, PatchForm.Map),
        new("responseTemplates", Response, PatchForm.Map) { IsByMediaType = true },
        new("selectionPattern", Response) { IsExclusive = true },
        new("statusCode", Response),
    ];

    // What the same thing is called elsewhere: in HTTP, in CloudFormation and PutIntegration, in other gateways.
    private static readonly (string Alias, string Path)[] Aliases =
        [("contentEncoding", "contentHandling"), ("integrationHttpMethod", "httpMethod"), ("timeout", "timeoutInMillis")];

    /// <summary>The property that the first names of a path are, or null.</summary>
    public static PatchProperty? Find(string[] names)
    {
        foreach (var property in All)
        {
            if (property.Path == string.Join('/', names.Take(property.Length)))
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>Whether a name stands for properties without being one.</summary>
    public static bool IsContainer(string name) => name is "endpointConfiguration" or "tlsConfig";

    /// <summary>The property that the first names of a path are likely meant to be, of certain resources first, or null.</summary>
    public static PatchProperty? Nearest(string[] names, PatchResource resource) =>
        NearestIn(names, Array.FindAll(All, property => property.IsOf(resource))) ?? NearestIn(names, All);

    private static PatchProperty? NearestIn(string[] names, PatchProperty[] properties)
    {
        foreach (var (alias, path) in Aliases)
        {
            if (alias.Equals(names[0], StringComparison.OrdinalIgnoreCase))
            {
                return Array.Find(properties, property => property.Path == path);
            }
        }

        return NearestOf(names, properties, length: 1) ?? NearestOf(names, properties, length: 2);
    }

    private static PatchProperty? NearestOf(string[] names, PatchProperty[] properties, int length)
    {
        if (names.Length < length)
        {
            return null;
        }

        var paths = properties.Where(property => property.Length == length).Select(static property => property.Path);
        var nearest = Spelling.Nearest(string.Join('/', names[..length]), [.. paths]);
        return Array.Find(properties, property => property.Path == nearest);
    }
}
