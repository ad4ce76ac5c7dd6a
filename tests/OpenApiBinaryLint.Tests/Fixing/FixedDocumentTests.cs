using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Rules;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fixing;

/// <summary>What holds for every document that is mended by all rules together: each example of each page, and each fixture.</summary>
public sealed class FixedDocumentTests
{
    // What an operation may do is judged where its path is known, which another fix may bring about.
    private const string Uncovered = "PAT005";

    // Without its key in its place, or without a type, an integration is not judged. Whoever mends that sees its other mistakes; it was no use before.
    private static readonly string[] HidingIntegrations = ["API012", "API013", "INT002"];

    // Of many mutants that say the same; no multiple of the three that each value gets.
    private const int Step = 7;

    public static TheoryData<string> RuleIds => [.. RuleCatalog.Infos.Select(static rule => rule.Id)];

    public static TheoryData<string> FixturePaths => [.. Fixtures.In("broken"), .. Fixtures.In("clean"), .. Fixtures.In("pairs"), .. Fixtures.In("sample"), .. Fixtures.In("hosts")];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Examples(string id) => Assert.All(
        RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id)).Examples,
        static example => AssertMended(SourceText.FromString(example.Body), example.Format, example.Options));

    [Theory]
    [MemberData(nameof(FixturePaths))]
    public void Fixture(string path) => AssertMended(Fixtures.Read(path), Fixtures.FormatOf(path), new() { Conformance = false });

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Mutants(string id)
    {
        foreach (var example in RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id)).Examples)
        {
            foreach (var mutant in Mutation.Of(SourceText.FromString(example.Body), example.Format).Where(static (_, index) => index % Step == 0))
            {
                var fault = Record.Exception(() => AssertMended(SourceText.FromString(mutant), example.Format, example.Options with { Conformance = false }));
                Assert.True(fault is null, $"{fault}\n\n{mutant}");
            }
        }
    }

    private static void AssertMended(SourceText source, DocumentFormat? format, LintOptions options)
    {
        var before = Linter.Lint(source, format, options);
        if (before.Diagnostics.Max(static diagnostic => diagnostic.Fix?.Safety) is not { } most)
        {
            return;
        }

        for (var least = FixSafety.Unsafe; least <= most; least++)
        {
            var mended = Fixer.Fix(source, format, options, least);
            Assert.Empty(mended.FailedRules);
            Assert.DoesNotContain(mended.Lint.Diagnostics, diagnostic => diagnostic.Fix?.Safety >= least);
            Assert.DoesNotContain(ErrorsOf(mended.Lint).Except(ErrorsOf(before)), error => !IsUncovered(error, before, least));
            Assert.Empty(CommentsOf(before.Source, format).Except(CommentsOf(mended.Lint.Source, format)));

            var withCarriageReturns = Fixer.Fix(WithCarriageReturns(source), format, options, least);
            Assert.Equal(WithCarriageReturns(mended.Lint.Source).Content, withCarriageReturns.Lint.Source.Content);
        }
    }

    private static bool IsUncovered(string error, LintResult before, FixSafety least) =>
        before.Diagnostics.Any(diagnostic => diagnostic.Fix?.Safety >= least && HidingIntegrations.Contains(diagnostic.Rule.Id))
        && (error.StartsWith("INT", StringComparison.Ordinal) || error.StartsWith("DOC004", StringComparison.Ordinal) || error.StartsWith("API012", StringComparison.Ordinal));

    // The rule and which of its findings it is.
    private static IEnumerable<string> ErrorsOf(LintResult result) => result.Diagnostics
        .Where(static diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule.Id != Uncovered)
        .GroupBy(static diagnostic => diagnostic.Rule.Id)
        .SelectMany(static errors => errors.Select((_, index) => $"{errors.Key} {index + 1}"));

    // A comment that silences goes where there is nothing to silence, but not the note behind it. What is written out brings its comments along.
    private static IEnumerable<string> CommentsOf(SourceText source, DocumentFormat? format) => Comments.Of(SyntaxTree.Parse(source, format))
        .Select(comment => source.Slice(comment.Span).ToString())
        .Select(static text => text.Contains(Suppressions.Marker) ? text.IndexOf('#', 1) is var note and > 0 ? text[note..] : "" : text)
        .Where(static text => text.Length > 0)
        .GroupBy(static text => text)
        .SelectMany(static comments => comments.Select((_, index) => $"{comments.Key} {index + 1}"));

    private static SourceText WithCarriageReturns(SourceText source) => source.With(source.Content.ReplaceLineEndings("\n").ReplaceLineEndings("\r\n"));
}
