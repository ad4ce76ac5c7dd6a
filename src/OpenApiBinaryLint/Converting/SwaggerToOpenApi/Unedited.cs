using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.OpenApiToSwagger;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>
/// Whether the document still says what the way down made of something that it also kept in an extension. Only then the extension counts;
/// else what was edited does.
/// </summary>
internal sealed class Unedited
{
    // Its notes are of no interest: the way down is only asked what it would write.
    private readonly Conversion _down;

    public Unedited(Conversion up) => _down = new(up.Root, up.Options, OpenApiToSwagger.DocumentConversion.Moves);

    /// <summary>Whether the keywords of a parameter or header are those of the schema in its <c>x-schema</c>.</summary>
    public bool Parameter(ObjectNode parameter, string? location)
    {
        if (parameter["x-schema"] is not { } kept || parameter.Find("schema") is not null)
        {
            return false;
        }

        var schema = kept is ObjectNode ? OpenApiToSwagger.SimpleSchema.Of(_down, kept) : null;
        var style = ParameterStyle.Kept(parameter, location ?? "", isList: schema?.Type == "array");
        var fields = schema is null || style.IsForeign ? [new("type", new Draft.Scalar("string"))] : schema.Fields.ToList();
        if (schema?.Type == "array" && !style.IsForeign && (style.CollectionFormat ?? Swagger.TextOf(parameter, "collectionFormat")) is { } format)
        {
            fields.Add(new("collectionFormat", new Draft.Scalar(format)));
        }

        return fields.TrueForAll(field => parameter.Find(field.Name) is { } member && DraftEquality.Of(field.Value, member.Value))
            && parameter.Effective().All(member => !(SimpleSchema.IsKeyword(member) || member.Name == "collectionFormat") || fields.Exists(field => field.Name == member.Name));
    }

    /// <summary>Whether a parameter says nothing but what stands for the media types in its <c>x-content</c>.</summary>
    public static bool Content(ObjectNode parameter) =>
        parameter["x-content"] is ObjectNode && parameter.Find("x-schema") is null && parameter.Find("schema") is null && Swagger.TextOf(parameter, "type") == "string"
        && parameter.Effective().All(static member => member.Name == "type" || !SimpleSchema.IsKeyword(member));

    /// <summary>Whether the notation of a parameter is that in its <c>x-style</c> and <c>x-explode</c>.</summary>
    public static bool Style(ObjectNode parameter, string? location) =>
        !CollectionFormat.IsList(parameter)
        || ParameterStyle.Kept(parameter, location ?? "", isList: true) is { IsForeign: false } style && style.CollectionFormat == Swagger.TextOf(parameter, "collectionFormat");

    /// <summary>Whether a response header is the shared one that its <c>x-$ref</c> names.</summary>
    public bool Header(ObjectNode header)
    {
        if (header["x-$ref"] is not ScalarNode reference || _down.Resolver.Target(reference.Value) is not { Resolved: ObjectNode shared })
        {
            return false;
        }

        var members = OpenApiToSwagger.ParameterConversion.Inlined(_down, shared).Members;
        return members.Count == header.Effective().Count - 1
            && members.TrueForAll(member => header.Find(member.Name) is { } same && DraftEquality.Of(member.Value, same.Value));
    }

    /// <summary>Whether form fields are those of the request body in an operation's <c>x-requestBody</c>.</summary>
    public bool Form(Node requestBody, IReadOnlyList<ObjectNode> fields) =>
        OpenApiToSwagger.FormConversion.Of(_down, requestBody) is { } form && form.Parameters.Count == fields.Count
        && form.Parameters.Zip(fields).All(static pair => DraftEquality.Of(pair.First, pair.Second));

    /// <summary>Whether a schema is that of a media type in <c>x-content</c>.</summary>
    public bool Schema(Node kept, Node schema) =>
        DraftEquality.Of(OpenApiToSwagger.SchemaConversion.Convert(_down, kept) ?? new Draft.Original(kept), schema)
        || DraftEquality.Of(OpenApiToSwagger.SchemaConversion.ConvertResponse(_down, kept) ?? new Draft.Original(kept), schema);

    /// <summary>Whether an API key is what stands for the scheme in its <c>x-securityScheme</c>.</summary>
    public static bool SecurityScheme(ObjectNode scheme) =>
        scheme["x-securityScheme"] is ObjectNode original && Swagger.TextOf(original, "type") is { } type
        && Swagger.TextOf(scheme, "type") == "apiKey" && Swagger.TextOf(scheme, "in") == "header"
        && Swagger.TextOf(scheme, "name") == (type == "apiKey" && Swagger.TextOf(original, "in") == "cookie" ? "Cookie" : "Authorization");

}
