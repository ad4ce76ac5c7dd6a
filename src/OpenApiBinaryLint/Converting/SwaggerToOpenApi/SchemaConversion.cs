using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Schemas of bodies, responses and definitions.</summary>
internal static class SchemaConversion
{
    /// <summary>A schema that a field must hold; null where it stays as it is.</summary>
    public static Draft? Convert(Swagger source, Member member) => source.ObjectAt(member) is { } schema ? Convert(source, schema) : null;

    private static Draft? Convert(Swagger source, Node node)
    {
        if (source.Conversion.ObjectIn(node) is not { } schema)
        {
            return null;
        }

        var draft = new ObjectDraft(schema);
        foreach (var member in schema.Effective())
        {
            Put(source, draft, schema, member);
        }

        return source.Conversion.Finish(draft, schema);
    }

    private static void Put(Swagger source, ObjectDraft draft, ObjectNode schema, Member member)
    {
        switch (member.Name)
        {
            case "title" or "description" or "default" or "enum" or "multipleOf" or "pattern"
                or "maximum" or "exclusiveMaximum" or "minimum" or "exclusiveMinimum" or "maxLength" or "minLength"
                or "maxItems" or "minItems" or "uniqueItems" or "maxProperties" or "minProperties" or "required" or "readOnly" or "example":
                draft.Put(member);
                break;
            case "$ref":
                draft.Put(member, source.Conversion.References.Text(member.Value));
                break;
            case "type":
                SchemaTypes.Put(source, draft, schema, member);
                break;
            case "format":
                draft.Put(member, SchemaTypes.IsFile(schema) ? "x-format" : "format");
                break;
            case "properties":
                draft.Put(member, Each(source, member));
                break;
            case "items" when member.Value.Resolved is ArrayNode:
                SchemaTypes.PutTuple(source, draft, member, item => Convert(source, item));
                break;
            case "items":
                draft.Put(member, Convert(source, member));
                break;
            case "additionalProperties":
                draft.Put(member, Swagger.IsBoolean(member.Value) ? null : Convert(source, member));
                break;
            case "allOf":
                draft.Put(member, source.ListAt(member) is { } list ? Conversion.Items(list, item => Convert(source, item)) : null);
                break;
            case "discriminator":
                PutDiscriminator(source, draft, schema, member);
                break;
            case "xml":
                draft.Put(member, MetadataConversion.Xml(source, member));
                break;
            case "externalDocs":
                draft.Put(member, MetadataConversion.ExternalDocs(source, member));
                break;
            default:
                PutOther(source, draft, schema, member);
                break;
        }
    }

    private static void PutOther(Swagger source, ObjectDraft draft, ObjectNode schema, Member member)
    {
        switch (member.Name)
        {
            case "x-nullable" or "x-writeOnly" or "x-deprecated" when Swagger.IsBoolean(member.Value) && schema.Find(member.Name[2..]) is null:
                draft.Put(member, member.Name[2..]);
                break;
            case "x-oneOf" or "x-anyOf" when member.Value.Resolved is ArrayNode && schema.Find(member.Name[2..]) is null:
            case "x-not" when member.Value.Resolved is ObjectNode && schema.Find("not") is null:
                draft.Put(member, member.Name[2..], Restoration.Of(source, member.Value));
                break;
            case "x-discriminatorMapping" when schema["discriminator"] is ScalarNode && member.Value.Resolved is ObjectNode:
                break;
            case "oneOf" or "anyOf":
                SayOfLater(source, member);
                draft.Put(member, Conversion.Items(member.Value, item => Convert(source, item)));
                break;
            case "not":
                SayOfLater(source, member);
                draft.Put(member, Convert(source, member.Value));
                break;
            case "definitions" or "patternProperties" when member.Value.Resolved is ObjectNode:
                source.Conversion.Note(ConversionRules.Unknown, member.Value, $"Swagger 2.0 has no field `{member.Name}` here; it is kept as it stands");
                draft.Put(member, Each(source, member));
                break;
            default:
                source.PutOther(draft, member);
                break;
        }
    }

    private static void SayOfLater(Swagger source, Member member) => source.Conversion.Note(
        ConversionRules.Unknown,
        member.Value,
        $"Swagger 2.0 has no `{member.Name}`, so it meant nothing; OpenAPI 3.0 has it, and it counts from now on");

    private static Draft? Each(Swagger source, Member member) =>
        source.ObjectAt(member) is { } schemas ? source.Conversion.Each(schemas, inner => Convert(source, inner)) : null;

    private static void PutDiscriminator(Swagger source, ObjectDraft draft, ObjectNode schema, Member member)
    {
        if (member.Value.Resolved is not ScalarNode)
        {
            source.SayWrong(member, "a text");
            draft.Put(member);
            return;
        }

        var discriminator = new Draft.Object([new("propertyName", new Draft.Original(member.Value))]);
        if (schema.Find("x-discriminatorMapping") is { Value.Resolved: ObjectNode } mapping)
        {
            discriminator.Members.Add(new("mapping", Restoration.Mapping(source, mapping.Value) ?? new Draft.Original(mapping.Value), mapping));
        }

        draft.Put(member, discriminator);
    }
}
