using System.Text.RegularExpressions;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fixing;

/// <summary>What holds for every document that is mended.</summary>
internal static class FixLaws
{
    // What an operation may do is judged where its path is known, which another fix may bring about.
    private const string Uncovered = "PAT005";

    // Without its key in its place, or without a type, an integration is not judged. Whoever mends that sees its other mistakes; it was no use before.
    private static readonly string[] HidingIntegrations = ["API012", "API013", "INT002"];

    // What is one to .NET is not to YAML 1.2; and with line feeds in quotes a value is another one with carriage returns.
    private const string OtherLineEnds = "\r\f\u0085\u2028\u2029";

    /// <summary>Throws where they do not hold.</summary>
    /// <param name="source">The document.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="options">What the linter is told.</param>
    /// <param name="hasManyMistakes">
    /// Whether a mistake may hide another one, which is found when the first is mended; but for what readers stumble over, which nothing hides.
    /// </param>
    public static void Hold(SourceText source, DocumentFormat? format, LintOptions options, bool hasManyMistakes = false)
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
            var errors = ErrorsOf(mended.Lint).Except(ErrorsOf(before)).Where(error => hasManyMistakes ? IsFaultOfFix(error, before) && !IsUncovered(error, before, least) : !IsUncovered(error, before, least)).ToList();
            Assert.True(errors.Count == 0, $"New errors: {string.Join(", ", errors)}\n{mended.Lint.Source.Content}");
            Assert.Empty(CommentsOf(before.Source, format).Except(CommentsOf(mended.Lint.Source, format)));
            Assert.Equal(mended.Lint.Source.Content, SourceText.FromBytes(mended.Lint.Source.ToBytes()).Content);
            if (source.Content.AsSpan().IndexOfAny(OtherLineEnds) < 0)
            {
                var withCarriageReturns = Fixer.Fix(WithCarriageReturns(source), format, options, least);
                Assert.Equal(WithCarriageReturns(mended.Lint.Source).Content, withCarriageReturns.Lint.Source.Content);
            }
        }
    }

    private static bool IsUncovered(string error, LintResult before, FixSafety least) =>
        before.Diagnostics.Any(diagnostic => diagnostic.Fix?.Safety >= least && HidingIntegrations.Contains(diagnostic.Rule.Id))
        && Regex.IsMatch(error, "^(INT|DOC00[45]|API012)");

    // A reference leads nowhere where its schema was renamed without it.
    private static bool IsFaultOfFix(string error, LintResult before) => Regex.IsMatch(error, "^DOC00[127] ")
        || (error.StartsWith("DOC005", StringComparison.Ordinal) && before.Diagnostics.Any(static diagnostic => diagnostic.Rule.Id == "API003" && diagnostic.Fix is not null));

    // The rule and which of its findings it is.
    private static IEnumerable<string> ErrorsOf(LintResult result) => result.Diagnostics
        .Where(static diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule.Id != Uncovered)
        .GroupBy(static diagnostic => diagnostic.Rule.Id)
        .SelectMany(static errors => errors.Select((_, index) => $"{errors.Key} {index + 1}"));

    // A comment that silences goes where there is nothing to silence, but not the note behind it. What is written out brings its comments along.
    private static IEnumerable<string> CommentsOf(SourceText source, DocumentFormat? format) => Comments.Of(SyntaxTree.Parse(source, format))
        .Select(comment => source.Slice(comment.Span).ToString())
        .Select(WithoutSuppressions)
        .Where(static text => text.Length > 0)
        .GroupBy(static text => text)
        .SelectMany(static comments => comments.Select((_, index) => $"{comments.Key} {index + 1}"));

    // What stands behind a reason is part of it.
    private static string WithoutSuppressions(string text)
    {
        while (text.AsSpan().TrimStart("# \t").StartsWith(Suppressions.Marker))
        {
            text = text.IndexOf('#', 1) is var note and > 0 && !text[..note].Contains(" -", StringComparison.Ordinal) ? text[note..] : "";
        }

        return text;
    }

    private static SourceText WithCarriageReturns(SourceText source) => source.With(source.Content.ReplaceLineEndings("\n").ReplaceLineEndings("\r\n"));
}
