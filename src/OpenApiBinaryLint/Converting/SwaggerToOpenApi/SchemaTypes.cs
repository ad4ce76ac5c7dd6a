using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>What <c>type</c> and <c>items</c> may be in Swagger 2.0 and not in OpenAPI 3.0: files, lists of types, the null type, tuples.</summary>
internal static class SchemaTypes
{
    public static bool IsFile(ObjectNode schema) => Swagger.TextOf(schema, "type") == "file";

    /// <summary>The type of a schema.</summary>
    public static void Put(Swagger source, ObjectDraft draft, ObjectNode schema, Member member)
    {
        if (IsFile(schema))
        {
            draft.Put(member, new Draft.Scalar("string", model: member.Value as ScalarNode));
            draft.Add("format", new Draft.Scalar("binary"));
        }
        else if (Names(member.Value.Resolved) is { } names)
        {
            PutSeveral(source, draft, schema, member, names);
        }
        else
        {
            draft.Put(member);
        }
    }

    /// <summary>Items that differ by position.</summary>
    public static void PutTuple(Swagger source, ObjectDraft draft, Member member, Func<Node, Draft?> convert)
    {
        source.Conversion.Note(ConversionRules.Schema, member.Value, "OpenAPI 3.0 has one schema for all `items`; the list is kept as `x-items`, and any item is valid");
        draft.Put(member, "x-items", Conversion.Items(member.Value, convert));
        draft.Add("items", new Draft.Object([]));
    }

    private static void PutSeveral(Swagger source, ObjectDraft draft, ObjectNode schema, Member member, IReadOnlyList<string> names)
    {
        var types = names.Where(static name => name != "null").ToList();
        var isNullable = types.Count < names.Count;
        source.Conversion.Note(
            ConversionRules.Schema,
            member.Value,
            "OpenAPI 3.0 has one `type` for a schema, and no `null`; written with `nullable` and `anyOf`, and kept as `x-type`");
        draft.Put(member, "x-type");
        if (types.Count == 1)
        {
            draft.Add("type", new Draft.Scalar(types[0]));
        }
        else if (types.Count > 1 && !Has(schema, "anyOf"))
        {
            draft.Add("anyOf", new Draft.List([.. types.Select(type => OfType(type, isNullable))]));
        }

        if (isNullable && types.Count <= 1 && !Has(schema, "nullable"))
        {
            draft.Add("nullable", True);
        }

        if (types.Count == 0 && schema.Find("enum") is null)
        {
            draft.Add("enum", new Draft.List([new Draft.Scalar("null", ScalarKind.Null)]));
        }
    }

    // As an extension it is going to lose its prefix.
    private static bool Has(ObjectNode schema, string key) => schema.Find(key) is not null || schema.Find($"x-{key}") is not null;

    private static Draft.Scalar True => new("true", ScalarKind.Boolean);

    private static Draft.Object OfType(string type, bool isNullable)
    {
        var schema = new Draft.Object([new("type", new Draft.Scalar(type))]);
        if (type == "array")
        {
            schema.Members.Add(new("items", new Draft.Object([])));
        }

        if (isNullable)
        {
            schema.Members.Add(new("nullable", True));
        }

        return schema;
    }

    // Null where there is one type that 3.0 has as well.
    private static IReadOnlyList<string>? Names(Node type) => type switch
    {
        ScalarNode { Kind: ScalarKind.Null } or ScalarNode { Value: "null" } => ["null"],
        ArrayNode { Tag: null, Items.Count: > 0 } list when list.Items.All(static item => item.Resolved is ScalarNode { Tag: null }) =>
            [.. list.Items.Select(static item => ((ScalarNode)item.Resolved).Value).Distinct()],
        _ => null,
    };
}
