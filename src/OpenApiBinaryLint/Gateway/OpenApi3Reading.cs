using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>OpenAPI 3: the keys of <c>content</c> in request body and responses.</summary>
internal sealed class OpenApi3Reading(ModelReader reader) : VersionReading(reader)
{
    public override NewValue.Object AnyText => NewValue.Of("schema", NewValue.Of("type", "string"));

    public override ExtensionPlace PlacesOf(Extension extension) => extension.InOpenApi;

    public override DeclaredMediaTypes RequestTypes(ObjectNode operation)
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

    public override DeclaredMediaTypes ResponseTypes(ObjectNode operation, MethodResponses responses)
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

        foreach (var member in content.Value!.Effective())
        {
            if (!TemplateExpression.IsKey(member.Name))
            {
                types.Add(new(member.Name, member.Key, statusCode, IsInherited: false));
            }
        }

        return TemplateExpression.IsOpen(content.Value);
    }
}
