using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

/// <summary>Lints texts with suppressions. A key <c>x-amazon-apigateway-…</c> that does not exist is a finding anywhere (API013).</summary>
internal static class Suppressed
{
    /// <summary>The beginning of a document that has nothing wrong, five lines.</summary>
    public const string Head = """
        openapi: 3.0.1
        info:
          title: Images
          version: "1"
        paths: {}

        """;

    /// <summary>What is left of a text's findings: <c>6 API013, 8 DOC008</c>, the numbers being lines.</summary>
    public static string Lines(string text, DocumentFormat format = DocumentFormat.Yaml, LintOptions? options = null)
    {
        var result = Lint(text, format, options);
        return string.Join(", ", result.Diagnostics.Select(found => $"{result.Source.PositionOf(found.Span.Start).Line} {found.Rule.Id}"));
    }

    /// <summary>What is said of the suppressions of a text, each with the characters that it marks.</summary>
    public static string[] Complaints(string text, DocumentFormat format = DocumentFormat.Yaml, LintOptions? options = null)
    {
        var result = Lint(text, format, options);
        return
        [
            .. result.Diagnostics.Where(found => found.Rule.Id is "DOC008" or "DOC009")
                .Select(found => $"{found.Rule.Id} [{result.Source.Slice(found.Span)}] {found.Pointer} {found.Message}"),
        ];
    }

    private static LintResult Lint(string text, DocumentFormat format, LintOptions? options) =>
        Linter.Lint(SourceText.FromString(text), format, options ?? new() { Conformance = false });
}
