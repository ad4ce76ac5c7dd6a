using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Linting;

/// <summary>Collects the suppressions of a text, and what is wrong with them.</summary>
internal sealed class SuppressionReading(SyntaxTree tree)
{
    private readonly SuppressionRemoval _removal = new(tree);
    private readonly Dictionary<string, RuleInfo?> _rulesByName = new(StringComparer.OrdinalIgnoreCase);

    public List<Suppression> Suppressions { get; } = [];

    /// <summary>DOC009, and DOC008 of what no suppression can silence.</summary>
    public List<Diagnostic> Complaints { get; } = [];

    public static SuppressionReading Of(SyntaxTree tree)
    {
        var reading = new SuppressionReading(tree);
        new SuppressionComments(tree, reading).Read();
        SuppressionMembers.Read(tree, reading);
        return reading;
    }

    /// <summary>Adds what a comment or item says.</summary>
    /// <param name="suppression">All of it but the rules.</param>
    /// <param name="names">The rules as written; none stands for all.</param>
    public void Add(Suppression suppression, IReadOnlyList<SuppressionWord> names)
    {
        var rules = new List<SuppressedRule>();
        suppression = suppression with { Names = [.. names.Select(static name => name.Span)] };
        foreach (var name in names)
        {
            var rule = Find(name.Text);
            if (rule is null)
            {
                Complaints.Add(UnknownRule.Name(name.Text, name.Span, suppression.Target));
                if (name.LooksLikeProse)
                {
                    // A reason without its dashes, of which every word would be a finding.
                    break;
                }
            }
            else if (rule == UnusedSuppression.Info || rule == UnknownRule.Info)
            {
                Complaints.Add(UnusedSuppression.OfSuppressions(rule, name.Span, suppression.Target, _removal.Of(suppression, [name.Span])));
            }
            else
            {
                rules.Add(new(rule, name.Span));
            }
        }

        if (names.Count == 0)
        {
            rules.Add(new(rule: null, suppression.Span));
        }

        // What names unknown rules only must not become one that names none.
        if (rules.Count > 0)
        {
            Suppressions.Add(suppression with { Rules = rules });
        }
    }

    private RuleInfo? Find(string name)
    {
        if (!_rulesByName.TryGetValue(name, out var rule))
        {
            _rulesByName.Add(name, rule = RuleNames.Find(name));
        }

        return rule;
    }
}
