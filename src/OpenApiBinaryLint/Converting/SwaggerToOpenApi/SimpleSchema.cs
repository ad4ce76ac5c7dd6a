using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The part of JSON Schema that parameters, their items and headers of Swagger 2.0 have among their own fields.</summary>
internal static class SimpleSchema
{
    /// <summary>Whether a member of a parameter is a keyword.</summary>
    public static bool IsKeyword(Member member) => member.Name switch
    {
        "items" => true,
        "x-nullable" or "x-writeOnly" => Swagger.IsBoolean(member.Value),
        "x-oneOf" or "x-anyOf" => member.Value.Resolved is ArrayNode,
        "x-not" => member.Value.Resolved is ObjectNode,
        _ => IsPlain(member.Name),
    };

    /// <summary>What becomes of a keyword in a schema of its own, or null where the member is no keyword.</summary>
    public static DraftMember? Keyword(Swagger source, Member member) => member.Name switch
    {
        var name when IsPlain(name) => Keep(member, name),
        "items" => new("items", source.Once(member.Value, () => Items(source, member)) ?? new Draft.Original(member.Value), member),
        "x-nullable" or "x-writeOnly" when Swagger.IsBoolean(member.Value) => Keep(member, member.Name[2..]),
        "x-oneOf" or "x-anyOf" when member.Value.Resolved is ArrayNode => Restored(source, member),
        "x-not" when member.Value.Resolved is ObjectNode => Restored(source, member),
        _ => null,
    };

    /// <summary>Says where a type is none that 2.0 takes outside of schemas.</summary>
    public static void CheckType(Swagger source, Member member)
    {
        if (member.Name == "type" && !TemplateExpression.Is(member.Value.Resolved)
            && member.Value.Resolved is not ScalarNode { Value: "string" or "number" or "integer" or "boolean" or "array" })
        {
            source.SayWrong(member, "`string`, `number`, `integer`, `boolean` or `array`");
        }
    }

    /// <summary>The list's items.</summary>
    public static Draft? Items(Swagger source, Member member)
    {
        if (source.ObjectAt(member) is not { } items)
        {
            return null;
        }

        var draft = new ObjectDraft(items);
        foreach (var inner in items.Effective())
        {
            switch (inner)
            {
                case { Name: "collectionFormat" }:
                    CollectionFormat.NoteKept(source, inner);
                    draft.Put(inner, "x-collectionFormat");
                    break;
                case { Name: "x-example" } when items.Find("example") is null:
                    draft.Put(inner, "example");
                    break;
                case { Name: "$ref" }:
                    source.SayReference(inner);
                    draft.Put(inner, source.Conversion.References.Text(inner.Value));
                    break;
                default:
                    PutKeyword(source, draft, inner);
                    break;
            }
        }

        return source.Conversion.Finish(draft, items);
    }

    private static void PutKeyword(Swagger source, ObjectDraft draft, Member member)
    {
        if (Keyword(source, member) is not { } keyword)
        {
            source.PutOther(draft, member);
        }
        else
        {
            CheckType(source, member);
            draft.Put(member, keyword.Name, keyword.Value is Draft.Original ? null : keyword.Value);
        }
    }

    private static bool IsPlain(string name) => name is "type" or "format" or "default" or "enum" or "multipleOf" or "pattern"
        or "maximum" or "exclusiveMaximum" or "minimum" or "exclusiveMinimum"
        or "maxLength" or "minLength" or "maxItems" or "minItems" or "uniqueItems";

    private static DraftMember Keep(Member member, string name) => new(name, new Draft.Original(member.Value), member);

    private static DraftMember Restored(Swagger source, Member member) => new(member.Name[2..], Restoration.Whole(source, member.Value), member);
}
