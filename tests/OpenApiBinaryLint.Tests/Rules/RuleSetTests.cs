using System.Text.RegularExpressions;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Rules.PatchDocuments;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>What holds for the rules as a set.</summary>
public class RuleSetTests
{
    // What API Gateway's HTTP APIs know as well; everything else that a rule could say of such a document would be wrong.
    private static readonly string[] AlsoForHttpApis =
    [
        "API001", "API002", "API006", "API010", "API012", "API013", "BIN030", "INT002", "INT003", "INT016", "INT018", "INT019",
    ];

    private static IEnumerable<(Type Class, RuleInfo Info)> Rules =>
    [
        .. RuleCatalog.All().Select(rule => (rule.GetType(), rule.Info)),
        .. RuleCatalog.ForPatchDocuments().Select(rule => (rule.GetType(), rule.Info)),
    ];

    [Fact]
    public void Every_rule_is_in_the_catalogue_once()
    {
        var rules = typeof(Rule).Assembly.GetTypes()
            .Where(type => (type.IsSubclassOf(typeof(Rule)) || type.IsSubclassOf(typeof(PatchRule))) && !type.IsAbstract);
        Assert.Equal(
            rules.Select(type => type.FullName!).Order(StringComparer.Ordinal),
            Rules.Select(rule => rule.Class.FullName!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_rules_share_an_ID_or_a_slug()
    {
        Assert.Distinct(RuleCatalog.Infos.Select(rule => rule.Id));
        Assert.Distinct(RuleCatalog.Infos.Select(rule => rule.Slug));
        Assert.All(RuleCatalog.Infos, rule => Assert.Matches("^[A-Z]{3}[0-9]{3}$", rule.Id));
    }

    [Fact]
    public void Rules_stand_in_the_order_of_their_IDs()
    {
        Assert.Equal(RuleCatalog.Infos.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.Infos.Select(rule => rule.Id));
        Assert.All(
            Rules.Select(rule => rule.Info.Id).GroupBy(id => id[..3]),
            family => Assert.Equal(family.Order(StringComparer.Ordinal), family));
    }

    [Fact]
    public void A_slug_is_the_name_of_the_class() => Assert.All(
        Rules,
        rule => Assert.Equal(Regex.Replace(rule.Class.Name, "(?<!^)[A-Z]", "-$0").ToLowerInvariant(), rule.Info.Slug));

    [Fact]
    public void Only_certain_rules_read_HTTP_APIs() => Assert.All(
        RuleCatalog.Infos,
        rule => Assert.Equal(rule.IsAboutDocuments || rule.Id is "OAS001" || AlsoForHttpApis.Contains(rule.Id), rule.ReadsHttpApis));

    [Fact]
    public void A_rule_silences_rules_that_exist_and_not_itself() => Assert.Empty(
        from rule in RuleCatalog.Infos
        from silenced in rule.Silences
        where silenced == rule.Id || RuleCatalog.Infos.All(other => other.Id != silenced)
        select $"{rule.Id} silences {silenced}");
}
