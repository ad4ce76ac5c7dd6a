using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// OpenAPI 3: the keys of <c>content</c> in request body and responses. What a document of 2.0 declares beyond that is kept by the
/// converter in <c>x-consumes</c> and <c>x-produces</c>, and counts as it counted there.
/// </summary>
internal sealed class OpenApi3Reading(ObjectNode root, ModelReader reader) : VersionReading(reader)
{
    public override NewValue.Object AnyText => NewValue.Of("schema", NewValue.Of("type", "string"));

    public override ExtensionPlace PlacesOf(Extension extension) => extension.InOpenApi;

    public override DeclaredMediaTypes RequestTypes(ObjectNode operation) =>
        Kept(operation, "x-consumes") ?? (operation.Find("requestBody") is null ? Kept(root, "x-consumes") : null) ?? ContentOfRequest(operation);

    public override DeclaredMediaTypes ResponseTypes(ObjectNode operation, MethodResponses responses)
    {
        if (Kept(operation, "x-produces") is { } kept)
        {
            return kept;
        }

        var content = ContentOfResponses(responses);
        return content is { Types: [], IsOpen: false } ? Kept(root, "x-produces") ?? content : content;
    }

    private DeclaredMediaTypes? Kept(ObjectNode owner, string list) =>
        Reader.Array(owner, list) is { IsAbsent: false } types ? Types(types, isInherited: owner == root) : null;

    private DeclaredMediaTypes ContentOfRequest(ObjectNode operation)
    {
        var located = Reader.Object(operation, "requestBody");
        if (!located.IsKnown)
        {
            return new([], located.IsOpen);
        }

        if (Reader.References.Follow(located.Value!) is not ObjectNode body)
        {
            return new([], IsOpen: true);
        }

        var types = new List<DeclaredMediaType>();
        var isOpen = AddContent(body, statusCode: null, types);
        return new(types, isOpen);
    }

    private DeclaredMediaTypes ContentOfResponses(MethodResponses responses)
    {
        var types = new List<DeclaredMediaType>();
        var isOpen = responses.IsOpen;
        foreach (var response in responses.Items)
        {
            isOpen |= response.Node is null || AddContent(response.Node, response.StatusCode, types);
        }

        return new(types, isOpen);
    }

    public override bool DeclaresBody(ObjectNode operation, Parameters parameters) => operation.Find("requestBody") is not null;

    private bool AddContent(ObjectNode parent, string? statusCode, List<DeclaredMediaType> types)
    {
        var content = Reader.Object(parent, "content");
        if (!content.IsKnown)
        {
            return content.IsOpen;
        }

        var isOpen = false;
        foreach (var member in content.Value!.Effective())
        {
            if (OpenPart.IsKey(member.Key))
            {
                isOpen = true;
            }
            else
            {
                types.Add(new(member.Name, member.Key, statusCode, IsInherited: false));
            }
        }

        return isOpen;
    }
}
