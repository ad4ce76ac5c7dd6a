using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>
/// Compares what REST import reads of two documents: paths, methods, parameters, models, responses, authorizers, base path, binary types
/// and integrations.
/// </summary>
internal static class ImportComparison
{
    /// <summary>What only one of two documents has; none where they are imported alike.</summary>
    public static IReadOnlyList<string> Differences(GatewayApi before, GatewayApi after)
    {
        var former = ImportListing.Of(before);
        var latter = ImportListing.Of(after);
        var isKnown = former.BasePath is not null && latter.BasePath is not null && former.BasePath != latter.BasePath;
        return
        [
            .. isKnown ? (string[])[$"the base path `{former.BasePath}` becomes `{latter.BasePath}`"] : [],
            .. former.Lines.Except(latter.Lines).Select(static line => $"`{line}` is lost"),
            .. latter.Lines.Except(former.Lines).Select(static line => $"`{line}` is new"),
        ];
    }
}

/// <summary>What REST import reads of a document, a line each.</summary>
internal sealed class ImportListing
{
    private const string Authorizer = "x-amazon-apigateway-authorizer";
    private const string AuthorizationType = "x-amazon-apigateway-authtype";
    private const string Endpoint = "x-amazon-apigateway-endpoint-configuration";

    private readonly GatewayApi _api;
    private readonly SortedSet<string> _lines = new(StringComparer.Ordinal);

    private ImportListing(GatewayApi api) => _api = api;

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Null where something fills it in later.</summary>
    public string? BasePath { get; private set; }

    public static ImportListing Of(GatewayApi api)
    {
        var listing = new ImportListing(api);
        listing.AddRoot();
        foreach (var operation in api.Operations)
        {
            listing.AddOperation(operation);
        }

        return listing;
    }

    private void AddRoot()
    {
        AddExtensions("root", _api.Root, except: Endpoint);
        BasePath = ReadBasePath();
        var endpoint = _api.Root[Endpoint] ?? FirstServer()?[Endpoint];
        if (endpoint is not null)
        {
            _lines.Add($"endpoint {NodeText.Of(endpoint)}");
        }

        foreach (var scheme in SecuritySchemes?.Effective() ?? [])
        {
            foreach (var extension in scheme.Value.Resolved is ObjectNode node ? node.Effective() : [])
            {
                if (extension.Name is Authorizer or AuthorizationType)
                {
                    _lines.Add($"scheme {scheme.Name} {extension.Name} {NodeText.Of(extension.Value)}");
                }
            }
        }
    }

    // What stands where the other version has it is not imported.
    private ObjectNode? SecuritySchemes => _api.Version == SpecificationVersion.Swagger2
        ? _api.Root["securityDefinitions"] as ObjectNode
        : (_api.Root["components"] as ObjectNode)?["securitySchemes"] as ObjectNode;

    private void AddOperation(Operation operation)
    {
        var name = operation.Name;
        _lines.Add(name);
        AddExtensions(name, operation.Node);
        foreach (var parameter in operation.Parameters.Items)
        {
            if (parameter.In is "query" or "header" or "path")
            {
                var isRequired = parameter.In == "path" || parameter.Node["required"] is ScalarNode { Value: "true" };
                _lines.Add($"{name} parameter {parameter.In} {parameter.Name}{(isRequired ? " required" : "")}");
            }
        }

        // A method response has a status code; `default` and ranges are none.
        foreach (var response in operation.Responses.Items.Where(static response => response.StatusCode is [>= '1' and <= '5', >= '0' and <= '9', >= '0' and <= '9']))
        {
            _lines.Add($"{name} response {response.StatusCode}");
            foreach (var header in response.Headers)
            {
                _lines.Add($"{name} response {response.StatusCode} header {header}");
            }

            AddModels($"{name} response {response.StatusCode}", response.Node);
        }

        AddRequestModels(operation);
        if (operation.Node.Find("security") is { } security)
        {
            _lines.Add($"{name} security {NodeText.Of(security.Value)}");
        }
    }

    private void AddRequestModels(Operation operation)
    {
        foreach (var parameter in operation.Parameters.Items)
        {
            if (parameter.In == "body")
            {
                AddModels($"{operation.Name} request", parameter.Node);
            }
        }

        if (operation.Node["requestBody"] is { } body)
        {
            AddModels($"{operation.Name} request", _api.References.Follow(body) as ObjectNode);
        }
    }

    // 2.0 has one schema for all media types.
    private void AddModels(string owner, ObjectNode? node)
    {
        AddModel(owner, node?["schema"]);
        foreach (var mediaType in (node?["content"] as ObjectNode)?.Effective() ?? [])
        {
            AddModel(owner, (mediaType.Value.Resolved as ObjectNode)?["schema"]);
        }
    }

    // Other names are refused, and with them the reference.
    private void AddModel(string owner, Node? schema)
    {
        if (schema is not null && ReferenceResolver.ReferenceOf(schema) is { } reference)
        {
            var name = reference.Value[(reference.Value.LastIndexOf('/') + 1)..];
            if (name.All(char.IsAsciiLetterOrDigit))
            {
                _lines.Add($"{owner} model {name}");
            }
        }
    }

    private void AddExtensions(string owner, ObjectNode node, string? except = null)
    {
        foreach (var member in node.Effective())
        {
            if (member.Name.StartsWith("x-amazon-", StringComparison.Ordinal) && member.Name != except)
            {
                _lines.Add($"{owner} {member.Name} {NodeText.Of(member.Value)}");
            }
        }
    }

    private ObjectNode? FirstServer() => _api.Root["servers"] is ArrayNode { Items: [var first, ..] } ? first.Resolved as ObjectNode : null;

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html
    private string? ReadBasePath()
    {
        if (_api.Version == SpecificationVersion.Swagger2)
        {
            return Normal((_api.Root["basePath"] as ScalarNode)?.Value ?? "/");
        }

        var server = FirstServer();
        if (((server?["variables"] as ObjectNode)?["basePath"] as ObjectNode)?["default"] is ScalarNode variable)
        {
            return Normal(variable.Value);
        }

        var url = (server?["url"] as ScalarNode)?.Value ?? "/";
        // A scheme may be missing: //host/path.
        var host = url.IndexOf("//", StringComparison.Ordinal);
        var path = url.IndexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? "/" : Normal(url[path..]);
    }

    private static string? Normal(string path) =>
        TemplateExpression.IsIn(path) ? null : "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
}
