using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>The root of the document.</summary>
internal sealed class DocumentConversion
{
    private readonly Conversion _conversion;
    private readonly HoistedDefinitions _definitions;
    private readonly SchemaConversion _schemas;
    private readonly PathConversion _paths;

    private DocumentConversion(Conversion conversion)
    {
        _conversion = conversion;
        _definitions = new(conversion);
        _schemas = new(conversion, _definitions);
        _paths = new(conversion, _schemas);
    }

    /// <summary>Shared values stay where they are.</summary>
    public static IReadOnlyDictionary<string, string> Moves { get; } = new Dictionary<string, string>();

    /// <summary>Makes the target's document.</summary>
    public static Draft Convert(Conversion conversion) => new DocumentConversion(conversion).Root();

    private Draft.Object Root()
    {
        var root = _conversion.Root;
        var draft = new ObjectDraft(root);
        foreach (var member in root.Effective())
        {
            Put(draft, member);
        }

        if (root.Find("paths") is null)
        {
            _conversion.Note(ConversionRules.Field31, root, "3.0 demands `paths`; an empty one was added");
            draft.Add("paths", new Draft.Object([]));
        }

        if (_definitions.Members.Count > 0)
        {
            var schemas = draft.Gather("components").Gather("schemas");
            schemas.Members.AddRange(_definitions.Members);
        }

        return (Draft.Object)draft.Result!;
    }

    private void Put(ObjectDraft draft, Member member)
    {
        switch (member.Name)
        {
            case "openapi":
                draft.Put(member, new Draft.Scalar(_conversion.Options.OpenApiVersion ?? ConversionOptions.DefaultOpenApiVersion, model: member.Value.Resolved as ScalarNode));
                break;
            case "jsonSchemaDialect":
                _conversion.Note(ConversionRules.Dialect31, member.Key, "3.0 has its own dialect of JSON Schema and no `jsonSchemaDialect`; it is removed");
                draft.Drop();
                break;
            case "webhooks":
                _conversion.Note(ConversionRules.Webhooks31, member.Key, "3.0 has no `webhooks`; they are kept as `x-webhooks`");
                draft.Put(member, "x-webhooks", _conversion.Carry(member.Value));
                break;
            case "info":
                draft.Put(member, Info(member.Value));
                break;
            case "paths":
                draft.Put(member, _paths.Paths(member.Value));
                break;
            case "components":
                draft.Put(member, Components(member.Value));
                break;
            default:
                draft.Put(member, _conversion.Carry(member.Value));
                break;
        }
    }

    private Draft? Info(Node node) => Renamed(node, "summary", member =>
        member.Name == "license" ? Renamed(member.Value, "identifier", _ => null) : null);

    // A field that 3.0 does not have becomes an extension.
    private Draft? Renamed(Node node, string field, Func<Member, Draft?> convert)
    {
        if (_conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        var draft = new ObjectDraft(source);
        foreach (var member in source.Effective())
        {
            var isUnknown = member.Name == field;
            if (isUnknown)
            {
                _conversion.Note(ConversionRules.Field31, member.Key, $"3.0 has no `{field}` here; it is kept as `x-{field}`");
            }

            draft.Put(member, isUnknown ? "x-" + field : member.Name, convert(member));
        }

        return _conversion.Finish(draft, source);
    }

    private Draft? Components(Node node)
    {
        if (_conversion.ObjectIn(node) is not { } source)
        {
            return null;
        }

        var draft = new ObjectDraft(source);
        foreach (var member in source.Effective())
        {
            if (member.Name == "pathItems")
            {
                KeepUnused(draft, member);
            }
            else
            {
                draft.Put(member, _conversion.Each(member.Value, component => Component(member.Name, component)));
            }
        }

        return _conversion.Finish(draft, source);
    }

    private Draft? Component(string kind, Member member) => kind switch
    {
        "schemas" => _schemas.Convert(member.Value),
        "responses" or "requestBodies" => _paths.Body(member.Value),
        "parameters" or "headers" => _paths.Parameter(member.Value),
        "callbacks" => _paths.Callback(member.Value),
        "securitySchemes" => SecurityScheme(member),
        _ => _conversion.Carry(member.Value),
    };

    // Those that are used were written out where they are.
    private void KeepUnused(ObjectDraft draft, Member pathItems)
    {
        var unused = (pathItems.Value.Resolved as ObjectNode)?.Effective().Where(item => !_paths.HasInlined(item.Value.Resolved)).ToList() ?? [];
        if (unused.Count == 0)
        {
            draft.Drop();
            return;
        }

        _conversion.Note(ConversionRules.PathItem31, pathItems.Key, "3.0 has no `components.pathItems`; those that no path uses are kept as `x-pathItems`");
        draft.Put(pathItems, "x-pathItems", new Draft.Object(
            [.. unused.Select(item => new DraftMember(item.Name, _conversion.Carry(item.Value) ?? new Draft.Original(item.Value), item))], pathItems.Value.Resolved as ObjectNode));
    }

    // To leave it out would open what it protects.
    private Draft? SecurityScheme(Member member)
    {
        if (member.Value.Resolved is not ObjectNode scheme || scheme["type"] is not ScalarNode { Value: "mutualTLS" })
        {
            return _conversion.Carry(member.Value);
        }

        _conversion.Note(ConversionRules.Security31, member.Key, $"3.0 has no `mutualTLS`; `{member.Name}` is written as an API key in the header `Authorization`, and kept as `x-securityScheme`");
        var members = new List<DraftMember>
        {
            new("type", new Draft.Scalar("apiKey"), scheme.Find("type")),
            new("name", new Draft.Scalar("Authorization")),
            new("in", new Draft.Scalar("header")),
        };
        members.AddRange(scheme.Effective().Where(static part => part.Name != "type").Select(static part => new DraftMember(part.Name, new Draft.Original(part.Value), part)));
        members.Add(new("x-securityScheme", new Draft.Object([new("type", new Draft.Scalar("mutualTLS"))])));
        return new Draft.Object(members, scheme);
    }
}
