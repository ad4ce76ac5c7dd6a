using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>
/// Each folder below <c>fixtures/pairs</c> says one thing twice, in Swagger 2.0 and in OpenAPI 3.0, in YAML or in JSON. Rules
/// must not see a difference. Importability rules (API) are left out, for they speak of the versions.
/// </summary>
public class PairTests
{
    public static TheoryData<string> Cases => [.. Fixtures.In("pairs").Select(path => path.Split('/')[1]).Distinct()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_halves_of_a_pair_give_the_same_findings(string name)
    {
        var findings = Fixtures.In($"pairs/{name}").ToDictionary(path => Path.GetFileNameWithoutExtension(path), FindingsOf);
        Assert.NotEmpty(findings["swagger"]);
        Assert.Equal(findings["swagger"], findings["openapi"]);
    }

    private static List<string> FindingsOf(string path) =>
    [
        .. Fixtures.Lint(path, new() { Conformance = false }).Diagnostics
            .Where(diagnostic => !diagnostic.Rule.Id.StartsWith("API", StringComparison.Ordinal))
            .Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Severity} {PlaceOf(diagnostic)}: {OfAnyVersion(diagnostic.Message)}")
            .Order(StringComparer.Ordinal),
    ];

    // Integrations stand at the same pointer in both versions; what is declared of bodies corresponds as a whole.
    private static string PlaceOf(Diagnostic diagnostic)
    {
        string[] segments = [.. OfAnyVersion(diagnostic.Pointer).Split('/').Skip(1).Select(JsonPointer.Unescape)];
        return segments is ["paths", var path, var method, var section, .. var rest]
            ? $"{method} {path} " + section switch
            {
                "consumes" or "requestBody" => "request body",
                "produces" => "response body",
                "responses" when rest.Contains("content") => "response body",
                _ => string.Join(' ', [section, .. rest]),
            }
            : string.Join(' ', segments);
    }

    // What all operations share stands at the root in 2.0 and below `components` in 3.0.
    private static string OfAnyVersion(string text) => text.Replace("/components/", "/", StringComparison.Ordinal);
}
