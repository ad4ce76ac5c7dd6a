using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>How messages read, whatever rule and document they come from.</summary>
public class MessageTests
{
    public static TheoryData<string> Paths => [.. Fixtures.In("broken"), .. Fixtures.In("pairs")];

    public static TheoryData<string> RuleIds => RulePageTests.RuleIds;

    [Theory]
    [MemberData(nameof(Paths))]
    public void Messages_about_fixtures_keep_the_form(string path) =>
        Assert.All(Fixtures.Lint(path, new() { Conformance = false }).Diagnostics, AssertForm);

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Messages_about_the_examples_of_pages_keep_the_form(string id) => Assert.All(
        RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id)).Examples.SelectMany(example => RulePageTests.Lint(example).Diagnostics),
        AssertForm);

    private static void AssertForm(Diagnostic diagnostic)
    {
        foreach (var text in diagnostic.Related.Select(label => label.Message).Append(diagnostic.Message))
        {
            Assert.DoesNotMatch(@"[.!?:,;]$|^\s|\s$", text);
            Assert.DoesNotMatch(@"\s\s|[\r\n]", text);
            Assert.True(text.Count(c => c == '`') % 2 == 0, text);
        }

        Assert.Matches(@"^[A-Z`0-9]", diagnostic.Message);
    }
}
