using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>Schemas: JSON Schema 2020-12 in 3.1, a dialect of an early draft in 3.0 (OAS 3.0.4, section 4.7.24).</summary>
internal sealed class SchemaConversion(Conversion conversion, HoistedDefinitions definitions)
{
    // What 3.0 knows and takes as it stands.
    private static readonly HashSet<string> Shared =
    [
        "title", "multipleOf", "minimum", "maximum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties",
        "minProperties", "required", "enum", "description", "format", "default", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs",
        "example", "deprecated",
    ];

    /// <summary>A schema of 3.0, or null where it is the same.</summary>
    public Draft? Convert(Node node) => node.Resolved switch
    {
        ScalarNode { Kind: ScalarKind.Boolean, Value: var value } => value.StartsWith('t') || value.StartsWith('T') ? new Draft.Object([]) : Nothing(),
        ObjectNode schema when !TemplateExpression.Is(schema) => ReferenceResolver.ReferenceOf(schema) is null ? ConvertObject(schema) : ConvertReference(schema),
        _ => null,
    };

    private static Draft.Object Nothing() => new([new("not", new Draft.Object([]))]);

    private Draft? ConvertReference(ObjectNode schema)
    {
        var draft = new ObjectDraft(schema);
        var siblings = schema.Effective().Where(static member => member.Name != "$ref" && !member.Name.StartsWith("x-", StringComparison.Ordinal)).ToList();
        var reference = schema.Find("$ref")!;
        var text = conversion.References.Text(reference.Value);
        if (siblings.Count == 0)
        {
            return conversion.Each(schema, member => member == reference ? text : conversion.Carry(member.Value));
        }

        conversion.Note(ConversionRules.RefSiblings31, reference.Key, $"3.0 reads nothing beside `$ref`; it stands in `allOf` now, beside `{siblings[0].Name}`");
        foreach (var member in schema.Effective())
        {
            if (member == reference)
            {
                var target = new Draft.Object([new("$ref", text ?? new Draft.Original(member.Value))]);
                draft.Add("allOf", new Draft.List([target, .. AllOf(schema)]), member);
            }
            else if (member.Name != "allOf")
            {
                Put(draft, schema, member);
            }
        }

        return conversion.Finish(draft, schema);
    }

    private IEnumerable<Draft> AllOf(ObjectNode schema) =>
        schema["allOf"] is ArrayNode list ? list.Items.Select(item => Convert(item) ?? new Draft.Original(item)) : [];

    private Draft? ConvertObject(ObjectNode schema)
    {
        var draft = new ObjectDraft(schema);
        foreach (var member in schema.Effective())
        {
            Put(draft, schema, member);
        }

        // OAS 3.0: `items` must be present where the type is an array.
        if (draft.Has("type") && schema["type"] is ScalarNode { Value: "array" } && schema.Find("items") is null)
        {
            draft.Add("items", new Draft.Object([]));
        }

        return conversion.Finish(draft, schema);
    }

    private void Put(ObjectDraft draft, ObjectNode schema, Member member)
    {
        switch (member.Name)
        {
            case "type":
                TypeConversion.Put(draft, schema, member, conversion);
                break;
            case "oneOf" or "anyOf":
                PutAlternatives(draft, schema, member);
                break;
            case "allOf":
                draft.Put(member, Conversion.Items(member.Value, Convert));
                break;
            case "items" or "not":
                draft.Put(member, Convert(member.Value));
                break;
            case "additionalProperties":
                draft.Put(member, member.Value.Resolved is ObjectNode ? Convert(member.Value) : null);
                break;
            case "properties":
                draft.Put(member, conversion.Each(member.Value, property => Convert(property.Value)));
                break;
            case "$defs" or "definitions":
                definitions.Hoist(member, this);
                draft.Drop();
                break;
            default:
                PutKeyword(draft, schema, member);
                break;
        }
    }

    private void PutKeyword(ObjectDraft draft, ObjectNode schema, Member member)
    {
        switch (member.Name)
        {
            case "exclusiveMinimum" or "exclusiveMaximum":
                BoundConversion.Put(draft, schema, member);
                break;
            case "minimum" or "maximum" when BoundConversion.IsTakenByExclusive(schema, member):
                draft.Drop();
                break;
            case "const":
                draft.Put(member, "enum", new Draft.List([new Draft.Original(member.Value)]));
                break;
            case "enum" when schema.Find("const") is not null:
                var former = draft.FreeName("x-enum");
                conversion.Note(ConversionRules.Const31, member.Key, $"`const` stands beside `enum` and is stricter; `enum` is kept as `{former}`");
                draft.Put(member, former);
                break;
            case "examples":
                PutExamples(draft, schema, member);
                break;
            case "contentEncoding" or "contentMediaType":
                ContentConversion.Put(draft, schema, member, conversion);
                break;
            case var name when Shared.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal) || TemplateExpression.IsKey(name):
                draft.Put(member, conversion.Carry(member.Value));
                break;
            default:
                var extension = draft.FreeName("x-" + member.Name.TrimStart('$'));
                conversion.Note(ConversionRules.Keyword31, member.Key, $"3.0 has no `{member.Name}` in schemas; it is kept as `{extension}`");
                draft.Put(member, extension, conversion.Carry(member.Value));
                break;
        }
    }

    // `null` among the alternatives is `nullable` beside them.
    private void PutAlternatives(ObjectDraft draft, ObjectNode schema, Member member)
    {
        if (member.Value.Resolved is not ArrayNode list || !list.Items.Any(IsNull))
        {
            draft.Put(member, Conversion.Items(member.Value, Convert));
            return;
        }

        conversion.Note(ConversionRules.Type31, member.Key, $"3.0 has no type `null`; `{member.Name}` has `nullable` beside it instead");
        draft.Put(member, new Draft.List([.. list.Items.Where(static item => !IsNull(item)).Select(item => Convert(item) ?? new Draft.Original(item))], list));
        if (!draft.Has("nullable") && schema["type"] is not ArrayNode)
        {
            draft.Add("nullable", new Draft.Scalar("true", ScalarKind.Boolean));
        }
    }

    private static bool IsNull(Node node) =>
        node.Resolved is ObjectNode { Members: [{ Name: "type" } type] } && type.Value.Resolved is ScalarNode { Value: "null" };

    private void PutExamples(ObjectDraft draft, ObjectNode schema, Member member)
    {
        var name = draft.FreeName("x-examples");
        if (member.Value.Resolved is not ArrayNode { Items: [var first, ..] } examples)
        {
            conversion.Note(ConversionRules.Examples31, member.Key, $"3.0 has one `example` a schema, and this is no list that gives one; it is kept as `{name}`");
            draft.Put(member, name);
            return;
        }

        if (schema.Find("example") is null)
        {
            draft.Add("example", new Draft.Original(first) { IsCopy = examples.Items.Count > 1 }, member);
        }

        if (examples.Items.Count > 1 || schema.Find("example") is not null)
        {
            conversion.Note(ConversionRules.Examples31, member.Key, $"3.0 has one `example` a schema; all of them are kept as `{name}`");
            draft.Add(name, new Draft.Original(member.Value));
        }
    }
}
