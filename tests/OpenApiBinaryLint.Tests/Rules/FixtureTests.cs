using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>Runs every rule over documents that are right, and over documents that are wrong in every way there is.</summary>
public class FixtureTests
{
    public static TheoryData<string> Clean => [.. Fixtures.In("clean")];

    public static TheoryData<string> Broken => [.. Fixtures.In("broken")];

    public static TheoryData<string> All => [.. Fixtures.In("broken"), .. Fixtures.In("clean"), .. Fixtures.In("pairs"), .. Fixtures.In("hosts")];

    [Theory]
    [MemberData(nameof(Clean))]
    public void No_rule_speaks_of_a_document_that_is_right(string path)
    {
        var result = Fixtures.Lint(path);
        Assert.True(result.Diagnostics.Count == 0, Fixtures.Show(result));
        Assert.True(result.IsRelated);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void No_rule_fails_on_a_broken_document(string path)
    {
        ApiTarget?[] targets = [null, ApiTarget.Rest, ApiTarget.Http];
        Assert.All(targets, target =>
        {
            var result = Fixtures.Lint(path, new() { Target = target, Preset = Preset.All });
            Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, result.Source.Content.Length));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_rule_fails_when_any_part_of_a_document_is_replaced(string path)
    {
        var options = new LintOptions { Target = ApiTarget.Rest, Preset = Preset.All, Conformance = false };
        foreach (var mutant in Mutation.Of(Fixtures.Read(path), Fixtures.FormatOf(path)))
        {
            var fault = Record.Exception(() => Linter.Lint(SourceText.FromString(mutant), Fixtures.FormatOf(path), options));
            Assert.True(fault is null, $"{fault}\n\n{mutant}");
        }
    }
}
