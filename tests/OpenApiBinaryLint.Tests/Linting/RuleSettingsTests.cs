using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

public class RuleSettingsTests
{
    private const string Document = """
        openapi: 3.0.1
        info: {title: Orders, version: "1"}
        paths: {}
        components: {schemas: {Order: {example: 1}}}
        x-amazon-apigateway-binary-media-types: []
        """;

    [Theory]
    [InlineData(Preset.Recommended)]
    [InlineData(Preset.Strict)]
    public void A_rule_that_is_off_by_default_stays_silent(Preset preset) => Assert.Empty(Lint(new() { Preset = preset }));

    [Fact]
    public void The_preset_all_turns_every_rule_on() => Assert.Equal([Severity.Info], Lint(new() { Preset = Preset.All }));

    [Fact]
    public void A_setting_turns_a_rule_on() => Assert.Equal([Severity.Info], Lint(With(new(IsOff: false))));

    [Fact]
    public void A_severity_turns_a_rule_on() => Assert.Equal([Severity.Error], Lint(With(new(IsOff: false, Severity.Error))));

    [Fact]
    public void A_setting_turns_a_rule_off_in_every_preset() => Assert.Empty(Lint(With(new(IsOff: true)) with { Preset = Preset.All }));

    private static LintOptions With(RuleSetting setting) => new() { Rules = new Dictionary<string, RuleSetting> { ["API007"] = setting } };

    private static IEnumerable<Severity> Lint(LintOptions options) =>
        Linter.Lint(SourceText.FromString(Document), options: options with { Conformance = false }).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Id == "API007")
            .Select(diagnostic => diagnostic.Severity);
}
