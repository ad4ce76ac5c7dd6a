using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Swagger 2.0: <c>consumes</c> and <c>produces</c>, the operation's over the root's (OAS 2.0, Operation Object).</summary>
internal sealed class SwaggerReading(ObjectNode root, ModelReader reader) : VersionReading(reader)
{
    private DeclaredMediaTypes InheritedRequestTypes => field ??= Types(Reader.Array(root, "consumes"), isInherited: true);

    private DeclaredMediaTypes InheritedResponseTypes => field ??= Types(Reader.Array(root, "produces"), isInherited: true);

    public override NewValue.Object AnyText => NewValue.Of("type", "string");

    public override ExtensionPlace PlacesOf(Extension extension) => extension.InSwagger;

    // An empty list at the operation clears the root's.
    public override DeclaredMediaTypes RequestTypes(ObjectNode operation) =>
        Reader.Array(operation, "consumes") is { IsAbsent: false } own ? Types(own, isInherited: false) : InheritedRequestTypes;

    public override DeclaredMediaTypes ResponseTypes(ObjectNode operation, MethodResponses responses) =>
        Reader.Array(operation, "produces") is { IsAbsent: false } own ? Types(own, isInherited: false) : InheritedResponseTypes;

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
}
