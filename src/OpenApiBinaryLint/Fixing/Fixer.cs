using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Fixing;

/// <summary>Mends what can be mended, by edits of the original text.</summary>
public static class Fixer
{
    // Of neighbours that wait for each other, every pass mends half. What still waits after so many is left to another run.
    private const int Passes = 32;

    /// <summary>
    /// Applies fixes until none is left. A fix is taken whole or not at all; one that overlaps another waits for the next
    /// pass. Everything that no edit names keeps its bytes. Never throws on content.
    /// </summary>
    /// <param name="source">The document or stream of documents.</param>
    /// <param name="format">As for <see cref="Linter.Lint(SourceText, DocumentFormat?, LintOptions?)"/>.</param>
    /// <param name="options">As for the linter; a rule that is off mends nothing.</param>
    /// <param name="least">The least trusted fixes that are taken.</param>
    public static FixResult Fix(
        SourceText source, DocumentFormat? format = null, LintOptions? options = null, FixSafety least = FixSafety.Safe)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Fix(source, least, text => Linter.Lint(text, format, options));
    }

    internal static FixResult Fix(SourceText source, FixSafety least, Func<SourceText, LintResult> lint)
    {
        var before = lint(source);
        var current = before;
        var applied = 0;
        var texts = new HashSet<(int, int)> { Known(source.Content) };
        for (var pass = 1; ; pass++)
        {
            var edits = new EditSet();
            var mended = current.Diagnostics.Where(diagnostic => diagnostic.Fix?.Safety >= least && edits.TryAdd(diagnostic.Fix.Edits)).ToList();
            if (mended.Count == 0 || pass > Passes)
            {
                return new(current, applied, FailedRules: []);
            }

            var next = Relint(edits);
            while (mended.Count > 1 && next is not null && (IsDamaged(current, next) || LosesReferences(current, next)))
            {
                // Fixes that are right one by one can do damage together: two bring in the same key, or one copies what the other renames.
                mended.RemoveRange(mended.Count / 2, mended.Count - (mended.Count / 2));
                edits = new EditSet();
                mended.ForEach(diagnostic => edits.TryAdd(diagnostic.Fix!.Edits));
                next = Relint(edits);
            }

            if (next is null || IsDamaged(current, next))
            {
                return new(before, Applied: 0, RulesOf(mended));
            }

            applied += mended.Count;
            current = next;
            texts.Add(Known(current.Source.Content));
        }

        // Null for a text that was there before: rules undo each other.
        LintResult? Relint(EditSet changes)
        {
            var text = changes.ApplyTo(current.Source.Content);
            return texts.Contains(Known(text)) ? null : lint(current.Source.With(text));
        }
    }

    private static (int Length, int Hash) Known(string text) => (text.Length, text.GetHashCode(StringComparison.Ordinal));

    // An error of the readers that was not there is the fault of a fix. Those of other rules are not: one mistake may have hidden the next.
    private static bool IsDamaged(LintResult before, LintResult after) => after.ReadingErrors > before.ReadingErrors;

    private static bool LosesReferences(LintResult before, LintResult after) => CountUnresolved(after) > CountUnresolved(before);

    private static int CountUnresolved(LintResult lint) => lint.Diagnostics.Count(static diagnostic => diagnostic.Rule.Id == "DOC005");

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
