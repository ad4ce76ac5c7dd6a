using OpenApiBinaryLint.Diagnostics;
using static OpenApiBinaryLint.Tests.Conformance.ConformanceReport;

namespace OpenApiBinaryLint.Tests.Conformance;

public sealed class OpenApiConformanceTests
{
    [Fact]
    public void A_document_that_keeps_the_specification_has_no_finding() =>
        AssertSilent(OpenApi + "paths:\n  /a:\n    get:\n      responses:\n        '200': { description: d }");

    [Fact]
    public void Every_finding_is_of_OAS001()
    {
        var found = Assert.Single(Check(OpenApi + "paths: {}\nhost: example.com\n"));

        Assert.Equal(("OAS001", Severity.Error), (found.Rule.Id, found.Severity));
        Assert.Equal("OpenAPI 3.0 has no `host` here; it uses `servers` instead", found.Message);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
    {
        var text = OpenApi + "first: 1\npaths:\n  second: {}\n  /a:\n    get: {}\n  /b:\n    get: { third: 1, responses: {} }\nfourth: 1\n";

        Assert.Equal(
            [
                "3 first /first", "5 second /paths/second", "7 get /paths/~1a/get", "9 third /paths/~1b/get/third",
                "9 responses /paths/~1b/get/responses", "10 fourth /fourth",
            ],
            Places(text));
    }

    [Fact]
    public void What_the_reader_says_twice_of_a_place_is_said_once()
    {
        var text = Swagger + "paths: {}\nparameters:\n  p: { name: p, in: query, type: string, wrong: 1 }\n";

        Assert.Equal(["5 wrong /parameters/p/wrong"], Places(text));
    }

    [Fact]
    public void What_is_wrong_behind_a_YAML_anchor_is_said_once_where_it_stands()
    {
        var text = OpenApi + "x-shared: &shared\n  wrong: 1\n  responses: { '200': { description: d } }\n"
            + "paths:\n  /a: { get: *shared }\n  /b:\n    get: { <<: *shared }\n";

        Assert.Equal(["4 wrong /x-shared/wrong"], Places(text));
    }

    [Fact]
    public void A_missing_info_is_one_finding()
    {
        var found = Assert.Single(Check("openapi: 3.0.0\npaths: {}\n"));

        Assert.StartsWith("`info` is missing; OpenAPI 3.0 requires it of every document", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_paths_of_one_shape_point_at_each_other()
    {
        var found = Assert.Single(Check(OpenApi + "paths:\n  /a/{x}: {}\n  /a/{y}: {}\n"));

        Assert.Equal("The paths `/a/{x}` and `/a/{y}` differ by a parameter's name alone; API Gateway refuses the second", found.Message);
        Assert.Equal("/paths/~1a~1{y}", found.Pointer);
        Assert.Single(found.Related);
    }

    [Theory]
    [InlineData("paths: { /a: { get: {} } }", Severity.Info)]
    [InlineData("paths: { /a: { get: { responses: { '200': {} } } } }", Severity.Warning)]
    [InlineData("paths: {}\ntags: [{ description: d }]", Severity.Warning)]
    [InlineData("paths: {}\nservers: [{ description: d }]", Severity.Error)]
    [InlineData("paths: { /a: { parameters: [{ in: query, schema: {} }] } }", Severity.Error)]
    public void What_API_Gateway_imports_without_trouble_is_milder(string body, Severity expected) =>
        Assert.Equal(expected, Assert.Single(Check(OpenApi + body)).Severity);

    [Fact]
    public void Messages_hold_no_full_stop_and_no_quotation_marks_of_the_reader()
    {
        var text = OpenApi + "servers: {}\npaths:\n  bad: {}\n  /a:\n    parameters: [{ name: x, in: path, style: odd, schema: { type: odd } }]\n"
            + "    get: { tags: 1, responses: { ok: {}, '200': { content: [] } } }\n"
            + "components:\n  schemas: { bad name: {} }\n  securitySchemes: { s: { type: odd } }\n";

        Assert.All(Check(text), static found => Assert.DoesNotMatch("\\.$|['\"]|/object|REQUIRED|MUST", found.Message));
        Assert.Equal(13, Check(text).Count);
    }
}
