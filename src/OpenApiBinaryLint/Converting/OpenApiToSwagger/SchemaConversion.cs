using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Schemas.</summary>
internal static class SchemaConversion
{
    /// <summary>A schema of 2.0; null where it stays as it is.</summary>
    public static Draft? Convert(Conversion conversion, Node node)
    {
        if (TemplateExpression.Is(node))
        {
            return null;
        }

        if (node.Resolved is not ObjectNode source)
        {
            conversion.Note(ConversionRules.Unknown, node, "This is no schema; it is kept as it stands");
            return null;
        }

        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            PutMember(conversion, target, member);
        }

        return target.Result;
    }

    /// <summary>The schema of a response, where bytes are a file; null where it stays as it is.</summary>
    public static Draft? ConvertResponse(Conversion conversion, Node node)
    {
        if (node.Resolved is not ObjectNode source || !IsFile(source))
        {
            return Convert(conversion, node);
        }

        var target = new TargetObject(conversion, source);
        foreach (var member in source.Effective())
        {
            if (member.Name == "type")
            {
                target.Put(member, new Draft.Scalar("file", model: member.Value.Resolved as ScalarNode));
            }
            else if (member.Name != "format")
            {
                PutMember(conversion, target, member);
            }
        }

        return target.Result;
    }

    /// <summary>Whether values of the schema are bytes.</summary>
    public static bool IsBinary(ObjectNode schema) =>
        schema["type"] is ScalarNode { Value: "string" } && schema["format"] is ScalarNode { Value: "binary" };

    private static void PutMember(Conversion conversion, TargetObject target, Member member)
    {
        switch (member.Name)
        {
            case "title" or "description" or "format" or "default" or "enum" or "required" or "type" or "example" or "readOnly" or "xml" or "externalDocs"
                or "multipleOf" or "maximum" or "exclusiveMaximum" or "minimum" or "exclusiveMinimum" or "maxLength" or "minLength" or "pattern"
                or "maxItems" or "minItems" or "uniqueItems" or "maxProperties" or "minProperties":
                target.Put(member);
                break;
            case "$ref":
                target.Put(member, conversion.References.Text(member.Value));
                break;
            case "items":
                target.Put(member, Convert(conversion, member.Value));
                break;
            case "additionalProperties":
                target.Put(member, member.Value.Resolved is ScalarNode ? null : Convert(conversion, member.Value));
                break;
            case "properties":
                target.Put(member, Named(conversion, member.Value));
                break;
            case "allOf":
                target.Put(member, Conversion.Items(member.Value, item => Convert(conversion, item)));
                break;
            case "oneOf" or "anyOf" or "not":
                target.Keep(member, ConversionRules.Schema, "cannot be said in 2.0");
                break;
            case "nullable" or "writeOnly" or "deprecated":
                target.Keep(member, ConversionRules.Schema, "of a schema cannot be said in 2.0", Severity.Info);
                break;
            case "discriminator":
                PutDiscriminator(conversion, target, member);
                break;
            default:
                target.Rest(member);
                break;
        }
    }

    /// <summary>Schemas by name.</summary>
    public static Draft? Named(Conversion conversion, Node node) => conversion.Each(node, member =>
        TemplateExpression.IsKey(member.Name) ? conversion.Carry(member.Value) : Convert(conversion, member.Value));

    private static void PutDiscriminator(Conversion conversion, TargetObject target, Member member)
    {
        if (member.Value.Resolved is not ObjectNode discriminator || TemplateExpression.Is(discriminator)
            || discriminator.Find("propertyName") is not { Value.Resolved: ScalarNode { Kind: ScalarKind.String } } name)
        {
            target.Keep(member, ConversionRules.Discriminator, "names no property", Severity.Warning);
            return;
        }

        target.Put(member, new Draft.Original(name.Value));
        foreach (var part in discriminator.Effective())
        {
            if (part.Name == "mapping")
            {
                var mapping = conversion.Each(part.Value, value => conversion.References.Text(value.Value)) ?? new Draft.Original(part.Value);
                target.Add("x-discriminatorMapping", mapping, part);
                conversion.Note(ConversionRules.Discriminator, part.Value, "The `mapping` of a discriminator cannot be said in 2.0; kept as `x-discriminatorMapping`");
            }
            else if (part.Name != "propertyName")
            {
                target.Add($"x-discriminator-{part.Name}", Kept.Of(conversion, part.Value), part);
                conversion.Note(ConversionRules.Unknown, part.Value, $"`{part.Name}` is no field of a discriminator; kept as `x-discriminator-{part.Name}`");
            }
        }
    }

    // Section 4.3.16 of Swagger 2.0 and its JSON schema name what may stand beside the type `file`.
    private static bool IsFile(ObjectNode schema) => IsBinary(schema) && schema.Effective().All(static member =>
        member.Name is "type" or "format" or "title" or "description" or "default" or "required" or "readOnly" or "externalDocs" or "example" or "nullable" or "deprecated" or "writeOnly"
        || member.Name.StartsWith("x-", StringComparison.Ordinal));
}
