using System.Text.Json.Nodes;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>
/// What Microsoft.OpenApi gets to see in place of values that it has nothing to say about but would throw at. A member is
/// never left out for that, so that it is still seen where it must not stand.
/// </summary>
/// <param name="root">The document.</param>
internal sealed class ReaderSubstitutes(ObjectNode root)
{
    // Since OpenAPI 3.1 `exclusiveMinimum` is a limit of its own; before, it says of `minimum` whether it is one.
    private readonly bool _hasExclusiveLimits = root["openapi"] is ScalarNode { Value: ['3', '.', not '0', ..] };

    /// <summary>The substitute, or null when the value itself is to be shown.</summary>
    /// <param name="key">A keyword of the specification.</param>
    /// <param name="value">Its value.</param>
    public JsonNode? For(string key, Node value) => value switch
    {
        // References are followed by DOC005; the library throws at some that are legal, such as `order.yaml`.
        _ when key == "$ref" => value is ScalarNode || TemplateExpression.Is(value) ? "#/components/schemas/reference" : null,

        // It does not look into payloads either, and after a filled `examples` it loses count of where it is.
        ObjectNode when key == "examples" => new JsonObject(),
        ArrayNode when key == "examples" => new JsonArray(),
        ObjectNode or ArrayNode when key == "example" => "payload",
        ScalarNode { Kind: not ScalarKind.Null } scalar when !TemplateExpression.Is(scalar) => ForScalar(key, scalar.Value),
        _ => null,
    };

    // It reads these texts with int.Parse and bool.Parse.
    private JsonNode? ForScalar(string key, string value) => key switch
    {
        "maxItems" or "maxLength" or "maxProperties" or "minItems" or "minLength" or "minProperties" or "multipleOf" => "1",
        "exclusiveMaximum" or "exclusiveMinimum" => _hasExclusiveLimits ? "1" : "true",
        "additionalProperties" or "allowEmptyValue" or "allowReserved" or "deprecated" or "explode" or "nullable" or "readOnly"
            or "uniqueItems" or "writeOnly" => "true",
        "required" => value.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true" : "false",

        // Of the values that Swagger 2.0 has it does not know `tsv`.
        "collectionFormat" => "csv",

        // It wants a second number.
        "swagger" or "openapi" when value.Length == 1 => value + ".0",
        _ => null,
    };
}
