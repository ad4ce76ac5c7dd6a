using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>The versions of the specification that documents are written in.</summary>
internal enum SpecificationVersion
{
    Swagger2,
    OpenApi30,

    /// <summary>3.1 and later: read like 3.0, though API Gateway does not promise to import it.</summary>
    OpenApi31,
}

/// <summary>Finds a document's version.</summary>
internal static class SpecificationVersions
{
    /// <summary>
    /// The version that the root names, or null when it names none, an unknown one or two at once. One that is filled in later is
    /// taken for the lowest that the key can have, of which the rules expect nothing that others lack.
    /// </summary>
    public static SpecificationVersion? Of(ObjectNode root)
    {
        var swagger = TextOf(root["swagger"], "2.0");
        var openApi = TextOf(root["openapi"], "3.0");
        return (swagger, openApi) switch
        {
            ("2.0" or "2", null) => SpecificationVersion.Swagger2,
            (null, "3.0" or "3") => SpecificationVersion.OpenApi30,
            (null, { } text) when text.StartsWith("3.0.", StringComparison.Ordinal) => SpecificationVersion.OpenApi30,
            (null, { } text) when text.StartsWith("3.", StringComparison.Ordinal) => SpecificationVersion.OpenApi31,
            _ => null,
        };
    }

    private static string? TextOf(Node? version, string lowest) =>
        version is null ? null : TemplateExpression.Is(version) ? lowest : (version as ScalarNode)?.Value;
}
