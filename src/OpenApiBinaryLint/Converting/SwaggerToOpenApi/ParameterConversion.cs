using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Parameters other than bodies and form fields, and response headers: their keywords go into a schema.</summary>
internal sealed class ParameterConversion
{
    private readonly Swagger _source;
    private readonly ObjectNode _node;
    private readonly bool _isHeader;
    private readonly ObjectDraft _draft;
    private readonly bool _isSchemaKept;
    private readonly bool _isContentKept;
    private readonly bool _isStyleKept;

    private ParameterConversion(Swagger source, ObjectNode node, bool isHeader)
    {
        _source = source;
        _node = node;
        _isHeader = isHeader;
        _draft = new ObjectDraft(node);
        _isSchemaKept = source.Unedited.Parameter(node, Location);
        _isContentKept = Unedited.Content(node);
        _isStyleKept = Unedited.Style(node, Location);
    }

    /// <summary>A parameter, or a reference to one; null where it stays as it is.</summary>
    public static Draft? Convert(Swagger source, Node node)
    {
        if (source.Conversion.ObjectIn(node) is not { } parameter)
        {
            return null;
        }

        if (ReferenceResolver.ReferenceOf(parameter) is null)
        {
            return source.Once(parameter, () => new ParameterConversion(source, parameter, isHeader: false).Convert());
        }

        if (source.Follow(parameter) is { } target && source.IsUnreached(target))
        {
            source.SayInlined(parameter);
            return Copies.Of(source.Once(target, () => new ParameterConversion(source, target, isHeader: false).Convert()), target);
        }

        return source.Reference(parameter);
    }

    /// <summary>As <see cref="Convert(Swagger, Node)"/>, with what stays as it is.</summary>
    public static Draft Whole(Swagger source, Node node) => Convert(source, node) ?? new Draft.Original(node);

    /// <summary>A response header.</summary>
    public static Draft? Header(Swagger source, Member member)
    {
        if (source.ObjectAt(member) is not { } header)
        {
            return null;
        }

        if (source.Unedited.Header(header))
        {
            var shared = header.Find("x-$ref")!;
            return new Draft.Object([new("$ref", source.Conversion.References.Text(shared.Value) ?? new Draft.Original(shared.Value), shared)]);
        }

        if (header.Find("$ref") is not { } reference)
        {
            return source.Once(header, () => new ParameterConversion(source, header, isHeader: true).Convert());
        }

        source.SayReference(reference);
        return source.Follow(header) is { } target && source.IsUnreached(target)
            ? Copies.Of(source.Once(target, () => new ParameterConversion(source, target, isHeader: true).Convert()), target)
            : source.Reference(header);
    }

    private string? Location => _isHeader ? "header" : Swagger.TextOf(_node, "in");

    // 3.0 takes a schema or media types, not both; what was edited counts.
    private bool IsContentReplaced => !_isContentKept && !_isSchemaKept && _node.Effective().Any(SimpleSchema.IsKeyword);

    // What a template fills in may be anything.
    private bool IsOpen => TemplateExpression.IsOpen(_node) || _node["in"] is { } location && TemplateExpression.Is(location);

    private Draft? Convert()
    {
        if (Location is "cookie")
        {
            _source.Conversion.Note(ConversionRules.Unknown, _node["in"]!, "Swagger 2.0 has no cookie parameters, OpenAPI 3.0 has; it is kept as one");
        }
        else if (Location is not ("query" or "path" or "header") && !IsOpen)
        {
            _source.Conversion.Note(
                ConversionRules.Unknown,
                _node.Find("in")?.Value ?? _node,
                "OpenAPI 3.0 knows parameters in `query`, `path`, `header` and `cookie` only; this one is kept among them");
        }

        foreach (var member in _node.Effective())
        {
            Put(member);
        }

        return _source.Conversion.Finish(_draft, _node);
    }

    private void Put(Member member)
    {
        switch (member.Name)
        {
            case "description":
            case "name" or "in" or "required" or "allowEmptyValue" when !_isHeader:
                _draft.Put(member);
                break;
            case "collectionFormat":
                PutFormat(member);
                break;
            case "schema":
                PutSchema(member);
                break;
            case "x-style" or "x-explode" when !_isStyleKept:
            case "x-content" when IsContentReplaced:
                _source.PutOther(_draft, member);
                break;
            case var name when RestoredName(member) is { } restored && _node.Find(restored) is null:
                _draft.Put(member, restored, name is "x-content" or "x-examples" ? Restoration.Of(_source, member.Value) : null);
                break;
            default:
                PutKeyword(member);
                break;
        }
    }

    private void PutKeyword(Member member)
    {
        var isKeyword = SimpleSchema.IsKeyword(member);
        if (isKeyword && _isContentKept)
        {
            _draft.Drop();
        }
        else if (_isSchemaKept && (isKeyword || member.Name == "x-schema"))
        {
            PutKeptSchema();
        }
        else if (isKeyword)
        {
            SimpleSchema.CheckType(_source, member);
            var isFirst = !_draft.Has("schema");
            _draft.Gather("schema").Members.Add(SimpleSchema.Keyword(_source, member)!);
            AddStyle(isFirst);
        }
        else
        {
            _source.PutOther(_draft, member);
        }
    }

    private void PutKeptSchema()
    {
        if (!_draft.Has("schema"))
        {
            var schema = _node.Find("x-schema")!;
            _draft.Add("schema", Restoration.Whole(_source, schema.Value), schema);
            AddStyle(isFirst: true);
        }
    }

    // Where the format stands before the keywords, or right behind the schema: there the way back takes them from.
    private void AddStyle(bool isFirst)
    {
        if (isFirst && !_draft.Has("style") && CollectionFormat.IsList(_node) && (!_isStyleKept || !HasStyle))
        {
            var origin = _node.Find("collectionFormat");
            var members = CollectionFormat.Of(Swagger.TextOf(_node, "collectionFormat"), Location) ?? CollectionFormat.Of(null, Location)!;
            foreach (var member in members)
            {
                _draft.Add(member.Name, member.Value, origin);
                origin = null;
            }
        }
    }

    private bool HasStyle => _node.Find("x-style") is not null || _node.Find("x-explode") is not null;

    private void PutFormat(Member member)
    {
        var format = Swagger.TextOf(_node, "collectionFormat");
        if (!CollectionFormat.IsList(_node) || format is null || CollectionFormat.Of(format, Location) is null)
        {
            CollectionFormat.NoteKept(_source, member);
            _draft.Put(member, "x-collectionFormat");
        }
        else
        {
            _draft.Drop();
            AddStyle(isFirst: !_draft.Has("schema"));
        }
    }

    // A common mistake: the schema of a body, or of 3.0, on another parameter.
    private void PutSchema(Member member)
    {
        var isTaken = _node.Find("type") is not null;
        var place = isTaken ? "its `type` counts, and the schema is kept as `x-schema`" : "OpenAPI 3.0 has it, so it is kept";
        _source.Conversion.Note(ConversionRules.Unknown, member.Value, $"In Swagger 2.0 only bodies have a `schema`; {place}");
        _draft.Put(member, isTaken ? "x-schema" : "schema", SchemaConversion.Convert(_source, member));
    }

    private static string? RestoredName(Member member) => member.Name switch
    {
        "x-style" when member.Value.Resolved is ScalarNode => "style",
        "x-explode" or "x-allowReserved" or "x-deprecated" or "x-required" when Swagger.IsBoolean(member.Value) => member.Name[2..],
        "x-content" or "x-examples" when member.Value.Resolved is ObjectNode => member.Name[2..],
        "x-example" => "example",
        _ => null,
    };
}
