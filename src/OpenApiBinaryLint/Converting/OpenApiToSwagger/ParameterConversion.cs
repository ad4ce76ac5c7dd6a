using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Parameters other than bodies and cookies, and response headers, which have the same fields.</summary>
internal static class ParameterConversion
{
    /// <summary>A parameter; null where it stays as it is.</summary>
    public static Draft? Convert(Conversion conversion, Node node)
    {
        if (conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        if (source["in"] is ScalarNode { Value: "query" or "path" or "header" } place)
        {
            return Convert(conversion, source, place.Value, isHeader: false);
        }

        if (ReferenceResolver.ReferenceOf(source) is null && !TemplateExpression.IsOpen(source) && (source["in"] is not { } unknown || !TemplateExpression.Is(unknown)))
        {
            conversion.Note(ConversionRules.Unknown, source, "OpenAPI 3.0 knows parameters in `query`, `path`, `header` and `cookie` only; this one is kept as it stands");
        }

        return Kept.Of(conversion, node) is var kept and not Draft.Original ? kept : null;
    }

    /// <summary>A response header; null where it stays as it is.</summary>
    public static Draft? Header(Conversion conversion, Node node)
    {
        if (TemplateExpression.Is(node) || conversion.Resolver.Follow(node) is not ObjectNode source)
        {
            return Kept.Of(conversion, node) is var kept and not Draft.Original ? kept : null;
        }

        if (source == node.Resolved)
        {
            return Convert(conversion, source, "header", isHeader: true);
        }

        var name = ReferenceResolver.ReferenceOf(node.Resolved)!;
        conversion.Note(ConversionRules.Inlined, node, $"2.0 has no shared headers; `{name.Value}` is written out here");
        return new Draft.Object([.. Inlined(conversion, source).Members, new("x-$ref", conversion.References.Text(name) ?? new Draft.Original(name))], source) { IsCopy = true };
    }

    /// <summary>A shared response header, to be written out.</summary>
    public static Draft.Object Inlined(Conversion conversion, ObjectNode header) =>
        Convert(conversion, header, "header", isHeader: true) as Draft.Object ?? Draft.Object.Opened(header);

    private static Draft? Convert(Conversion conversion, ObjectNode source, string place, bool isHeader)
    {
        var target = new TargetObject(conversion, source);
        var rule = isHeader ? ConversionRules.Header : ConversionRules.Parameter;
        var schema = source.Find("schema") is { Value.Resolved: ObjectNode } typed ? SimpleSchema.Of(conversion, typed.Value) : null;
        var style = new ParameterStyle(source, place, isList: schema?.Type == "array");
        foreach (var member in source.Effective())
        {
            switch (member.Name)
            {
                case "description":
                case "name" or "in" or "required" when !isHeader:
                case "allowEmptyValue" when place == "query":
                    target.Put(member);
                    break;
                case "schema":
                    PutSchema(conversion, target, member, schema, style, rule);
                    break;
                case "style" or "explode":
                    PutStyle(target, member, style, rule);
                    break;
                case "content" or "allowReserved":
                    target.Keep(member, rule, "cannot be said in 2.0");
                    break;
                case "example" or "examples":
                    target.Keep(member, ConversionRules.Example, "cannot stand here in 2.0");
                    break;
                case "deprecated" or "required" or "allowEmptyValue":
                    target.Keep(member, rule, "cannot stand here in 2.0", Severity.Info);
                    break;
                case "x-collectionFormat" when !target.Has("collectionFormat"):
                    target.Put(member, "collectionFormat");
                    break;
                default:
                    target.Rest(member, "type", "format", "items", "collectionFormat", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
                        "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "enum", "multipleOf");
                    break;
            }
        }

        if (!target.Has("type"))
        {
            target.Add("type", new Draft.Scalar("string"));
            NoteUntyped(conversion, source, rule);
        }

        return target.Result;
    }

    private static void PutSchema(Conversion conversion, TargetObject target, Member member, SimpleSchema? schema, ParameterStyle style, RuleInfo rule)
    {
        if (style.IsForeign || schema is null)
        {
            target.Add("type", new Draft.Scalar("string"));
        }
        else
        {
            foreach (var field in schema.Fields)
            {
                target.Add(field.Name, field.Value, field.Origin);
            }

            if (schema.Type == "array" && style is { IsBeforeSchema: false, CollectionFormat: { } format })
            {
                target.Add("collectionFormat", new Draft.Scalar(format));
            }
        }

        if (schema is null or { IsExact: false } || style.IsForeign)
        {
            var isInlined = schema is { IsInlined: true } && !style.IsForeign;
            target.Add("x-schema", Kept.Of(conversion, member.Value), member);
            conversion.Note(
                isInlined ? ConversionRules.Inlined : rule,
                member.Value,
                isInlined ? "2.0 takes no shared schema here; it is written out, and the reference is kept in `x-schema`" : "The fields of 2.0 cannot say all of this schema; it is kept in `x-schema`");
        }
    }

    private static void PutStyle(TargetObject target, Member member, ParameterStyle style, RuleInfo rule)
    {
        if (style.IsTold)
        {
            if (member.Name == "style" && style is { IsBeforeSchema: true, CollectionFormat: { } format })
            {
                target.Add("collectionFormat", new Draft.Scalar(format), member);
            }

            return;
        }

        target.Keep(member, style.IsForeign ? rule : ConversionRules.Collection, "cannot be said in 2.0", style.IsForeign ? rule.Severity : Severity.Info);
    }

    private static void NoteUntyped(Conversion conversion, ObjectNode source, RuleInfo rule)
    {
        var what = source.Find("content") is null ? "It has neither `schema` nor `content`" : "2.0 has no media types here";
        conversion.Note(rule, source, $"{what}; its type in 2.0 is `string`", source.Find("content") is null ? Severity.Info : null);
    }
}
