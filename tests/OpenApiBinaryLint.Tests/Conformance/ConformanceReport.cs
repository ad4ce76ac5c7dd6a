using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Conformance;

/// <summary>Runs OAS001 on a text and shows its findings as lines.</summary>
internal static class ConformanceReport
{
    public const string Swagger = "swagger: \"2.0\"\ninfo: { title: t, version: \"1\" }\n";
    public const string OpenApi = "openapi: 3.0.3\ninfo: { title: t, version: \"1\" }\n";

    /// <summary>A line that the reader must find wrong: where a test expects silence, it proves that the document was read to its end.</summary>
    public const string Probe = "probe: 1\n";

    public static IReadOnlyList<Diagnostic> Check(string text) =>
        OpenApiConformance.Check((ObjectNode)SyntaxTree.Parse(SourceText.FromString(text)).Roots[0]);

    /// <summary>Each finding as <c>line text pointer</c>, where the text is what it underlines.</summary>
    public static string[] Places(string text)
    {
        var source = SourceText.FromString(text);
        return [.. Check(text).Select(found =>
            $"{source.PositionOf(found.Span.Start).Line} {source.Slice(found.Span)} {found.Pointer}")];
    }

    /// <summary>Checks that a text with the probe at its end has no other finding.</summary>
    public static void AssertSilent(string text) =>
        Assert.Equal(["/probe"], Check(text + "\n" + Probe).Select(static found => found.Pointer));
}
