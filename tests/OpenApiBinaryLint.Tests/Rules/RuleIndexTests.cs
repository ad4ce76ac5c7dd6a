using System.Text;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>Holds <c>rules/README.md</c> against the catalogue; what it has to say is left beside it as <c>README.received.md</c>.</summary>
public class RuleIndexTests
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("DOC", "The document itself"),
        ("OAS", "The specification"),
        ("BIN", "Binary payloads"),
        ("INT", "Integrations"),
        ("API", "What the import drops or refuses"),
        ("PAT", "PATCH documents"),
        ("TPL", "APIs inside templates"),
    ];

    [Fact]
    public void The_index_lists_every_rule_with_its_facts()
    {
        var expected = Index();
        var received = Repository.PathOf("rules", "README.received.md");
        File.Delete(received);
        if (expected != Repository.Read("rules", "README.md"))
        {
            File.WriteAllText(received, expected);
        }

        Assert.Equal(expected, Repository.Read("rules", "README.md"));
    }

    [Fact]
    public void Every_rule_belongs_to_a_group_of_the_index() =>
        Assert.All(RuleCatalog.Infos, rule => Assert.Contains(Groups, group => rule.Id.StartsWith(group.Prefix, StringComparison.Ordinal)));

    private static string Index()
    {
        var text = new StringBuilder("# Rules\n\nEvery page says what the rule finds, why, how to mend it and when it stays silent. Its examples are run as tests.\n");
        foreach (var (prefix, title) in Groups)
        {
            text.Append($"\n## {title}\n\n| rule | severity | fix | finds |\n|---|---|---|---|\n");
            foreach (var rule in RuleCatalog.Infos.Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            {
                text.Append($"| [{rule.Id}]({rule.PageName}) {rule.Slug} | {rule.Severity.Word()}{(rule.IsOffByDefault ? ", off by default" : "")} | {rule.Fix?.Word() ?? "–"} | {rule.Summary} |\n");
            }
        }

        return text.ToString();
    }
}
