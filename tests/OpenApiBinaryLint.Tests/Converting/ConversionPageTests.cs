using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Holds <c>rules/conversion.md</c> against the codes.</summary>
public class ConversionPageTests
{
    [Fact]
    public void The_page_has_a_heading_for_every_code()
    {
        var page = Repository.Read("rules", "conversion.md").Split('\n');
        var headings = page.Where(static line => line.StartsWith("### ", StringComparison.Ordinal)).Select(static line => line[4..]);
        Assert.Equal(ConversionRules.All.Select(static rule => rule.Id), headings);
    }

    [Fact]
    public void Each_code_has_its_severity_and_summary_below_its_heading()
    {
        var page = Repository.Read("rules", "conversion.md");
        Assert.All(ConversionRules.All, rule => Assert.Contains($"### {rule.Id}\n\n{rule.Summary} ({rule.Severity.Word()})", page, StringComparison.Ordinal));
    }
}
