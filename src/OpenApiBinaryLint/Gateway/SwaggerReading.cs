using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Swagger 2.0: <c>consumes</c> and <c>produces</c>, the operation's over the root's (OAS 2.0, Operation Object).</summary>
internal sealed class SwaggerReading(ObjectNode root, ModelReader reader) : VersionReading(reader)
{
    public override DeclaredMediaTypes RequestTypes(ObjectNode operation) => Read(operation, "consumes");

    public override DeclaredMediaTypes ResponseTypes(ObjectNode operation, MethodResponses responses) => Read(operation, "produces");

    public override bool DeclaresBody(ObjectNode operation, Parameters parameters)
    {
        foreach (var parameter in parameters.Items)
        {
            if (parameter.In is "body" or "formData")
            {
                return true;
            }
        }

        return false;
    }

    // An empty list at the operation clears the root's.
    private DeclaredMediaTypes Read(ObjectNode operation, string key)
    {
        var own = Reader.Array(operation, key);
        return own.IsAbsent ? Types(Reader.Array(root, key), isInherited: true) : Types(own, isInherited: false);
    }

    private static DeclaredMediaTypes Types(Located<ArrayNode> list, bool isInherited)
    {
        if (!list.IsKnown)
        {
            return new([], list.IsOpen);
        }

        var types = new List<DeclaredMediaType>();
        foreach (var item in list.Value!.Items)
        {
            if (item.Resolved is ScalarNode { Kind: ScalarKind.String } scalar && !TemplateExpression.Is(scalar))
            {
                types.Add(new(scalar.Value, scalar, StatusCode: null, isInherited));
            }
        }

        return new(types, types.Count < list.Value.Items.Count);
    }
}
