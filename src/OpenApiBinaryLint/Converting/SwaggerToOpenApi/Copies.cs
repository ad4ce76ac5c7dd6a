using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>Writes a value at a further place.</summary>
internal static class Copies
{
    /// <summary>The value as something that no reference leads to.</summary>
    /// <param name="draft">What became of it, or null where it stays as it is.</param>
    /// <param name="node">The value in the source.</param>
    public static Draft Of(Draft? draft, Node node) => draft switch
    {
        Draft.Object mapping => new Draft.Object(mapping.Members, mapping.Model as ObjectNode) { IsCopy = true },
        Draft.List list => new Draft.List(list.Items, list.Model as ArrayNode) { IsCopy = true },
        null or Draft.Original => new Draft.Original(node) { IsCopy = true },
        _ => draft,
    };
}
