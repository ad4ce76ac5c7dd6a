using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Linting;

public class SuppressionComplaintTests
{
    private const string HttpApi = "x-amazon-apigateway-cors: {}\n";
    private const string RestApi = "x-amazon-apigateway-policy: {}\n";

    [Theory]
    [InlineData("disable-next-line BIN001", "on the line below", "/x-amazon-apigateway-policy")]
    [InlineData("disable BIN001", "in `x-amazon-apigateway-policy`", "/x-amazon-apigateway-policy")]
    [InlineData("disable-file BIN001", "in this file", "")]
    [InlineData("disable-line BIN001", "on this line", "")]
    public void A_suppression_that_silences_nothing_is_told(string directive, string place, string pointer) => Assert.Equal(
        [$"DOC008 [# openapi-binary-lint: {directive}] {pointer} `BIN001` finds nothing {place}: its suppression is not needed, and would hide what turns up there later"],
        Suppressed.Complaints($"{Suppressed.Head}# openapi-binary-lint: {directive}\n{RestApi}"));

    [Fact]
    public void Of_several_rules_those_are_told_that_find_nothing() => Assert.Equal(
        ["DOC008 [bin001] /x-amazon-apigateway-a `BIN001` and `INT001` find nothing on the line below: their suppression is not needed, and would hide what turns up there later"],
        Suppressed.Complaints($"{Suppressed.Head}# openapi-binary-lint: disable-next-line API013, bin001, INT001\nx-amazon-apigateway-a: 1\n"));

    [Fact]
    public void Where_nothing_follows_nothing_is_silenced() => Assert.Equal(
        ["DOC008 [# openapi-binary-lint: disable API013]  `API013` finds nothing where nothing begins: its suppression is not needed, and would hide what turns up there later"],
        Suppressed.Complaints($"{Suppressed.Head}{RestApi}# openapi-binary-lint: disable API013\n"));

    [Fact]
    public void Suppressions_of_the_same_finding_are_all_of_use() => Assert.Empty(Suppressed.Complaints($"""
        # openapi-binary-lint: disable-file API013
        {Suppressed.Head}# openapi-binary-lint: disable API013
        # openapi-binary-lint: disable-next-line API013
        x-amazon-apigateway-a: 1
        """));

    [Fact]
    public void The_item_of_a_list_is_told_of() => Assert.Equal(
        [
            "DOC008 [\"BIN001\"] /x-openapi-binary-lint-disable/0 `BIN001` finds nothing in this object: its suppression is not needed, and would hide what turns up there later",
            "DOC009 [BIN0001] /x-openapi-binary-lint-disable/1 There is no rule `BIN0001`, `BIN001` was probably meant: it silences nothing",
            "DOC009 [\"BIN0001 \\\"x\\\"\"] /x-openapi-binary-lint-disable/2 There is no rule `BIN0001`, `BIN001` was probably meant: it silences nothing",
        ],
        Suppressed.Complaints("""
            {"openapi": "3.0.1", "info": {"title": "Images", "version": "1"}, "paths": {}, "x-amazon-apigateway-policy": {},
             "x-openapi-binary-lint-disable": ["BIN001", "API012, BIN0001", "BIN0001 \"x\""]}
            """, DocumentFormat.Json).Where(complaint => !complaint.Contains("API012", StringComparison.Ordinal) && !complaint.Contains("`\"x\"`", StringComparison.Ordinal)));

    [Theory]
    [InlineData("BIN001", HttpApi)]
    [InlineData("BIN001", "")]
    [InlineData("OAS001", RestApi)]
    [InlineData("INT001", RestApi)]
    [InlineData("", RestApi)]
    public void A_rule_that_did_not_run_may_have_something_to_silence(string names, string rest)
    {
        var options = new LintOptions { Conformance = false, Rules = new Dictionary<string, RuleSetting> { ["INT001"] = new(IsOff: true) } };
        Assert.Empty(Suppressed.Complaints($"{Suppressed.Head}# openapi-binary-lint: disable-file {names}\n{rest}", options: options));
    }

    [Theory]
    [InlineData("BIN001", RestApi)]
    [InlineData("OAS001", RestApi)]
    [InlineData("DOC002", "")]
    [InlineData("API013", HttpApi)]
    [InlineData("", RestApi)]
    public void A_rule_that_ran_has_not(string names, string rest) =>
        Assert.Single(Suppressed.Complaints($"{Suppressed.Head}# openapi-binary-lint: disable-file {names}\n{rest}", options: new()));

    [Theory]
    [InlineData("Resources: {A: {Type: 'AWS::Serverless::Api'}}\n")]
    [InlineData("openapi: '4.0'\n")]
    [InlineData("paths: {}\n")]
    public void In_a_document_that_is_not_analysed_only_what_reading_finds_is_judged(string document)
    {
        Assert.Empty(Suppressed.Complaints($"{document}# openapi-binary-lint: disable-file BIN001, OAS001, DOC004\n", options: new()));
        Assert.Single(Suppressed.Complaints($"{document}# openapi-binary-lint: disable-file DOC002\n", options: new()));
        Assert.Equal("", Suppressed.Lines($"{document}# openapi-binary-lint: disable-file\n", options: new()));
    }

    [Fact]
    public void Files_that_have_nothing_to_do_with_APIs_are_left_alone() =>
        Assert.Equal("1 DOC003", Suppressed.Lines("repos: []\n# openapi-binary-lint: disable-file BIN0001\n"));

    [Theory]
    [InlineData("disable-nextline API013", "DOC009 [disable-nextline]  `disable-nextline` is no directive, `disable-next-line` was probably meant: nothing is silenced")]
    [InlineData("disable-next-line: API013", "DOC009 [disable-next-line:]  `disable-next-line:` is no directive, `disable-next-line` was probably meant: nothing is silenced")]
    [InlineData("Disable API013", "DOC009 [Disable]  `Disable` is no directive, `disable` was probably meant: nothing is silenced")]
    [InlineData("enable", "DOC009 [enable]  `enable` is no directive, there are `disable-next-line`, `disable-line`, `disable` and `disable-file`: nothing is silenced")]
    public void A_directive_that_does_not_exist_is_told(string directive, string complaint) =>
        Assert.Equal([complaint], Suppressed.Complaints($"{Suppressed.Head}# openapi-binary-lint: {directive}\nx-amazon-apigateway-a: 1\n"));

    [Theory]
    [InlineData("# openapi-binary-lint disable API013")]
    [InlineData("# openapi-binary-lint-disable-next-line API013")]
    [InlineData("# openapi-binary-lint:")]
    [InlineData("# openapi-binary-lint: -- reason")]
    public void A_comment_that_lacks_its_directive_is_told(string comment) => Assert.Equal(
        [$"DOC009 [{comment}]  Behind `openapi-binary-lint` must stand `:` and one of `disable-next-line`, `disable-line`, `disable` and `disable-file`: nothing is silenced"],
        Suppressed.Complaints($"{Suppressed.Head}{comment}\nx-amazon-apigateway-a: 1\n"));

    [Theory]
    [InlineData("# openapi-binary-lint is run before every commit, see README")]
    [InlineData("# openapi-binary-lint")]
    [InlineData("# Run openapi-binary-lint: disable API013")]
    public void A_comment_about_the_program_is_no_suppression(string comment) =>
        Assert.Equal("7 API013", Suppressed.Lines($"{Suppressed.Head}{comment}\nx-amazon-apigateway-a: 1\n"));

    [Theory]
    [InlineData("API013, BIN0O1, BIN02", "`BIN0O1`, `BIN001`", "`BIN02`, `BIN002`")]
    [InlineData("API013 because everybody knows", "`because`: it silences nothing; `openapi-binary-lint rules` lists the rules, and a reason stands behind `--`")]
    [InlineData("API013 template-on-binary-paylod", "`template-on-binary-paylod`, `template-on-binary-payload`")]
    public void A_rule_that_does_not_exist_is_told_and_the_others_are_silenced(string names, params string[] said)
    {
        var text = $"{Suppressed.Head}# openapi-binary-lint: disable-next-line {names}\nx-amazon-apigateway-a: 1\n";
        Assert.Collection(Suppressed.Complaints(text), [.. said.Select(Says)]);
        Assert.DoesNotContain("API013", Suppressed.Lines(text), StringComparison.Ordinal);

        static Action<string> Says(string expected) => complaint =>
            Assert.StartsWith($"/x-amazon-apigateway-a There is no rule {expected}", complaint.Split("] ")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOC008")]
    [InlineData("unknown-rule")]
    public void What_is_said_of_suppressions_cannot_be_silenced(string rule)
    {
        var complaints = Suppressed.Complaints($"# openapi-binary-lint: disable-file\n# openapi-binary-lint: disable-file {rule}\n{Suppressed.Head}{RestApi}", options: new());
        Assert.Collection(
            complaints,
            complaint => Assert.Contains("No rule finds anything in this file", complaint, StringComparison.Ordinal),
            complaint => Assert.Contains($"[{rule}]  `DOC00", complaint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("x-openapi-binary-lint-disabled")]
    [InlineData("x-openapi-binary-lint-disable-file")]
    public void A_key_that_is_not_read_is_told(string key) => Assert.Equal(
        [$"DOC009 [\"{key}\"] /{key} `{key}` is not read, `x-openapi-binary-lint-disable` was probably meant: nothing is silenced"],
        Suppressed.Complaints($"{Suppressed.Head}\"{key}\": API013\n"));

    [Fact]
    public void Both_rules_can_be_turned_off()
    {
        var off = new RuleSetting(IsOff: true);
        var options = new LintOptions { Rules = new Dictionary<string, RuleSetting> { ["DOC008"] = off, ["DOC009"] = off } };
        Assert.Empty(Suppressed.Complaints($"{Suppressed.Head}{RestApi}# openapi-binary-lint: disable-file BIN001, BIN0001\n", options: options));
    }
}
