using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Tests.Rules;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fixing;

/// <summary>What holds for every document that is mended by all rules together: each example of each page, and each fixture.</summary>
public sealed class FixedDocumentTests
{
    // Of many mutants that say the same; no multiple of the three that each value gets.
    private const int Step = 7;

    public static TheoryData<string> RuleIds => [.. RuleCatalog.Infos.Select(static rule => rule.Id)];

    public static TheoryData<string> FixturePaths => [.. Fixtures.In("broken"), .. Fixtures.In("clean"), .. Fixtures.In("pairs"), .. Fixtures.In("sample"), .. Fixtures.In("hosts")];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Examples(string id) => Assert.All(
        RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id)).Examples,
        static example => FixLaws.Hold(SourceText.FromString(example.Body), example.Format, example.Options));

    [Theory]
    [MemberData(nameof(FixturePaths))]
    public void Fixture(string path) => FixLaws.Hold(Fixtures.Read(path), Fixtures.FormatOf(path), new() { Conformance = false });

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Mutants(string id)
    {
        foreach (var example in RulePage.Of(RuleCatalog.Infos.Single(rule => rule.Id == id)).Examples)
        {
            foreach (var mutant in Mutation.Of(SourceText.FromString(example.Body), example.Format).Where(static (_, index) => index % Step == 0))
            {
                var fault = Record.Exception(() => FixLaws.Hold(SourceText.FromString(mutant), example.Format, example.Options with { Conformance = false }));
                Assert.True(fault is null, $"{fault}\n\n{mutant}");
            }
        }
    }
}
