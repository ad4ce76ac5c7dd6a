using OpenApiBinaryLint.Converting.Drafts;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The root of the document.</summary>
internal static class DocumentConversion
{
    /// <summary>Where shared values move.</summary>
    public static IReadOnlyDictionary<string, string> Moves { get; } = new Dictionary<string, string>();

    /// <summary>Makes the target's document.</summary>
    public static Draft Convert(Conversion conversion) => conversion.Carry(conversion.Root) ?? new Draft.Original(conversion.Root);
}
