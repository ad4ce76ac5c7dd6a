using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>Mends the failing examples of the pages: a rule that claims a fix must show one, and fixing twice changes nothing.</summary>
public class RuleFixTests
{
    public static TheoryData<string> RuleIds => [.. RuleCatalog.Infos.Select(rule => rule.Id)];

    public static TheoryData<string> FixingRuleIds => [.. RuleCatalog.Infos.Where(rule => rule.Fix is not null).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(FixingRuleIds))]
    public void Fixed(string id)
    {
        var text = new StringBuilder();
        foreach (var example in FailingExamples(id))
        {
            var mended = Fix(example, example.Body);
            Assert.Empty(mended.FailedRules);
            Assert.Equal(mended.Lint.Source.Content, Fix(example, mended.Lint.Source.Content).Lint.Source.Content);
            text.Append(UnifiedDiff.Of($"example-{example.Number}", example.Body, mended.Lint.Source.Content));
        }

        Snapshot.Match(text.ToString(), id);
    }

    [Theory]
    [MemberData(nameof(FixingRuleIds))]
    public void A_fix_brings_no_error_that_was_not_there(string id)
    {
        foreach (var example in FailingExamples(id))
        {
            var before = RulePageTests.Lint(example);
            Assert.All(before.Diagnostics.Where(diagnostic => diagnostic.Rule == example.Rule && diagnostic.Fix is not null), diagnostic =>
            {
                var after = RulePageTests.Lint(example with { Body = TextEdit.Apply(before.Source.Content, diagnostic.Fix!.Edits) });
                Assert.Subset(Errors(before), Errors(after));
            });
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_offers_what_it_claims_and_no_more(string id)
    {
        var rule = RuleCatalog.Infos.Single(rule => rule.Id == id);
        var offered = FailingExamples(id)
            .SelectMany(example => RulePageTests.Lint(example).Diagnostics)
            .Where(diagnostic => diagnostic.Rule == rule)
            .Max(diagnostic => diagnostic.Fix?.Safety);
        Assert.Equal(rule.Fix, offered);
    }

    private static HashSet<string> Errors(LintResult result) =>
        [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error).Select(static diagnostic => diagnostic.Rule.Id)];

    private static IEnumerable<Example> FailingExamples(string id) =>
        RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id)).Examples.Where(example => example.Fails);

    // Other rules keep their hands off, so that the snapshot shows the edits of this one alone; DOC008 speaks of what they find.
    private static FixResult Fix(Example example, string text)
    {
        var others = RuleCatalog.Infos.Where(rule => rule != example.Rule && example.Rule != UnusedSuppression.Info).ToDictionary(rule => rule.Id, _ => new RuleSetting(IsOff: true));
        return Fixer.Fix(SourceText.FromString(text), example.Format, example.Options with { Rules = others }, FixSafety.Unsafe);
    }
}
