using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>Paths with all that is in them.</summary>
internal sealed class PathConversion(Conversion conversion, SchemaConversion schemas)
{
    private readonly HashSet<Node> _inlined = [];

    /// <summary>Whether a shared path item was written out somewhere.</summary>
    public bool HasInlined(Node pathItem) => _inlined.Contains(pathItem);

    /// <summary>A map of path items.</summary>
    public Draft? Paths(Node node) => conversion.Each(node, member => IsExtension(member) ? conversion.Carry(member.Value) : PathItem(member.Value));

    /// <summary>A path item; one that is shared is written out, for 3.0 has no place to share it.</summary>
    public Draft? PathItem(Node node)
    {
        if (conversion.ObjectIn(node) is not { } item)
        {
            return null;
        }

        if (ReferenceResolver.ReferenceOf(item) is { } reference && reference.Value.StartsWith("#/components/pathItems/", StringComparison.Ordinal)
            && conversion.Resolver.Follow(item) is ObjectNode shared)
        {
            conversion.Note(ConversionRules.PathItem31, reference, $"3.0 has no `components.pathItems`; `{reference.Value}` is written out here");
            return Inlined(shared);
        }

        return conversion.Each(item, member => member.Name switch
        {
            "$ref" => conversion.References.Text(member.Value),
            "parameters" => Conversion.Items(member.Value, Parameter),
            _ when IsMethod(member.Name) => conversion.ObjectIn(member.Value) is { } operation ? Operation(operation) : null,
            _ => conversion.Carry(member.Value),
        });
    }

    /// <summary>Something that has a content, or a map of headers: request body or response.</summary>
    public Draft? Body(Node node) => Reference(node) ?? conversion.Each(node, member => member.Name switch
    {
        "content" => Content(member.Value),
        "headers" => conversion.Each(member.Value, header => Parameter(header.Value)),
        "links" => conversion.Each(member.Value, link => Reference(link.Value)),
        _ => conversion.Carry(member.Value),
    });

    /// <summary>A parameter or header.</summary>
    public Draft? Parameter(Node node) => Reference(node) ?? conversion.Each(node, member => member.Name switch
    {
        "schema" => schemas.Convert(member.Value),
        "content" => Content(member.Value),
        _ => conversion.Carry(member.Value),
    });

    /// <summary>A callback: a map of path items.</summary>
    public Draft? Callback(Node node) => Reference(node) ?? Paths(node);

    private Draft Inlined(ObjectNode shared)
    {
        var isCopy = !_inlined.Add(shared);
        return PathItem(shared) is Draft.Object changed
            ? new Draft.Object(changed.Members, shared) { IsCopy = isCopy }
            : new Draft.Original(shared) { IsCopy = isCopy };
    }

    private Draft? Operation(ObjectNode operation)
    {
        var draft = new ObjectDraft(operation);
        foreach (var member in operation.Effective())
        {
            draft.Put(member, member.Name switch
            {
                "parameters" => Conversion.Items(member.Value, Parameter),
                "requestBody" => Body(member.Value),
                "responses" => conversion.Each(member.Value, response => IsExtension(response) ? conversion.Carry(response.Value) : Body(response.Value)),
                "callbacks" => conversion.Each(member.Value, callback => Callback(callback.Value)),
                _ => conversion.Carry(member.Value),
            });
        }

        if (operation.Find("responses") is null && !TemplateExpression.IsOpen(operation))
        {
            conversion.Note(ConversionRules.Field31, operation, "3.0 demands `responses`; a `default` that describes nothing was added");
            draft.Add("responses", new Draft.Object([new("default", new Draft.Object([new("description", new Draft.Scalar(""))]))]));
        }

        return conversion.Finish(draft, operation);
    }

    private Draft? Content(Node node) => conversion.Each(node, media => media.Value.Resolved is ObjectNode value
        ? ContentConversion.OfMediaType(media.Name, value) ?? MediaTypeObject(value)
        : null);

    private Draft? MediaTypeObject(ObjectNode value) => conversion.Each(value, member => member.Name switch
    {
        "schema" => schemas.Convert(member.Value),
        "encoding" => conversion.Each(member.Value, Encoding),
        _ => conversion.Carry(member.Value),
    });

    private Draft? Encoding(Member encoding) => conversion.Each(
        encoding.Value, member => member.Name == "headers" ? conversion.Each(member.Value, header => Parameter(header.Value)) : conversion.Carry(member.Value));

    private Draft? Reference(Node node) => node.Resolved is ObjectNode value && ReferenceResolver.ReferenceOf(value) is not null ? conversion.Carry(value) : null;

    private static bool IsExtension(Member member) => member.Name.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsMethod(string name) =>
        name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "x-amazon-apigateway-any-method";
}
