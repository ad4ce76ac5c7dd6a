using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>
/// Brings back what the way down kept in extensions. They hold it in the form that OpenAPI 3.0 has; only references are those of the
/// document that they stand in.
/// </summary>
internal static class Restoration
{
    /// <summary>The value with its references; null where nothing changes.</summary>
    public static Draft? Of(Swagger source, Node node) => node.Resolved switch
    {
        ObjectNode => source.Conversion.Each(node, member => Value(source, member)),
        ArrayNode => Conversion.Items(node, item => Of(source, item)),
        _ => null,
    };

    /// <summary>A value, unchanged where it is so.</summary>
    public static Draft Whole(Swagger source, Node node) => Of(source, node) ?? new Draft.Original(node);

    /// <summary>The mapping of a discriminator: addresses of schemas, or names.</summary>
    public static Draft? Mapping(Swagger source, Node node) =>
        source.Conversion.Each(node, member => source.Conversion.References.Text(member.Value));

    private static Draft? Value(Swagger source, Member member) => member switch
    {
        { Name: "$ref", Value.Resolved: ScalarNode } => source.Conversion.References.Text(member.Value),
        { Name: "discriminator", Value.Resolved: ObjectNode discriminator } => source.Conversion.Each(
            discriminator,
            inner => inner.Name == "mapping" ? Mapping(source, inner.Value) : null),
        { Name: "example" or "examples" or "default" or "enum" } => null,
        _ => Of(source, member.Value),
    };
}
