using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Gateway;

/// <summary>An extension of API Gateway.</summary>
/// <param name="Name">The key.</param>
/// <param name="InSwagger">Where it is read in Swagger 2.0; none where that is not documented.</param>
/// <param name="InOpenApi">Where it is read in OpenAPI 3; none where that is not documented.</param>
internal sealed record Extension(string Name, ExtensionPlace InSwagger, ExtensionPlace InOpenApi)
{
    private Extension(string name, ExtensionPlace places)
        : this(name, places, places)
    {
    }

    /// <summary>Whether its value is a text or a number.</summary>
    public bool TakesScalar { get; private init; }

    /// <summary>Whether its value is a list of texts; if neither, it is an object.</summary>
    public bool TakesList { get; private init; }

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html</summary>
    public static IReadOnlyList<Extension> All { get; } =
    [
        new(ExtensionNames.Integration, ExtensionPlace.Operation),
        new("x-amazon-apigateway-request-validator", ExtensionPlace.Root | ExtensionPlace.Operation) { TakesScalar = true },
        new("x-amazon-apigateway-authtype", ExtensionPlace.SecurityScheme) { TakesScalar = true },
        new("x-amazon-apigateway-request-validators", ExtensionPlace.Root),
        new("x-amazon-apigateway-authorizer", ExtensionPlace.SecurityScheme),
        new(ExtensionNames.AnyMethod, ExtensionPlace.PathItem),
        new("x-amazon-apigateway-gateway-responses", ExtensionPlace.Root),
        new(ExtensionNames.Auth, ExtensionPlace.Operation),
        new(ExtensionNames.BinaryMediaTypes, ExtensionPlace.Root) { TakesList = true },
        new("x-amazon-apigateway-endpoint-configuration", ExtensionPlace.Root, ExtensionPlace.Server),
        new(ExtensionNames.Cors, ExtensionPlace.Root),
        new(ExtensionNames.ImportExportVersion, ExtensionPlace.Root) { TakesScalar = true },
        new("x-amazon-apigateway-documentation", ExtensionPlace.Root),
        new("x-amazon-apigateway-policy", ExtensionPlace.Root),
        new("x-amazon-apigateway-tag-value", ExtensionPlace.Tag) { TakesScalar = true },
        new(ExtensionNames.Integrations, ExtensionPlace.Components),
        new("x-amazon-apigateway-api-key-source", ExtensionPlace.Root) { TakesScalar = true },
        new(ExtensionNames.MinimumCompressionSize, ExtensionPlace.Root) { TakesScalar = true },
        new("x-amazon-apigateway-endpoint-access-mode", ExtensionPlace.Root) { TakesScalar = true },
        new("x-amazon-apigateway-security-policy", ExtensionPlace.None) { TakesScalar = true },
    ];

    /// <summary>The extension of this name, or null.</summary>
    public static Extension? Find(string name)
    {
        foreach (var extension in All)
        {
            if (extension.Name == name)
            {
                return extension;
            }
        }

        return null;
    }

    /// <summary>The name that a misspelt one was meant to be, or null. Three slips in a short name make another one of it.</summary>
    public static string? NearestName(string name) => NearestName(name, All);

    /// <summary>Whether no other extension is as near to a misspelt name as its nearest.</summary>
    public static bool HasOneNearestName(string name) => NearestName(name) == NearestName(name, All.Reverse());

    /// <summary>Whether a value is of the kind that the extension takes.</summary>
    public bool Takes(Node value) => value switch
    {
        ScalarNode => TakesScalar,
        ArrayNode list => TakesList && list.Items.All(static item => item is ScalarNode { Kind: ScalarKind.String }),
        _ when TakesScalar || TakesList => false,

        // Without a type it is something else by that name, or would stop the import.
        ObjectNode integration when Name == ExtensionNames.Integration => integration["type"] is ScalarNode { Kind: ScalarKind.String } || integration.Find("$ref") is not null,
        _ => true,
    };

    private static string? NearestName(string name, IEnumerable<Extension> extensions) =>
        Spelling.Nearest(name, [.. extensions.Select(static extension => extension.Name)], tolerance: name.Length < 25 ? 2 : 3);
}
