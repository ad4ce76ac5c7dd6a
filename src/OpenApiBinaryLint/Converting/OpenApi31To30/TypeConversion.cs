using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>The types of a schema: one in 3.0, with <c>nullable</c> for null.</summary>
internal static class TypeConversion
{
    private static Draft True => new Draft.Scalar("true", ScalarKind.Boolean);

    /// <summary>Puts what <c>type</c> becomes.</summary>
    public static void Put(ObjectDraft draft, ObjectNode schema, Member member, Conversion conversion)
    {
        switch (member.Value.Resolved)
        {
            case ScalarNode { Value: "null" }:
                PutNull(draft, schema, member);
                break;
            case ArrayNode list when list.Items.All(static item => item.Resolved is ScalarNode):
                PutList(draft, schema, member, list, conversion);
                break;
            default:
                draft.Put(member);
                break;
        }
    }

    private static void PutList(ObjectDraft draft, ObjectNode schema, Member member, ArrayNode list, Conversion conversion)
    {
        var types = list.Items.Select(static item => (ScalarNode)item.Resolved).Where(static item => item.Value != "null").ToList();
        var isNullable = types.Count < list.Items.Count;
        switch (types)
        {
            case []:
                PutNull(draft, schema, member);
                break;
            case [var only]:
                draft.Put(member, new Draft.Scalar(only.Value, model: only));
                AddNullable(draft, isNullable);
                break;
            default:
                PutAlternatives(draft, schema, member, types, isNullable);
                conversion.Note(ConversionRules.Type31, member.Key, $"3.0 takes one type a schema; `{string.Join("`, `", types.Select(static type => type.Value))}` stand in `anyOf`");
                break;
        }
    }

    // `nullable` counts only beside a `type` (OAS 3.0.3, Schema Object).
    private static void PutAlternatives(ObjectDraft draft, ObjectNode schema, Member member, List<ScalarNode> types, bool isNullable)
    {
        var alternatives = new Draft.List([.. types.Select(type => Alternative(type.Value, isNullable))]);
        if (schema.Find("anyOf") is null)
        {
            draft.Add("anyOf", alternatives, member);
        }
        else if (schema.Find("allOf") is null)
        {
            draft.Add("allOf", new Draft.List([new Draft.Object([new("anyOf", alternatives)])]), member);
        }
        else
        {
            draft.Put(member, draft.FreeName("x-type"));
        }
    }

    private static Draft.Object Alternative(string type, bool isNullable)
    {
        var members = new List<DraftMember> { new("type", new Draft.Scalar(type)) };
        if (type == "array")
        {
            members.Add(new("items", new Draft.Object([])));
        }

        if (isNullable)
        {
            members.Add(new("nullable", True));
        }

        return new(members);
    }

    // Nothing but null: no type of 3.0 says so.
    private static void PutNull(ObjectDraft draft, ObjectNode schema, Member member)
    {
        draft.Add("nullable", True, member);
        if (schema.Find("enum") is null && schema.Find("const") is null)
        {
            draft.Add("enum", new Draft.List([new Draft.Scalar("null", ScalarKind.Null)]));
        }
    }

    private static void AddNullable(ObjectDraft draft, bool isNullable)
    {
        if (isNullable && !draft.Has("nullable"))
        {
            draft.Add("nullable", True);
        }
    }
}
