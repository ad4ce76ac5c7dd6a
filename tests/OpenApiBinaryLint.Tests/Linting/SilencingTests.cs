using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Linting;

public class SilencingTests
{
    [Theory]
    [InlineData("DOC004", "/paths/~1a/get", "/paths/~1a/get", false)]
    [InlineData("DOC004", "/paths/~1a/get", "/paths/~1a/get/responses", false)]
    [InlineData("DOC004", "/paths/~1a/get", "/paths/~1a/get2", true)]
    [InlineData("DOC004", "/paths/~1a/get", "/paths/~1a", true)]
    [InlineData("DOC005", "/paths/~1a/$ref", "/paths/~1a", false)]
    [InlineData("DOC005", "/paths/~1a/$ref", "/paths/~1a/get", false)]
    [InlineData("DOC005", "/paths/~1a/$ref", "/paths/~1b", true)]
    [InlineData("BIN031", "/paths/~1a/get", "/paths/~1a/get", true)]
    public void A_finding_about_a_place_silences_what_is_said_at_or_below_it(string silencer, string place, string pointer, bool remains)
    {
        var findings = new[] { At(silencer, place), At("OAS001", pointer) };
        var remaining = new List<Diagnostic>();
        Silencing.Apply(findings, [], remaining);
        Assert.Equal(remains, remaining.Exists(diagnostic => diagnostic.Rule.Id == "OAS001"));
        Assert.Contains(remaining, diagnostic => diagnostic.Rule.Id == silencer);
    }

    [Fact]
    public void What_the_reader_finds_silences_too()
    {
        var remaining = new List<Diagnostic>();
        Silencing.Apply([At("OAS001", "/info/title")], [At(SyntaxRules.DuplicateKey.Id, "/info").Diagnostic], remaining);
        Assert.Empty(remaining);
    }

    private static Finding At(string id, string pointer)
    {
        var rule = RuleCatalog.Infos.Single(info => info.Id == id);
        return new(new(rule, rule.Severity, "Wrong", new(0, 0), pointer), Operation: null);
    }
}
