using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>How lists are written as text: <c>collectionFormat</c> becomes <c>style</c> and <c>explode</c>, by location.</summary>
internal static class CollectionFormat
{
    /// <summary>Whether a parameter, header or form field is a list.</summary>
    public static bool IsList(ObjectNode node) => Swagger.TextOf(node, "type") == "array";

    /// <summary>
    /// The members that say the same in 3.0. Query parameters and form fields are exploded there unless told otherwise, while 2.0 joins with commas. Null
    /// where 3.0 cannot say it.
    /// </summary>
    /// <param name="format">The text, or null where there is none.</param>
    /// <param name="location">Where the parameter stands.</param>
    public static IReadOnlyList<DraftMember>? Of(string? format, string? location) => (location, format) switch
    {
        ("query" or "formData", null) => [Explode("false")],
        ("query" or "formData", "csv") => [Style("form"), Explode("false")],
        ("query" or "formData", "multi") => [],
        ("query" or "formData", "ssv") => [Style("spaceDelimited"), Explode("false")],
        ("query" or "formData", "pipes") => [Style("pipeDelimited"), Explode("false")],
        (_, null) => [],
        ("path" or "header", "csv") => [Style("simple")],
        _ => null,
    };

    /// <summary>Says that a format is kept as an extension.</summary>
    public static void NoteKept(Swagger source, Member member)
    {
        var text = member.Value.Resolved is ScalarNode format ? format.Value : "";
        source.Conversion.Note(
            ConversionRules.Collection,
            member.Value,
            $"OpenAPI 3.0 cannot say the `collectionFormat` `{text}` here; it is kept as `x-collectionFormat`");
    }

    private static DraftMember Style(string style) => new("style", new Draft.Scalar(style));

    private static DraftMember Explode(string value) => new("explode", new Draft.Scalar(value, ScalarKind.Boolean));
}
