using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

/// <summary>Silences every finding of documents that were not made for it.</summary>
public class SuppressedFixtureTests
{
    private static readonly LintOptions Options = new() { Conformance = false };

    public static TheoryData<string> Paths => [.. Fixtures.In("pairs").Where(path => Fixtures.FormatOf(path) == DocumentFormat.Yaml)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_comment_above_a_finding_silences_it_and_nothing_else(string path)
    {
        var before = Fixtures.Lint(path, Options);
        Assert.All(before.Diagnostics, finding =>
        {
            var line = LineOf(finding);
            var remaining = before.Diagnostics.Where(other => other.Rule != finding.Rule || LineOf(other) != line);
            Assert.Equal(Shown(remaining), Shown(FindingsWith($"disable-next-line {finding.Rule.Id}", line, before.Source)));
        });

        int LineOf(Diagnostic finding) => before.Source.PositionOf(finding.Span.Start).Line;
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_comment_in_front_of_a_path_silences_what_is_at_or_below_it(string path)
    {
        var before = Fixtures.Lint(path, Options);
        Assert.All(before.Diagnostics.Where(finding => finding.Pointer.StartsWith("/paths/", StringComparison.Ordinal)), finding =>
        {
            var pathItem = string.Join('/', finding.Pointer.Split('/')[..3]);
            var key = JsonPointer.Find(SyntaxTree.Parse(before.Source).Roots[0], "/paths") is ObjectNode paths
                ? paths.Members.Single(member => member.Key.Pointer == pathItem).Key
                : throw new InvalidOperationException("There are no paths");
            var remaining = before.Diagnostics.Where(other => other.Rule != finding.Rule || !$"{other.Pointer}/".StartsWith($"{pathItem}/", StringComparison.Ordinal));
            Assert.Equal(Shown(remaining), Shown(FindingsWith($"disable {finding.Rule.Slug}", before.Source.PositionOf(key.Span.Start).Line, before.Source)));
        });
    }

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => $"{finding.Rule.Id} {finding.Pointer} {finding.Message}");

    private static IReadOnlyList<Diagnostic> FindingsWith(string directive, int line, SourceText source)
    {
        var text = source.Content.Insert(source.LineSpan(line).Start, $"# openapi-binary-lint: {directive} -- known\n");
        return Linter.Lint(SourceText.FromString(text), DocumentFormat.Yaml, Options).Diagnostics;
    }
}
