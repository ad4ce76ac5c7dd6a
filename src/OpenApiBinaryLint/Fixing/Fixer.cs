using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Fixing;

/// <summary>Mends what can be mended, by edits of the original text.</summary>
public static class Fixer
{
    /// <summary>
    /// After so many passes, rules that still want to change something undo each other. Fixes that lengthen one list, each by the media
    /// types of its operation, take a pass each.
    /// </summary>
    private const int Passes = 100;

    /// <summary>
    /// Applies fixes until none is left. A fix is taken whole or not at all; one that overlaps another waits for the next
    /// pass. Everything that no edit names keeps its bytes.
    /// </summary>
    /// <param name="source">The document or stream of documents.</param>
    /// <param name="format">As for <see cref="Linter.Lint(SourceText, DocumentFormat?, LintOptions?)"/>.</param>
    /// <param name="options">As for the linter; a rule that is off mends nothing.</param>
    /// <param name="least">The least trusted fixes that are taken.</param>
    public static FixResult Fix(SourceText source, DocumentFormat? format, LintOptions options, FixSafety least)
    {
        ArgumentNullException.ThrowIfNull(source);
        var before = Linter.Lint(source, format, options);
        var current = before;
        var applied = 0;
        for (var pass = 0; pass < Passes; pass++)
        {
            var chosen = Choose(current.Diagnostics, least);
            if (chosen.Count == 0)
            {
                return new(current, applied, FailedRules: []);
            }

            var next = Linter.Lint(Apply(current.Source, chosen), format, options);
            if (IsDamaged(current, next))
            {
                return new(before, Applied: 0, RulesOf(chosen));
            }

            applied += chosen.Count;
            current = next;
        }

        return Choose(current.Diagnostics, least) is { Count: > 0 } restless
            ? new(before, Applied: 0, RulesOf(restless))
            : new(current, applied, FailedRules: []);
    }

    private static List<Diagnostic> Choose(IReadOnlyList<Diagnostic> diagnostics, FixSafety least)
    {
        var chosen = new List<Diagnostic>();
        var taken = new List<TextSpan>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Fix is { } fix && fix.Safety >= least && !Overlaps(fix, taken))
            {
                chosen.Add(diagnostic);
                taken.AddRange(fix.Edits.Select(static edit => edit.Span));
            }
        }

        return chosen;
    }

    // Edits that touch wait too: which of two insertions at one place comes first is not for this pass to decide.
    private static bool Overlaps(Fix fix, List<TextSpan> taken)
    {
        foreach (var edit in fix.Edits)
        {
            foreach (var span in taken)
            {
                if (edit.Span.Start <= span.End && span.Start <= edit.Span.End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static SourceText Apply(SourceText source, List<Diagnostic> chosen) =>
        source.With(TextEdit.Apply(source.Content, chosen.SelectMany(static diagnostic => diagnostic.Fix!.Edits)));

    // A fix that makes a readable document unreadable, or brings an error that was not there, is a fault of its rule.
    private static bool IsDamaged(LintResult before, LintResult after) =>
        after.Diagnostics.Any(diagnostic => diagnostic.Rule == SyntaxRules.SyntaxError) && before.Diagnostics.All(diagnostic => diagnostic.Rule != SyntaxRules.SyntaxError);

    private static IReadOnlyList<string> RulesOf(List<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(static diagnostic => diagnostic.Rule.Id).Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>What came of fixing.</summary>
/// <param name="Lint">The text as it is now, and what is still to be said of it.</param>
/// <param name="Applied">Number of findings that were mended.</param>
/// <param name="FailedRules">
/// IDs of the rules whose fixes undid each other or did damage; then nothing was changed, and the program is at fault.
/// </param>
public sealed record FixResult(LintResult Lint, int Applied, IReadOnlyList<string> FailedRules);
