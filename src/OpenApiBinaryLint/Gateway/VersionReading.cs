using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>What the versions of the specification write differently.</summary>
internal abstract class VersionReading(ModelReader reader)
{
    protected ModelReader Reader { get; } = reader;

    public abstract DeclaredMediaTypes RequestTypes(ObjectNode operation);

    public abstract DeclaredMediaTypes ResponseTypes(ObjectNode operation, MethodResponses responses);

    public abstract bool DeclaresBody(ObjectNode operation, Parameters parameters);

    /// <summary>What declares that a header or parameter takes any text.</summary>
    public abstract NewValue.Object AnyText { get; }

    /// <summary>Where an extension is read; none where that is not documented.</summary>
    public abstract ExtensionPlace PlacesOf(Extension extension);

    /// <summary>The parameters that a path item or an operation holds itself.</summary>
    public Parameters Parameters(ObjectNode parent)
    {
        var list = Reader.Array(parent, "parameters");
        if (!list.IsKnown)
        {
            return new([], list.IsOpen);
        }

        var parameters = new List<Parameter>();
        foreach (var item in list.Value!.Items)
        {
            if (!TemplateExpression.Is(item.Resolved) && Reader.References.Follow(item) is ObjectNode node
                && node["name"] is ScalarNode name && node["in"] is ScalarNode location
                && !OpenPart.Is(name) && !OpenPart.Is(location))
            {
                parameters.Add(new(name.Value, location.Value, node));
            }
        }

        return new(parameters, parameters.Count < list.Value.Items.Count);
    }

    public MethodResponses Responses(ObjectNode operation)
    {
        var located = Reader.Object(operation, "responses");
        if (!located.IsKnown)
        {
            return new([], located.Key, located.IsOpen);
        }

        var responses = new List<MethodResponse>();
        var isOpen = TemplateExpression.IsOpen(located.Value!);
        foreach (var member in located.Value!.Effective())
        {
            if (OpenPart.IsTooLong(member.Key))
            {
                isOpen = true;
            }
            else if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                responses.Add(Response(member));
            }
        }

        return new(responses, located.Key, isOpen);
    }

    /// <summary>The media types of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isInherited">Whether it stands for the whole document.</param>
    protected static DeclaredMediaTypes Types(Located<ArrayNode> list, bool isInherited)
    {
        if (!list.IsKnown)
        {
            return new([], list.IsOpen);
        }

        var types = new List<DeclaredMediaType>();
        foreach (var item in list.Value!.Items)
        {
            if (item.Resolved is ScalarNode { Kind: ScalarKind.String } scalar && !OpenPart.Is(scalar))
            {
                types.Add(new(scalar.Value, scalar, StatusCode: null, isInherited));
            }
        }

        return new(types, types.Count < list.Value.Items.Count);
    }

    private MethodResponse Response(Member member)
    {
        var node = Reader.ObjectOf(member) is { } own ? Reader.References.Follow(own) as ObjectNode : null;
        if (node is null)
        {
            return new(member.Name, member.Key, Node: null, [], HasOpenHeaders: true);
        }

        var located = Reader.Object(node, "headers");
        var headers = new List<string>();
        if (located.IsKnown)
        {
            foreach (var header in located.Value!.Effective())
            {
                headers.Add(header.Name);
            }
        }

        var isOpen = located.IsOpen || TemplateExpression.IsOpen(node) || (located.IsKnown && TemplateExpression.IsOpen(located.Value!));
        return new(member.Name, member.Key, node, headers, isOpen);
    }
}
