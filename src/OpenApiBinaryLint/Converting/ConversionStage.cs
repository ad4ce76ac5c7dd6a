using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Converting;

/// <summary>A step from one version to another.</summary>
/// <param name="Convert">Makes the target's document.</param>
/// <param name="Moves">Where shared values move: their pointer before, that afterwards.</param>
internal sealed record ConversionStage(Func<Conversion, Draft> Convert, IReadOnlyDictionary<string, string> Moves)
{
    private static readonly ConversionStage Up = new(SwaggerToOpenApi.DocumentConversion.Convert, SwaggerToOpenApi.DocumentConversion.Moves);
    private static readonly ConversionStage Down = new(OpenApiToSwagger.DocumentConversion.Convert, OpenApiToSwagger.DocumentConversion.Moves);
    private static readonly ConversionStage From31 = new(OpenApi31To30.DocumentConversion.Convert, OpenApi31To30.DocumentConversion.Moves);

    /// <summary>The steps that lead from one version to another; none where there is nothing to do.</summary>
    public static IReadOnlyList<ConversionStage> Between(SpecificationVersion from, TargetVersion to) => (from, to) switch
    {
        (SpecificationVersion.Swagger2, TargetVersion.OpenApi30) => [Up],
        (SpecificationVersion.OpenApi30, TargetVersion.Swagger20) => [Down],
        (SpecificationVersion.OpenApi31, TargetVersion.OpenApi30) => [From31],
        (SpecificationVersion.OpenApi31, TargetVersion.Swagger20) => [From31, Down],
        _ => [],
    };
}
