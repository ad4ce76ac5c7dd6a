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
    /// <summary>The version that the root names, or null when it names none, an unknown one or two at once.</summary>
    public static SpecificationVersion? Of(ObjectNode root)
    {
        var swagger = (root["swagger"] as ScalarNode)?.Value;
        var openApi = (root["openapi"] as ScalarNode)?.Value;
        return (swagger, openApi) switch
        {
            ("2.0" or "2", null) => SpecificationVersion.Swagger2,
            (null, "3.0" or "3") => SpecificationVersion.OpenApi30,
            (null, { } text) when text.StartsWith("3.0.", StringComparison.Ordinal) => SpecificationVersion.OpenApi30,
            (null, { } text) when text.StartsWith("3.", StringComparison.Ordinal) => SpecificationVersion.OpenApi31,
            _ => null,
        };
    }
}
