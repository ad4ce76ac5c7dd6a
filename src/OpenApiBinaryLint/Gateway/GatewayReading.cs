using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Builds the view of a document.</summary>
internal sealed class GatewayReading
{
    private readonly ObjectNode _root;
    private readonly SpecificationVersion _version;
    private readonly ApiHost? _host;
    private readonly ModelReader _reader;
    private readonly IntegrationReading _integrations;
    private readonly VersionReading _versionReading;
    private bool _hasOpenPaths;

    public GatewayReading(ObjectNode root, SpecificationVersion version, ApiHost? host)
    {
        _root = root;
        _version = version;
        _host = host;
        _reader = new(new(root));
        _integrations = new(_reader, PropertySpelling.OpenApi);
        _versionReading = version == SpecificationVersion.Swagger2
            ? new SwaggerReading(root, _reader)
            : new OpenApi3Reading(root, _reader);
    }

    /// <summary>The view of an API that is told by resources of a host; operations are still to be added.</summary>
    public static GatewayApi OfResources(
        ObjectNode root, ApiHost host, ModelReader reader, IReadOnlyList<string> otherBinaryMediaTypes)
    {
        var types = host.BinaryMediaTypes;
        return new()
        {
            Root = root,

            // The rules that ask for it are about documents.
            Version = SpecificationVersion.OpenApi30,
            Target = ApiTarget.Rest,
            BinaryMediaTypes = new(
                [.. types.Entries, .. otherBinaryMediaTypes.Select(static text => new BinaryMediaType(text, Node: null))], types.IsOpen, types.Key, types.OwnList),
            Host = host,
            OperationList = [],
            HasOpenPaths = host.AddsOperations,
            References = reader.References,
            Mismatches = reader.Mismatches,
            Notation = new OpenApi3Reading(root, reader),
        };
    }

    public GatewayApi Read(ApiTarget? target, IReadOnlyList<string> otherBinaryMediaTypes)
    {
        var operations = new List<Operation>();
        var paths = _reader.Object(_root, "paths");
        _hasOpenPaths = paths.IsOpen || TemplateExpression.IsOpen(_root) || _host is { AddsOperations: true } || (paths.IsKnown && TemplateExpression.IsOpen(paths.Value!));
        var binaryMediaTypes = new BinaryMediaTypesReading(_root, _reader, _host?.BinaryMediaTypes).Read(otherBinaryMediaTypes);
        var pathItems = paths.IsKnown ? ReadPathItems(paths.Value!) : [];
        var api = new GatewayApi
        {
            Root = _root,
            Version = _version,
            Target = target ?? TargetDetection.Of(_root, pathItems),
            BinaryMediaTypes = binaryMediaTypes,
            Host = _host,
            OperationList = operations,
            HasOpenPaths = _hasOpenPaths,
            References = _reader.References,
            Mismatches = _reader.Mismatches,
            Notation = _versionReading,
        };
        foreach (var pathItem in pathItems)
        {
            ReadOperations(api, pathItem);
        }

        new TypeChecking(_reader).Check(_root, pathItems, operations);
        return api;
    }

    private List<PathItem> ReadPathItems(ObjectNode paths)
    {
        var result = new List<PathItem>();
        foreach (var member in paths.Effective())
        {
            if (!member.Name.StartsWith('/'))
            {
                continue;
            }

            if (OpenPart.IsTooLong(member.Key) || _reader.ObjectOf(member) is not { } own || _reader.References.Follow(own) is not ObjectNode item)
            {
                _hasOpenPaths = true;
                continue;
            }

            _hasOpenPaths |= TemplateExpression.IsOpen(item);
            result.Add(new(member.Name, item, own == item ? null : own));
        }

        return result;
    }

    private void ReadOperations(GatewayApi api, PathItem pathItem)
    {
        var shared = _versionReading.Parameters(pathItem.Node);
        foreach (var (key, method, node) in pathItem.Operations(_reader))
        {
            var own = _versionReading.Parameters(node);
            var parameters = new Parameters([.. own.Items, .. shared.Items], own.IsOpen || shared.IsOpen);
            var declaresBody = _versionReading.DeclaresBody(node, parameters);
            var takesBody = declaresBody || method is "post" or "put" or "patch" or "any";
            var responses = _versionReading.Responses(node);
            api.OperationList.Add(new Operation
            {
                Api = api,
                Path = pathItem.Path,
                Method = method,
                Key = key,
                Node = node,
                Integration = _integrations.Read(node),
                DeclaresBody = declaresBody,
                RequestTypes = takesBody ? _versionReading.RequestTypes(node) : DeclaredMediaTypes.None,
                ResponseTypes = _versionReading.ResponseTypes(node, responses),
                Parameters = parameters,
                Responses = responses,
            });
        }
    }
}

/// <summary>A path with its item, references followed.</summary>
/// <param name="Path">The key.</param>
/// <param name="Node">The path item.</param>
/// <param name="Reference">The reference object that stands in the path's place, or null.</param>
internal sealed record PathItem(string Path, ObjectNode Node, ObjectNode? Reference)
{
    private static readonly KeyTable Methods = new("""
        method: get put post delete options head patch trace
        any: x-amazon-apigateway-any-method
        """);

    /// <summary>The operations in document order.</summary>
    public IEnumerable<(Node Key, string Method, ObjectNode Node)> Operations(ModelReader reader)
    {
        foreach (var member in Node.Effective())
        {
            if (MethodOf(member.Name) is { } method && reader.ObjectOf(member) is { } operation)
            {
                yield return (member.Key, method, operation);
            }
        }
    }

    /// <summary>The method that a key of a path item introduces, <c>any</c> for the any-method extension, or null.</summary>
    public static string? MethodOf(string key) => Methods[key] == "method" ? key : Methods[key];
}
