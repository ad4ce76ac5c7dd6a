using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// Holds values that nothing else reads against the JSON type that the specification or an extension fixes. One table
/// serves every version: a key that two of them know has the same type in both.
/// </summary>
internal sealed class TypeChecking(ModelReader reader)
{
    private enum ExpectedType
    {
        Anything,
        Object,

        /// <summary>An object or, since OpenAPI 3.1, true or false.</summary>
        Schema,

        /// <summary>An object whose values are objects.</summary>
        Map,

        /// <summary>A list of objects.</summary>
        Objects,

        /// <summary>A list of strings.</summary>
        Strings,
        List,

        /// <summary>A string; numbers and booleans pass, for many YAML documents leave the quotes out (<c>version: 1.0</c>).</summary>
        Text,
        Boolean,
        Number,
    }

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
            Check(member, isOfDocument ? TypeInDocument(member.Name) : TypeOf(member.Name));
        }
    }

    private void Check(Member member, ExpectedType expected)
    {
        if (expected == ExpectedType.Anything || IsOpen(member.Value.Resolved))
        {
            return;
        }

        switch (member.Value.Resolved)
        {
            case ObjectNode mapping when expected == ExpectedType.Map:
                CheckEntries(mapping, member.Name);
                break;
            case ArrayNode list when expected is ExpectedType.Objects or ExpectedType.Strings:
                CheckItems(member, list, expected);
                break;
            case ObjectNode when expected is ExpectedType.Object or ExpectedType.Schema:
            case ArrayNode when expected == ExpectedType.List:
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

    private void CheckItems(Member member, ArrayNode list, ExpectedType expected)
    {
        foreach (var item in list.Items)
        {
            var node = item.Resolved;
            if (node is not ObjectNode && expected == ExpectedType.Objects && !IsOpen(node))
            {
                reader.NoteItem(member, item, "an object");
            }
            else if (node is not ScalarNode { Kind: ScalarKind.String } && expected == ExpectedType.Strings && !IsOpen(node))
            {
                reader.NoteItem(member, item, "a string");
            }
        }
    }

    // `yes`, `1_000` and their like are strings to YAML 1.2 and a boolean and a number to 1.1, which many readers still speak.
    private static bool Fits(ScalarNode scalar, ExpectedType expected) => expected switch
    {
        ExpectedType.Text => true,
        ExpectedType.Schema => scalar.Kind == ScalarKind.Boolean,
        ExpectedType.Boolean => scalar.Kind == ScalarKind.Boolean || scalar is { Kind: ScalarKind.String, Style: ScalarStyle.Plain },
        ExpectedType.Number => scalar.Kind == ScalarKind.Number || scalar is { Kind: ScalarKind.String, Style: ScalarStyle.Plain },
        _ => false,
    };

    private static bool IsOpen(Node node) => node is ScalarNode { Kind: ScalarKind.Null } || TemplateExpression.Is(node);

    private static string NameOf(ExpectedType type) => type switch
    {
        ExpectedType.Object or ExpectedType.Schema or ExpectedType.Map => "an object",
        ExpectedType.Objects or ExpectedType.Strings or ExpectedType.List => "a list",
        ExpectedType.Boolean => "true or false",
        ExpectedType.Number => "a number",
        _ => "a string",
    };

    // The root and `components`.
    private static ExpectedType TypeInDocument(string key) => key switch
    {
        "parameters" or "schemas" or "definitions" or "examples" or "requestBodies" or "securitySchemes" or "securityDefinitions"
            or ExtensionNames.Integrations or ExtensionNames.Prefix + "gateway-responses"
            or ExtensionNames.Prefix + "request-validators" => ExpectedType.Map,
        "tags" => ExpectedType.Objects,
        ExtensionNames.BinaryMediaTypes => ExpectedType.Strings,
        "info" or "paths" or "components" or ExtensionNames.Cors or ExtensionNames.Prefix + "policy"
            or ExtensionNames.Prefix + "documentation" => ExpectedType.Object,
        "host" or "basePath" => ExpectedType.Text,
        _ => TypeOf(key),
    };

    private static ExpectedType TypeOf(string key) => key switch
    {
        "responses" or "headers" or "content" or "links" or "callbacks" or "encoding" => ExpectedType.Map,
        "parameters" or "security" or "servers" => ExpectedType.Objects,
        "consumes" or "produces" or "schemes" or "cacheKeyParameters" => ExpectedType.Strings,
        "tags" or "enum" => ExpectedType.List,
        "contact" or "license" or "externalDocs" or "requestBody" or "items" or "examples" or "tlsConfig"
            or ExtensionNames.Auth => ExpectedType.Object,
        "schema" => ExpectedType.Schema,
        "title" or "version" or "description" or "summary" or "operationId" or "name" or "in" or "credentials" or "connectionType"
            or "connectionId" or "cacheNamespace" or "payloadFormatVersion" or "integrationSubtype"
            or ExtensionNames.Prefix + "request-validator" => ExpectedType.Text,
        "deprecated" or "required" or "allowEmptyValue" or "isDefaultRoute" or "insecureSkipVerification" => ExpectedType.Boolean,
        "timeoutInMillis" => ExpectedType.Number,
        _ => ExpectedType.Anything,
    };
}
