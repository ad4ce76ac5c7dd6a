using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Linting;

/// <summary>Drops what a document asks not to be told, and tells what it asks for in vain.</summary>
internal sealed class Suppressions
{
    /// <summary>A text that does not hold it has no suppressions.</summary>
    public const string Marker = "openapi-binary-lint";

    private const string EveryRule = "";

    private readonly List<Suppression> _inOrder;
    private readonly Dictionary<string, Cover> _covers = [];
    private int _next;

    private Suppressions(IEnumerable<Suppression> suppressions) =>
        _inOrder = [.. suppressions.Where(static suppression => suppression.Region is not null).OrderBy(static suppression => suppression.Region!.Value.Start)];

    /// <summary>Removes the silenced findings and adds those about the suppressions (DOC008, DOC009).</summary>
    /// <param name="tree">What was read to its end.</param>
    /// <param name="options">Those of the run.</param>
    /// <param name="rulesRun">The rules that looked at any of the documents.</param>
    /// <param name="diagnostics">The findings.</param>
    public static void Apply(SyntaxTree tree, LintOptions options, IReadOnlyList<RuleInfo> rulesRun, List<Diagnostic> diagnostics)
    {
        var reading = SuppressionReading.Of(tree);
        var suppressions = new Suppressions(reading.Suppressions);
        diagnostics.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        diagnostics.RemoveAll(suppressions.IsSilenced);
        diagnostics.AddRange(reading.Complaints);
        var removal = new SuppressionRemoval(tree);
        var run = rulesRun.Select(static rule => rule.Id).ToHashSet();
        foreach (var suppression in reading.Suppressions)
        {
            var unused = suppression.Rules.Where(rule => !rule.IsUsed && IsJudged(rule.Rule, options, run)).ToList();
            if (unused.Count > 0)
            {
                diagnostics.Add(Unused(suppression, unused, removal));
            }
        }
    }

    // Findings come in the order of the text, and so do the suppressions that begin before them.
    private bool IsSilenced(Diagnostic diagnostic)
    {
        var offset = diagnostic.Span.Start;
        while (_next < _inOrder.Count && _inOrder[_next].Region!.Value.Start <= offset)
        {
            Open(_inOrder[_next++]);
        }

        var isSilenced = false;
        foreach (var id in (string[])[diagnostic.Rule.Id, EveryRule])
        {
            isSilenced |= _covers.TryGetValue(id, out var cover) && cover.ReachesTo(offset);
        }

        return isSilenced;
    }

    private void Open(Suppression suppression)
    {
        foreach (var rule in suppression.Rules)
        {
            var id = rule.Rule?.Id ?? EveryRule;
            if (!_covers.TryGetValue(id, out var cover))
            {
                _covers.Add(id, cover = new());
            }

            cover.Add(rule, suppression.Region!.Value.End);
        }
    }

    // What a rule would have found that is off, or does not concern the document, cannot be told.
    private static bool IsJudged(RuleInfo? rule, LintOptions options, HashSet<string> rulesRun) => rule is null
        ? options.Conformance && rulesRun.Count > 0 && !options.Rules.Values.Any(static setting => setting.IsOff)
        : rulesRun.Contains(rule.Id) || (RuleCatalog.OfReading.Contains(rule) && !RuleSettings.IsOff(rule, options));

    private static Diagnostic Unused(Suppression suppression, List<SuppressedRule> unused, SuppressionRemoval removal) => UnusedSuppression.Check(
        [.. unused.Select(static rule => rule.Rule?.Id).OfType<string>()],
        suppression.Place,
        unused.Count == suppression.Rules.Count ? suppression.Span : unused[0].Span,
        suppression.Target,
        removal.Of(suppression, [.. unused.Select(static rule => rule.Span)]));

    /// <summary>The suppressions of one rule that began before a place.</summary>
    private sealed class Cover
    {
        private readonly List<(SuppressedRule Rule, int End)> _unused = [];
        private int _end;

        public void Add(SuppressedRule rule, int end)
        {
            _unused.Add((rule, end));
            _end = Math.Max(_end, end);
        }

        /// <summary>Whether one of them reaches over a place; all that do are of use. The places only ever grow.</summary>
        public bool ReachesTo(int offset)
        {
            foreach (var (rule, end) in _unused)
            {
                rule.IsUsed |= offset <= end;
            }

            // What has ended before will not be used any more.
            _unused.Clear();
            return offset <= _end;
        }
    }
}
