using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Conformance;

/// <summary>Where Microsoft.OpenApi 3.11 is wrong, or right of documents that are not put in front of API Gateway.</summary>
internal static class FalsePositives
{
    // The model draft of API Gateway: JSON Schema draft 4, what OpenAPI leaves out of it.
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html
    private static readonly HashSet<string> Draft4Keywords =
    [
        "$schema", "additionalItems", "anyOf", "definitions", "dependencies", "id", "not", "oneOf", "patternProperties",
    ];

    /// <summary>Whether nobody should hear of an error.</summary>
    /// <param name="error">What the library says.</param>
    /// <param name="owner">The object concerned.</param>
    /// <param name="isSwagger">Whether the document is Swagger 2.0.</param>
    public static bool Covers(ReaderError error, Place owner, bool isSwagger)
    {
        var mapping = owner.Value as ObjectNode;
        var member = error.Member is null ? null : mapping?.Find(error.Member);
        if (TemplateExpression.Is(owner.Value) || IsUnknown(member))
        {
            return true;
        }

        return error.Kind switch
        {
            ReaderErrorKind.UnknownMember => IsKnownMember(error, isSwagger),
            ReaderErrorKind.MissingMember => mapping is not null && (TemplateExpression.IsOpen(mapping) || IsSaidElsewhere(member, isSwagger)),
            ReaderErrorKind.WrongType => IsDraft4(error, member),
            ReaderErrorKind.NoResponses => mapping is null || TemplateExpression.IsOpen(mapping) || HasResponses(member),

            // Swagger 2.0 leaves the names of definitions free; API Gateway's own limits are API003's.
            ReaderErrorKind.ComponentName => isSwagger,

            // A greedy segment, {proxy+}, is another thing to API Gateway than {id}.
            ReaderErrorKind.SamePaths => error.Detail == error.Member,
            ReaderErrorKind.StrayPathParameter => IsInPath(error, mapping),

            // abc.execute-api.{region}.amazonaws.com: a part that is filled in by hand.
            ReaderErrorKind.Host => member?.Value.Resolved is ScalarNode host && host.Value.Contains('{', StringComparison.Ordinal),
            _ => false,
        };
    }

    private static bool IsKnownMember(ReaderError error, bool isSwagger)
    {
        var owner = error.Segments is [.., var last] ? last : "";
        return error.Member switch
        {
            // Swagger 2.0, Parameter Object: left out of the library's list.
            "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "minItems" or "maxItems" or "uniqueItems" =>
                isSwagger && (owner == "parameters" || error.Segments is ["parameters", _]),

            // Swagger 2.0, Items Object: read as a schema.
            "collectionFormat" => isSwagger && owner == "items",

            // Swagger 2.0, Operation Object: overrides those of the root.
            "schemes" => isSwagger && error.Segments is ["paths", _, _],

            // Swagger 2.0, Path Item Object.
            "$ref" => isSwagger && error.Segments is ["paths", _],

            // The catch-all route of an HTTP API.
            "$default" => error.Segments is ["paths"],
            _ => Draft4Keywords.Contains(error.Member!) && IsSchema(error.Segments),
        };
    }

    private static bool IsSchema(IReadOnlyList<string> segments) =>
        segments.Any(static segment => segment is "schema" or "schemas" or "definitions");

    // A place of a parameter that OpenAPI 3 does not know has been reported as such.
    private static bool IsSaidElsewhere(Member? member, bool isSwagger) =>
        !isSwagger && member is { Name: "in" } && member.Value.Resolved is ScalarNode { Kind: not ScalarKind.Null };

    // Lists of types, and of schemas for the items of a list.
    private static bool IsDraft4(ReaderError error, Member? member) =>
        error.Member is "type" or "items" && IsSchema(error.Segments) && member?.Value.Resolved is ArrayNode;

    // The library does not see empty and undecided responses; a wrong type is reported as one.
    private static bool HasResponses(Member? member) => member?.Value.Resolved switch
    {
        null => false,
        ObjectNode responses => TemplateExpression.Is(responses) || TemplateExpression.IsOpen(responses)
            || responses.Effective().Any(static response => !response.Name.StartsWith("x-", StringComparison.Ordinal)),
        ScalarNode { Kind: ScalarKind.Null } => false,
        _ => true,
    };

    // {proxy+} is declared as `proxy`.
    private static bool IsInPath(ReaderError error, ObjectNode? parameter) =>
        error.Segments is not ["paths", var path, ..] || TemplateExpression.IsIn(path)
        || path.Contains($"{{{error.Detail}+}}", StringComparison.Ordinal) || IsUnknown(parameter?.Find("name"));

    private static bool IsUnknown(Member? member) => member is not null && OpenPart.Is(member.Value.Resolved);
}
