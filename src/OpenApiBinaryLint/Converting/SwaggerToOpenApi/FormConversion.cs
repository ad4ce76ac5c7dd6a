using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Form fields become the properties of one request body.</summary>
internal sealed class FormConversion
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    private readonly Swagger _source;
    private readonly IReadOnlyList<Node> _fields;

    public FormConversion(Swagger source, IReadOnlyList<Node> fields, ObjectNode operation)
    {
        _source = source;
        _fields = fields;
        Types = [.. source.Consumes.Declared(operation).Where(MediaType.IsForm)];
        if (Types.Count == 0)
        {
            Types = [fields.Any(IsFile) ? Multipart : UrlEncoded];
        }
    }

    /// <summary>The media types of the form.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Whether a parameter, or what it refers to, is a form field that can be a property.</summary>
    public static bool IsField(Swagger source, Node parameter) =>
        source.Follow(parameter) is { } field && Swagger.TextOf(field, "in") == "formData" && field["name"] is ScalarNode { Tag: null };

    /// <summary>The name of a form field.</summary>
    public static string NameOf(Swagger source, Node field) => ((ScalarNode)source.Follow(field)!["name"]!).Value;

    /// <summary>The request body.</summary>
    public Draft RequestBody(InheritedParameters inherited)
    {
        var body = new Draft.Object([new("content", new Draft.Object(Content(inherited)))]);
        if (_fields.Any(item => IsRequired(_source.Follow(item)!)))
        {
            body.Members.Add(new("required", new Draft.Scalar("true", ScalarKind.Boolean)));
        }

        return body;
    }

    /// <summary>A request body that a body parameter made, with the form beside. 2.0 forbids both at once.</summary>
    public Draft AddTo(Draft.Object body)
    {
        _source.Conversion.Note(ConversionRules.Form, _fields[0], "Swagger 2.0 forbids form fields beside a body; they are media types of the same request body now");
        var content = body.Find("content")?.Value as Draft.Object;
        var added = Content(inherited: null).Where(member => content?.Find(member.Name) is null);
        return new Draft.Object(
            [.. body.Members.Where(static member => member.Name != "content"), new("content", new Draft.Object([.. content?.Members ?? [], .. added]))],
            body.Model as ObjectNode);
    }

    private List<DraftMember> Content(InheritedParameters? inherited)
    {
        var properties = new List<DraftMember>();
        var required = new List<Draft>();
        var encoding = new List<DraftMember>();
        foreach (var item in _fields)
        {
            var field = _source.Follow(item)!;
            var name = NameOf(_source, item);
            if (field != item.Resolved)
            {
                _source.Conversion.Note(ConversionRules.Inlined, item, $"OpenAPI 3.0 has no shared form fields; `{name}` is written out here");
            }

            var isCopy = field != item.Resolved || inherited?.IsFirst(item) == false;
            var property = _source.FieldOnce(field, () => Property(field));
            properties.Add(new(name, isCopy ? Copies.Of(property, field) : property));
            if (IsRequired(field))
            {
                required.Add(new Draft.Scalar(name));
            }

            AddEncoding(encoding, name, field);
        }

        var schema = new Draft.Object([new("type", new Draft.Scalar("object")), new("properties", new Draft.Object(properties))]);
        if (required.Count > 0)
        {
            schema.Members.Add(new("required", new Draft.List(required)));
        }

        return [.. Types.Select(type => new DraftMember(type, new Draft.Object(
            encoding.Count > 0 ? [new("schema", schema), new("encoding", new Draft.Object(encoding))] : [new("schema", schema)])))];
    }

    private static bool IsRequired(ObjectNode field) =>
        field["required"] is ScalarNode { Kind: ScalarKind.Boolean } flag && flag.Value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static void AddEncoding(List<DraftMember> encoding, string name, ObjectNode field)
    {
        if (field["x-encoding"] is ObjectNode restored)
        {
            encoding.Add(new(name, new Draft.Original(restored)));
        }
        else if (CollectionFormat.IsList(field))
        {
            var members = CollectionFormat.Of(Swagger.TextOf(field, "collectionFormat"), "formData") ?? CollectionFormat.Of(null, "formData")!;
            if (members.Count > 0)
            {
                encoding.Add(new(name, new Draft.Object([.. members])));
            }
        }
    }

    private Draft Property(ObjectNode field)
    {
        var draft = new ObjectDraft(field);
        foreach (var member in field.Effective())
        {
            Put(draft, field, member);
        }

        return _source.Conversion.Finish(draft, field) ?? new Draft.Original(field);
    }

    private void Put(ObjectDraft draft, ObjectNode field, Member member)
    {
        switch (member)
        {
            case { Name: "name" or "in" or "x-encoding" }:
            case { Name: "required", Value.Resolved: ScalarNode { Kind: ScalarKind.Boolean, Value: "true" or "True" or "TRUE" } }:
                break;
            case { Name: "description" }:
                draft.Put(member);
                break;
            case { Name: "required" or "allowEmptyValue" }:
                draft.Put(member, "x-" + member.Name);
                break;
            case { Name: "type" } when IsFile(field):
                draft.Add("type", new Draft.Scalar("string"), member);
                draft.Add("format", new Draft.Scalar("binary"));
                break;
            case { Name: "format" } when IsFile(field):
                draft.Put(member, "x-format");
                break;
            case { Name: "collectionFormat" }:
                PutFormat(draft, field, member);
                break;
            case { Name: "x-example" or "x-deprecated" }:
                draft.Put(member, member.Name[2..]);
                break;
            default:
                PutKeyword(draft, member);
                break;
        }
    }

    private void PutFormat(ObjectDraft draft, ObjectNode field, Member member)
    {
        var format = Swagger.TextOf(field, "collectionFormat");
        if (!CollectionFormat.IsList(field) || format is null || CollectionFormat.Of(format, "formData") is null)
        {
            CollectionFormat.NoteKept(_source, member);
            draft.Put(member, "x-collectionFormat");
        }
    }

    private void PutKeyword(ObjectDraft draft, Member member)
    {
        if (SimpleSchema.Keyword(_source, member) is { } keyword)
        {
            draft.Put(member, keyword.Name, keyword.Value is Draft.Original ? null : keyword.Value);
        }
        else
        {
            _source.PutOther(draft, member);
        }
    }

    private bool IsFile(Node field) => _source.Follow(field) is { } followed && Swagger.TextOf(followed, "type") == "file";
}
