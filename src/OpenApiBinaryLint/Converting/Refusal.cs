using OpenApiBinaryLint.Converting.SwaggerToOpenApi;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>Why a document cannot be converted.</summary>
internal static class Refusal
{
    // More than any importer takes, and already hundreds of megabytes on the way.
    private const long MostContents = 500_000;

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
            [ObjectNode root] when RepeatsTooMuch(root, options) =>
                [Because("Each operation would repeat all media types of `consumes` and `produces`; the document would be too long")],
            [ObjectNode root] when SpecificationVersions.Of(root) is { } version => OfHttpApi(root, version, options),
            _ when isHost => [],
            [_] => [Because("This is neither Swagger 2.0 nor OpenAPI 3; there is nothing to convert")],
            _ => [Because($"The file holds {tree.Roots.Count} documents; only one can be converted at a time")],
        };
    }

    // 3.0 has no lists of media types for the whole document.
    private static bool RepeatsTooMuch(ObjectNode root, ConversionOptions options)
    {
        if (options.To == TargetVersion.Swagger20 || SpecificationVersions.Of(root) != SpecificationVersion.Swagger2)
        {
            return false;
        }

        var types = CountOf(root["consumes"]) + CountOf(root["produces"]);
        var operations = (root["paths"] as ObjectNode)?.Effective().Sum(
            static path => (path.Value.Resolved as ObjectNode)?.Effective().Count(static member => SharedParts.IsMethod(member.Name)) ?? 0) ?? 0;
        return types * operations > MostContents;
    }

    private static long CountOf(Node? list) => (list as ArrayNode)?.Items.Count ?? 0;

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
    private static IReadOnlyList<Diagnostic> OfHttpApi(ObjectNode root, SpecificationVersion version, ConversionOptions options) =>
        options is { To: TargetVersion.Swagger20, Force: false } && version != SpecificationVersion.Swagger2
            && GatewayApi.Read(root, version).Target == ApiTarget.Http
                ? [Because("This is the document of an HTTP API, which API Gateway imports as OpenAPI 3.0 only; converted to 2.0 it could not be imported")]
                : [];

    /// <summary>A reason why a document cannot be converted.</summary>
    public static Diagnostic Because(string message) => new(ConversionRules.Refused, Severity.Error, message, default, "");
}
