using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Hosts;

/// <summary>What is found in the text of a host.</summary>
internal static class Found
{
    public static IReadOnlyList<GatewayApi> Apis(string text) =>
        HostedApis.In(Assert.Single(SyntaxTree.Parse(SourceText.FromString(text)).Roots), name: null);

    /// <summary>The operations of all APIs: <c>PUT /photos</c>.</summary>
    public static string[] Operations(string text) => [.. Apis(text).SelectMany(static api => api.Operations).Select(static operation => operation.Name)];

    /// <summary>The integration of the only operation.</summary>
    public static Located<Integration> Integration(string text) => Assert.Single(Assert.Single(Apis(text)).Operations).Integration;

    /// <summary>A text with values in the places of <c>@name</c>.</summary>
    public static string With(this string text, params IEnumerable<(string Name, string Value)> values) =>
        values.Aggregate(text, static (former, value) => former.Replace($"@{value.Name}", value.Value, StringComparison.Ordinal));

    /// <summary>The findings: rule, line and marked text.</summary>
    public static string[] Findings(string text)
    {
        var result = Linter.Lint(SourceText.FromString(text), format: null, new() { Conformance = false });
        return [.. result.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id} {result.Source.PositionOf(diagnostic.Span.Start).Line} {result.Source.Slice(diagnostic.Span)}")];
    }
}
