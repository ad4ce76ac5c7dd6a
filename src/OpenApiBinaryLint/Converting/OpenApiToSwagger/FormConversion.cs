using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>Request bodies that are forms.</summary>
internal sealed class FormConversion
{
    private const string Multipart = "multipart/form-data";

    private readonly Conversion _conversion;
    private readonly ObjectNode? _encodings;
    private readonly HashSet<string> _required;
    private readonly bool _isMultipart;

    private FormConversion(Conversion conversion, ObjectNode body, ObjectNode content, ObjectNode schema)
    {
        _conversion = conversion;
        var mediaType = (ObjectNode)content.Effective()[0].Value.Resolved;
        _encodings = mediaType["encoding"] as ObjectNode;
        _isMultipart = content.Effective().Any(static member => MediaType.AreEqual(member.Name, Multipart));
        _required = [.. (schema["required"] as ArrayNode)?.Items.Select(static item => (item.Resolved as ScalarNode)?.Value ?? "") ?? []];
        Parameters = [.. ((ObjectNode)schema["properties"]!).Effective().Select(Field)];
        IsExact &= SchemaOf(content.Effective()[0])?.Resolved == schema && IsPlain(schema) && IsPlain(body, mediaType, content);
    }

    /// <summary>A parameter for each field.</summary>
    public IReadOnlyList<Draft> Parameters { get; }

    /// <summary>Whether the parameters say all that the body says.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>The form that a request body is; null where it is none.</summary>
    public static FormConversion? Of(Conversion conversion, Node requestBody)
    {
        if (Shape(conversion, requestBody) is not var (body, content, schema))
        {
            return null;
        }

        var form = new FormConversion(conversion, body, content, schema);
        var isShared = body != requestBody.Resolved;
        if (isShared)
        {
            conversion.Note(ConversionRules.Inlined, requestBody, "A form is several parameters in 2.0; the shared body is written out here");
            form.IsExact = false;
        }

        if (!form.IsExact)
        {
            conversion.Note(ConversionRules.Form, requestBody, "Parameters of a form cannot say all of this body; it is kept in `x-requestBody`", isShared ? Severity.Info : null);
        }

        return form;
    }

    /// <summary>Whether a request body, or what a reference to one leads to, is a form.</summary>
    public static bool Is(Conversion conversion, Node requestBody) => Shape(conversion, requestBody) is not null;

    private static (ObjectNode Body, ObjectNode Content, ObjectNode Schema)? Shape(Conversion conversion, Node requestBody)
    {
        if (conversion.Resolver.Follow(requestBody) is not ObjectNode body || body["content"] is not ObjectNode content || TemplateExpression.Is(content)
            || content.Effective().Count == 0 || !content.Effective().All(static member => IsForm(member.Name)))
        {
            return null;
        }

        return SchemaOf(content.Effective()[0]) is { } node && conversion.Resolver.Follow(node) is ObjectNode schema
            && schema["properties"] is ObjectNode properties && properties.Effective().Count > 0
            && !schema.Effective().Any(static member => member.Name is "allOf" or "oneOf" or "anyOf" or "not")
                ? (body, content, schema)
                : null;
    }

    private static bool IsForm(string mediaType) => MediaType.Essence(mediaType) is Multipart or "application/x-www-form-urlencoded";

    private static Node? SchemaOf(Member mediaType) => (mediaType.Value.Resolved as ObjectNode)?.Find("schema")?.Value;

    // As formData is written in 3.0.
    private bool IsPlain(ObjectNode schema) => schema["type"] is ScalarNode { Value: "object" }
        && schema.Effective().All(static member => member.Name is "type" or "properties" or "required")
        && _required.All(name => (schema["properties"] as ObjectNode)!.Find(name) is not null);

    private bool IsPlain(ObjectNode body, ObjectNode mediaType, ObjectNode content) =>
        body.Effective().All(static member => member.Name is "content" or "required")
        && (body["required"] is ScalarNode { Value: "true" }) == (_required.Count > 0)
        && mediaType.Effective().All(static member => member.Name is "schema" or "encoding")
        && content.Effective().All(member => Equality.Of(member.Value, mediaType))
        && (_encodings?.Effective() ?? []).All(encoding => IsTold(encoding, mediaType));

    private bool IsTold(Member encoding, ObjectNode mediaType) =>
        encoding.Value.Resolved is ObjectNode source && source.Effective().All(static member => member.Name is "style" or "explode")
        && (mediaType["schema"] as ObjectNode)?["properties"] is ObjectNode properties && properties[encoding.Name] is { } property
        && new ParameterStyle(source, "formData", SimpleSchema.Of(_conversion, property, isField: true).Type == "array").IsTold;

    private static bool IsBinary(ObjectNode? schema) => schema is not null && SchemaConversion.IsBinary(schema);

    private Draft Field(Member property)
    {
        var schema = SimpleSchema.Of(_conversion, property.Value, isField: true);
        var style = new ParameterStyle(_encodings?[property.Name] as ObjectNode, "formData", isList: schema.Type == "array");
        var members = new List<DraftMember>
        {
            new("name", new Draft.Scalar(property.Name)),
            new("in", new Draft.Scalar("formData")),
        };
        if (_required.Contains(property.Name))
        {
            members.Add(new("required", new Draft.Scalar("true", ScalarKind.Boolean)));
        }

        var isFile = _isMultipart && IsBinary(_conversion.Resolver.Follow(property.Value) as ObjectNode);
        foreach (var field in schema.Fields)
        {
            if (!isFile || field.Name is not ("type" or "format"))
            {
                members.Add(field.Name == "x-collectionFormat" ? field with { Name = "collectionFormat" } : field);
            }
        }

        if (isFile)
        {
            members.Insert(2, new("type", new Draft.Scalar("file")));
        }
        else if (schema.Type == "array" && style.CollectionFormat is { } format && !members.Exists(static member => member.Name == "collectionFormat"))
        {
            members.Add(new("collectionFormat", new Draft.Scalar(format)));
        }

        IsExact &= schema.IsExact;
        return new Draft.Object(members, schema.IsInlined ? null : property.Value.Resolved as ObjectNode);
    }
}
