using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// Holds values that nothing else reads against the JSON type that the specification or an extension fixes. One table
/// serves every version: a key that two of them know has the same type in both.
/// </summary>
internal sealed class TypeChecking(ModelReader reader)
{
    private const string Object = "object";

    /// <summary>An object or, since OpenAPI 3.1, true or false.</summary>
    private const string Schema = "schema";

    /// <summary>An object whose values are objects.</summary>
    private const string Map = "map";

    /// <summary>A list of objects.</summary>
    private const string Objects = "objects";

    /// <summary>A list of strings.</summary>
    private const string Strings = "strings";

    private const string List = "list";

    /// <summary>A string; numbers and booleans pass, for many YAML documents leave the quotes out (<c>version: 1.0</c>).</summary>
    private const string Text = "text";

    private const string Boolean = "boolean";
    private const string Number = "number";

    /// <summary>The root and <c>components</c>, where they differ from all other places.</summary>
    private static readonly KeyTable TypesInDocument = new("""
        map: parameters schemas definitions examples requestBodies securitySchemes securityDefinitions
        map: x-amazon-apigateway-integrations x-amazon-apigateway-gateway-responses x-amazon-apigateway-request-validators
        objects: tags
        strings: x-amazon-apigateway-binary-media-types
        object: info paths components x-amazon-apigateway-cors x-amazon-apigateway-policy x-amazon-apigateway-documentation
        text: host basePath
        """);

    private static readonly KeyTable Types = new("""
        map: responses headers content links callbacks encoding
        objects: parameters security servers
        strings: consumes produces schemes cacheKeyParameters
        list: tags enum
        object: contact license externalDocs requestBody items examples tlsConfig x-amazon-apigateway-auth
        schema: schema
        text: title version description summary operationId name in credentials connectionType connectionId cacheNamespace
        text: payloadFormatVersion integrationSubtype x-amazon-apigateway-request-validator
        boolean: deprecated required allowEmptyValue isDefaultRoute insecureSkipVerification
        number: timeoutInMillis
        """);

    /// <summary>Whether a list that may hold strings belongs in the value's place.</summary>
    public static bool AsksForStrings(TypeMismatch mismatch) =>
        !mismatch.IsItem && mismatch.Expected == NameOf(List) && TypeAt(mismatch.Key.Value, isOfDocument: mismatch.Key.Parent is { Parent: null }) is Strings or List;

    public void Check(ObjectNode root, IReadOnlyList<PathItem> pathItems, IReadOnlyList<Operation> operations)
    {
        CheckMembers(root, isOfDocument: true);
        CheckMembers(root["info"]);
        CheckMembers(root["components"], isOfDocument: true);
        foreach (var pathItem in pathItems)
        {
            CheckMembers(pathItem.Node);
            CheckParameters(pathItem.Node);
        }

        foreach (var operation in operations)
        {
            Check(operation);
        }
    }

    private void Check(Operation operation)
    {
        CheckMembers(operation.Node);
        CheckBody(operation.Node["requestBody"]);
        CheckParameters(operation.Node);
        foreach (var response in operation.Responses.Items)
        {
            CheckBody(response.Node);
        }

        if (operation.Integration is not { IsKnown: true, Value: { } integration })
        {
            return;
        }

        CheckMembers(integration.Node);
        CheckMembers(integration.Node["tlsConfig"]);
    }

    private void CheckParameters(ObjectNode parent)
    {
        foreach (var parameter in (parent["parameters"] as ArrayNode)?.Items ?? [])
        {
            CheckMembers(reader.References.Follow(parameter));
        }
    }

    // A request body or response with the media types of its content.
    private void CheckBody(Node? node)
    {
        if (node is null || reader.References.Follow(node) is not ObjectNode body)
        {
            return;
        }

        CheckMembers(body);
        if (body["content"] is ObjectNode content)
        {
            foreach (var mediaType in content.Effective())
            {
                CheckMembers(mediaType.Value.Resolved);
            }
        }
    }

    private void CheckMembers(Node? node, bool isOfDocument = false)
    {
        if (node is not ObjectNode mapping || TemplateExpression.Is(mapping))
        {
            return;
        }

        foreach (var member in mapping.Effective())
        {
            Check(member, TypeAt(member.Name, isOfDocument));
        }
    }

    private static string? TypeAt(string key, bool isOfDocument) => (isOfDocument ? TypesInDocument[key] : null) ?? Types[key];

    private void Check(Member member, string? expected)
    {
        if (expected is null || IsOpen(member.Value.Resolved))
        {
            return;
        }

        switch (member.Value.Resolved)
        {
            case ObjectNode mapping when expected == Map:
                CheckEntries(mapping, member.Name);
                break;
            case ArrayNode list when expected is Objects or Strings:
                CheckItems(member, list, expected);
                break;
            case ObjectNode when expected is Object or Schema:
            case ArrayNode when expected == List:
            case ScalarNode scalar when Fits(scalar, expected):
                break;
            default:
                reader.Note(member, NameOf(expected));
                break;
        }
    }

    private void CheckEntries(ObjectNode map, string name)
    {
        foreach (var entry in map.Effective())
        {
            // Elsewhere than among responses, `x-…` may well be a name.
            var isSchema = name is "schemas" or "definitions" && entry.Value.Resolved is ScalarNode { Kind: ScalarKind.Boolean };
            var isExtension = name == "responses" && entry.Name.StartsWith("x-", StringComparison.Ordinal);
            if (!isSchema && !isExtension)
            {
                reader.ObjectOf(entry);
            }
        }
    }

    private void CheckItems(Member member, ArrayNode list, string expected)
    {
        foreach (var item in list.Items)
        {
            var node = item.Resolved;
            if (node is not ObjectNode && expected == Objects && !IsOpen(node))
            {
                reader.NoteItem(member, item, "an object");
            }
            else if (node is not ScalarNode { Kind: ScalarKind.String } && expected == Strings && !IsOpen(node))
            {
                reader.NoteItem(member, item, "a string");
            }
        }
    }

    // `yes`, `1_000` and their like are strings to YAML 1.2 and a boolean and a number to 1.1, which many readers still speak.
    private static bool Fits(ScalarNode scalar, string expected) => expected switch
    {
        Text => true,
        Schema => scalar.Kind == ScalarKind.Boolean,
        Boolean => scalar.Kind == ScalarKind.Boolean || scalar is { Kind: ScalarKind.String, Style: ScalarStyle.Plain },
        Number => scalar.Kind == ScalarKind.Number || scalar is { Kind: ScalarKind.String, Style: ScalarStyle.Plain },
        _ => false,
    };

    private static bool IsOpen(Node node) => node is ScalarNode { Kind: ScalarKind.Null } || TemplateExpression.Is(node);

    private static string NameOf(string type) => type switch
    {
        Object or Schema or Map => "an object",
        Objects or Strings or List => "a list",
        Boolean => "true or false",
        Number => "a number",
        _ => "a string",
    };
}
