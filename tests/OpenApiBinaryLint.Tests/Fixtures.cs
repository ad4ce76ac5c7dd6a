using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests;

/// <summary>The documents below <c>fixtures/</c>, read byte by byte.</summary>
internal static class Fixtures
{
    /// <summary>Paths below <c>fixtures/</c>, such as <c>clean/http-api.yaml</c>, in a fixed order.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var root = Repository.PathOf("fixtures");
        return
        [
            .. Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static SourceText Read(string path) => SourceText.FromBytes(File.ReadAllBytes(Repository.PathOf("fixtures", path)));

    public static DocumentFormat FormatOf(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) ? DocumentFormat.Json : DocumentFormat.Yaml;

    public static LintResult Lint(string path, LintOptions? options = null) => Linter.Lint(Read(path), FormatOf(path), options);

    public static string Show(LintResult result) => string.Join(
        '\n',
        result.Diagnostics.Select(diagnostic =>
            $"{diagnostic.Rule.Id} {diagnostic.Severity} {result.Source.PositionOf(diagnostic.Span.Start)} {diagnostic.Message}"));
}
