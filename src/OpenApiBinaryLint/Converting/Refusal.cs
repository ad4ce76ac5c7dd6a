using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>Why a document cannot be converted.</summary>
internal static class Refusal
{
    /// <summary>The reasons; none where it can be.</summary>
    public static IReadOnlyList<Diagnostic> Of(SyntaxTree tree, ConversionOptions options)
    {
        // Of a host the documents inside are looked at one by one.
        var isHost = tree is { IsComplete: true, Roots: [ObjectNode host] } && HostConversion.IsHost(host);
        var faults = tree.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && !isHost).ToList();
        if (faults.Count > 0)
        {
            return faults;
        }

        return tree.Roots switch
        {
            [] => [Because("The file is empty; there is nothing to convert")],
            [ObjectNode root] when SpecificationVersions.Of(root) is { } version => OfHttpApi(root, version, options),
            _ when isHost => [],
            [_] => [Because("This is neither Swagger 2.0 nor OpenAPI 3; there is nothing to convert")],
            _ => [Because($"The file holds {tree.Roots.Count} documents; only one can be converted at a time")],
        };
    }

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
    private static IReadOnlyList<Diagnostic> OfHttpApi(ObjectNode root, SpecificationVersion version, ConversionOptions options) =>
        options is { To: TargetVersion.Swagger20, Force: false } && version != SpecificationVersion.Swagger2
            && GatewayApi.Read(root, version).Target == ApiTarget.Http
                ? [Because("This is the document of an HTTP API, which API Gateway imports as OpenAPI 3.0 only; converted to 2.0 it could not be imported")]
                : [];

    /// <summary>A reason why a document cannot be converted.</summary>
    public static Diagnostic Because(string message) => new(ConversionRules.Refused, Severity.Error, message, default, "");
}
