using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Conformance;

internal static class OpenApiConformance
{
    public static readonly RuleInfo Info = new(
        "OAS001", "specification", Severity.Error, "What the OpenAPI reader says of the structure")
    { ReadsHttpApis = true };
}
