using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Converting.OpenApiToSwagger;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>
/// Brings back what the way down kept in extensions. They hold it in the form that OpenAPI 3.0 has; only references are those of the
/// document that they stand in.
/// </summary>
internal static class Restoration
{
    /// <summary>The value with its references; null where nothing changes.</summary>
    public static Draft? Of(Swagger source, Node node) => Whole(source, node) is var draft and not Draft.Original ? draft : null;

    /// <summary>A value, unchanged where it is so.</summary>
    public static Draft Whole(Swagger source, Node node) => Kept.Of(source.Conversion, node);

    /// <summary>The mapping of a discriminator: addresses of schemas, or names.</summary>
    public static Draft? Mapping(Swagger source, Node node) =>
        source.Conversion.Each(node, member => source.Conversion.References.Text(member.Value));
}
