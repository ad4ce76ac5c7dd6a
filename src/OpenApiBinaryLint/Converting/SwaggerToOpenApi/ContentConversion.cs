using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>
/// The content of a request body or response: its schema under each media type, with the example of that type. What the way down kept
/// in <c>x-content</c> comes back.
/// </summary>
internal sealed class ContentConversion(Swagger source, ObjectNode node, IReadOnlyList<string> types)
{
    /// <summary>The keys of the content, none where there will be none.</summary>
    public static IReadOnlyList<string> Types(ObjectNode node, IReadOnlyList<string> declared)
    {
        var ofSchema = node.Find("schema") is null ? [] : declared;
        return node["examples"] is ObjectNode || node["x-content"] is ObjectNode
            ? [.. ofSchema.Concat(Names(node["examples"])).Concat(Names(node["x-content"])).Distinct()]
            : ofSchema;
    }

    private static IEnumerable<string> Names(Node? node) =>
        (node as ObjectNode)?.Effective().Select(static member => member.Name).Where(IsMediaType) ?? [];

    /// <summary>Takes a member that goes into the content.</summary>
    public bool TryPut(ObjectDraft draft, Member member)
    {
        switch (member)
        {
            case { Name: "schema" }:
            case { Name: "x-content", Value.Resolved: ObjectNode }:
                Add(draft, member);
                return true;
            case { Name: "examples", Value.Resolved: ObjectNode examples }:
                Add(draft, member);
                KeepOthers(draft, examples, member);
                return true;
            default:
                return false;
        }
    }

    private void Add(ObjectDraft draft, Member origin)
    {
        if (!draft.Has("content") && Types(node, types) is var all && (all.Count > 0 || origin.Name == "x-content"))
        {
            draft.Add("content", new Draft.Object([.. all.Select((type, i) => new DraftMember(type, MediaType(type, i > 0)))]), origin);
        }
    }

    private Draft MediaType(string type, bool isCopy)
    {
        if (Kept(type) is { } kept)
        {
            return Restored(type, kept, isCopy);
        }

        var members = new List<DraftMember>();
        if (node.Find("schema") is { } schema && types.Contains(type))
        {
            members.Add(Schema(schema, isCopy));
        }

        if ((node["examples"] as ObjectNode)?.Find(type) is { } example)
        {
            members.Add(new("example", new Draft.Original(example.Value), example));
        }

        return new Draft.Object(members);
    }

    private DraftMember Schema(Member schema, bool isCopy)
    {
        var draft = source.Once(schema.Value, () => SchemaConversion.Convert(source, schema));
        return new("schema", isCopy ? Copies.Of(draft, schema.Value) : draft ?? new Draft.Original(schema.Value), schema);
    }

    private Member? Kept(string type) => (node["x-content"] as ObjectNode)?.Find(type);

    private static Node? KeptSchema(Member kept) => (kept.Value.Resolved as ObjectNode)?["schema"];

    // Schema and example stand beside what is kept, where they may have been edited.
    private Draft Restored(string type, Member kept, bool isCopy)
    {
        var draft = Restoration.Whole(source, kept.Value);
        if (kept.Value.Resolved is not ObjectNode mediaType)
        {
            return draft;
        }

        if (node.Find("schema") is { } schema && type == Primary() && KeptSchema(kept) is { } former && !source.Unedited.Schema(former, schema.Value))
        {
            draft = With(draft, mediaType, Schema(schema, isCopy));
        }

        if ((node["examples"] as ObjectNode)?.Find(type) is { } example && mediaType["example"] is { } known && NodeText.Of(example.Value) != NodeText.Of(known))
        {
            draft = With(draft, mediaType, new("example", new Draft.Original(example.Value), example));
        }

        return draft;
    }

    private static Draft.Object With(Draft draft, ObjectNode mediaType, DraftMember member)
    {
        var opened = draft as Draft.Object ?? Draft.Object.Opened(mediaType);
        opened.Members[opened.Members.FindIndex(other => other.Name == member.Name)] = member;
        return opened;
    }

    // The media type whose schema the way down takes.
    private string? Primary()
    {
        var withSchema = Types(node, types).Where(type => Kept(type) is { } kept ? KeptSchema(kept) is not null : types.Contains(type)).ToList();
        return withSchema.Find(Gateway.MediaType.IsJson) ?? withSchema.FirstOrDefault();
    }

    // Keys of examples that are no media types, extensions among them.
    private void KeepOthers(ObjectDraft draft, ObjectNode examples, Member origin)
    {
        var others = examples.Effective().Where(static member => !IsMediaType(member.Name)).ToList();
        if (others.Count == 0 && examples.Members.Count > 0)
        {
            return;
        }

        if (others.Count > 0)
        {
            source.Conversion.Note(ConversionRules.Example, examples, "Not all keys of `examples` are media types; the others are kept as `x-examples`");
        }

        draft.Add("x-examples", new Draft.Object([.. others.Select(member => new DraftMember(member.Name, new Draft.Original(member.Value), member))], examples), origin);
    }

    private static bool IsMediaType(string key) => key.Contains('/', StringComparison.Ordinal);
}
