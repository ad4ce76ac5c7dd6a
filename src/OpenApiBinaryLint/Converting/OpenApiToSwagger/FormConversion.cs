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
    private readonly List<string> _required;
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

        if (ModelName(content) is { } model)
        {
            conversion.Note(
                ConversionRules.Form,
                requestBody,
                $"Parameters of a form have no model, so API Gateway will not import `{model}` for this body; the body is kept in `x-requestBody`",
                Severity.Error);
        }
        else if (!form.IsExact)
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
            || content.Effective().Count == 0 || !content.Effective().All(static member => MediaType.IsForm(member.Name)))
        {
            return null;
        }

        return SchemaOf(content.Effective()[0]) is { } node && conversion.Resolver.Follow(node) is ObjectNode schema
            && schema["properties"] is ObjectNode properties && properties.Effective().Count > 0
            && !schema.Effective().Any(static member => member.Name is "allOf" or "oneOf" or "anyOf" or "not")
                ? (body, content, schema)
                : null;
    }

    private static Node? SchemaOf(Member mediaType) => (mediaType.Value.Resolved as ObjectNode)?.Find("schema")?.Value;

    // As formData is written in 3.0.
    private bool IsPlain(ObjectNode schema) => schema["type"] is ScalarNode { Value: "object" }
        && schema.Effective().Select(static member => member.Name) is var names
        && names.SequenceEqual(_required.Count > 0 ? ["type", "properties", "required"] : ["type", "properties"])
        && ((ObjectNode)schema["properties"]!).Effective().Select(static member => member.Name).Where(_required.Contains).SequenceEqual(_required);

    private bool IsPlain(ObjectNode body, ObjectNode mediaType, ObjectNode content) =>
        body.Effective().Select(static member => member.Name).SequenceEqual(_required.Count > 0 ? ["content", "required"] : ["content"])
        && body["required"] is null or ScalarNode { Kind: ScalarKind.Boolean, Value: "true" }
        && mediaType.Effective().Select(static member => member.Name).SequenceEqual(_encodings is null ? ["schema"] : ["schema", "encoding"])
        && content.Effective().All(member => Equality.Of(member.Value, mediaType))
        && (_encodings?.Effective() ?? []).All(encoding => IsTold(encoding, mediaType));

    private bool IsTold(Member encoding, ObjectNode mediaType) =>
        encoding.Value.Resolved is ObjectNode source && source.Effective().All(static member => member.Name is "style" or "explode")
        && (mediaType["schema"] as ObjectNode)?["properties"] is ObjectNode properties && properties[encoding.Name] is { } property
        && new ParameterStyle(source, "formData", SimpleSchema.Of(_conversion, property, isField: true).Type == "array").IsTold;

    // API Gateway makes a model of a schema that is a reference.
    private static string? ModelName(ObjectNode content) =>
        content.Effective().Select(SchemaOf).FirstOrDefault(static schema => schema is not null && ReferenceResolver.ReferenceOf(schema.Resolved) is not null) is { } schema
            ? ReferenceResolver.ReferenceOf(schema.Resolved)!.Value[(ReferenceResolver.ReferenceOf(schema.Resolved)!.Value.LastIndexOf('/') + 1)..]
            : null;

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
            members.Insert(members.Exists(static member => member.Name == "description") ? 3 : 2, new("type", new Draft.Scalar("file")));
        }
        else if (schema.Type == "array" && style.CollectionFormat is { } format && !members.Exists(static member => member.Name == "collectionFormat"))
        {
            members.Add(new("collectionFormat", new Draft.Scalar(format)));
        }

        if (_required.Contains(property.Name))
        {
            members.Insert(members is [_, _, { Name: "description" }, ..] ? 3 : 2, new("required", new Draft.Scalar("true", ScalarKind.Boolean)));
        }

        IsExact &= schema.IsExact;
        return new Draft.Object(members, schema.IsInlined ? null : property.Value.Resolved as ObjectNode);
    }
}
