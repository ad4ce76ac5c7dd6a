using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;
using static OpenApiBinaryLint.Tests.Conformance.ConformanceReport;

namespace OpenApiBinaryLint.Tests.Conformance;

public sealed class ReaderInputTests
{
    [Theory]
    [InlineData("!Sub text")]
    [InlineData("!Ref Name")]
    [InlineData("{ Ref: Name }")]
    [InlineData("{ Fn::Sub: text }")]
    [InlineData("{ Fn::If: [A, b, c] }")]
    [InlineData("'${name}'")]
    [InlineData("'{{ name }}'")]
    [InlineData("!GetAtt [A, B]")]
    public void What_is_decided_elsewhere_raises_nothing(string unknown)
    {
        foreach (var document in new[]
        {
            $"openapi: 3.0.0\ninfo: {unknown}\npaths: {{}}\n",
            $"openapi: 3.0.0\ninfo: {{ title: {unknown}, version: {unknown} }}\npaths: {unknown}\n",
            OpenApi + $"servers: [{unknown}, {{ url: {unknown} }}]\npaths:\n  /a: {unknown}\n  /b: {{ get: {unknown} }}\n",
            OpenApi + $"paths:\n  /a:\n    get: {{ responses: {unknown} }}\n    put: {{ responses: {{ '200': {unknown} }} }}\n",
            OpenApi + $"paths:\n  /a:\n    parameters: [{unknown}, {{ name: {unknown}, in: path, required: {unknown}, schema: {unknown} }}]\n",
            OpenApi + $"paths:\n  /a:\n    parameters: [{{ name: a, in: {unknown}, schema: {{ type: {unknown} }} }}]\n",
            OpenApi + $"paths:\n  /a:\n    parameters: [{{ $ref: {unknown} }}]\n",
            OpenApi + $"paths: {{}}\ncomponents: {{ schemas: {{ A: {unknown} }}, securitySchemes: {{ s: {{ type: {unknown} }} }} }}\n",
            Swagger + $"host: {unknown}\npaths: {{}}\ndefinitions: {unknown}\n",
        })
        {
            AssertSilent(document);
        }
    }

    [Theory]
    [InlineData("paths: { '${base}/a': { get: {} } }")]
    [InlineData("paths: { '/${base}': { parameters: [{ name: id, in: path, required: true, schema: {} }] } }")]
    [InlineData("paths: { Fn::Transform: { Name: AWS::Include } }")]
    [InlineData("paths: { /a: { get: { Fn::Transform: { Name: AWS::Include } } } }")]
    [InlineData("paths: { /a: { get: { responses: { Fn::Transform: { Name: AWS::Include }, x-a: 1 } } } }")]
    [InlineData("paths: { /a: { get: { responses: { '${code}': { description: d } } } } }")]
    [InlineData("paths: { /a: { parameters: [{ Fn::Transform: { Name: AWS::Include }, schema: {} }] } }")]
    public void What_may_be_brought_in_is_not_missing(string body) =>
        AssertSilent(OpenApi + body);

    [Theory]
    [InlineData("paths: { /a: { post: { parameters: [{ name: f, in: formData, type: string }, { name: f, in: formData, type: string }] } } }")]
    [InlineData("paths: { /a: { post: { parameters: [{ name: f, in: formData }] } } }")]
    [InlineData("paths: {}\nschemes: [odd one]\nhost: example.com")]
    public void Where_the_reader_throws_there_is_no_finding(string body) => Assert.Empty(Check(Swagger + Probe + body + "\n"));

    [Theory]
    [InlineData("order.yaml")]
    [InlineData("Order")]
    [InlineData("''")]
    [InlineData("'#definitions/Order'")]
    [InlineData("!Sub order.yaml")]
    [InlineData("'${file(order.yaml)}'")]
    [InlineData("https://example.com/order.json#/a")]
    public void No_reference_keeps_the_rest_from_being_read(string reference)
    {
        var use = "{ $ref: " + reference + " }";
        foreach (var head in new[] { Swagger + "definitions: ", OpenApi + "components:\n  schemas: " })
        {
            AssertSilent(
                head + $"{{ A: {use}, B: {{ properties: {{ $ref: {{ type: string }}, b: {use} }} }} }}\n"
                + $"paths: {{ /a: {use}, /b: {{ parameters: [{use}], get: {{ responses: {{ '200': {use} }} }} }} }}");
        }
    }

    [Theory]
    [InlineData("parameters: { a: { name: a, in: query, type: array, items: {}, collectionFormat: tsv } }")]
    [InlineData("parameters: { a: { name: a, in: query, type: string, required: perhaps, allowEmptyValue: 1 } }")]
    [InlineData("definitions: { A: { maxLength: 99999999999, minItems: some, exclusiveMinimum: 3, multipleOf: x, readOnly: yes } }")]
    public void Texts_that_are_no_number_do_not_keep_the_rest_from_being_read(string body) => AssertSilent(Swagger + "paths: {}\n" + body);

    [Fact]
    public void A_keyword_is_still_seen_where_it_must_not_stand() =>
        Assert.Equal(["3 maxLength /paths/~1a/maxLength"], Places(OpenApi + "paths: { /a: { maxLength: 1 } }\n"));

    [Fact]
    public void The_XML_form_of_a_schema_is_passed_over() =>
        AssertSilent(OpenApi + "paths: {}\ncomponents: { schemas: { A: { xml: { namespace: not an address } } } }");

    [Fact]
    public void An_unknown_version_is_another_rules_affair() => Assert.Empty(Check("swagger: '1.2'\n" + Probe));

    [Fact]
    public void Values_of_a_wrong_type_do_not_keep_the_rest_from_being_read()
    {
        const string wrong = "definitions:\n  A: 1\n  B: { properties: { a: 1, b: , c: [] } }\n  C: ~\n";

        AssertSilent(Swagger + "paths: {}\n" + wrong);
    }

    [Fact]
    public void A_key_twice_does_not_keep_the_rest_from_being_read() =>
        AssertSilent(OpenApi + "paths: {}\npaths: {}");

    [Theory]
    [InlineData(100, 1)]
    [InlineData(200, 0)]
    [InlineData(4_900, 0)]
    public void Documents_that_are_nested_too_deep_are_not_read(int depth, int findings)
    {
        var schema = string.Concat(Enumerable.Repeat("{\"items\":", depth)) + "{}" + new string('}', depth);
        var text = "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"t\",\"version\":\"v\"},\"probe\":1,\"paths\":{},"
            + "\"components\":{\"schemas\":{\"A\":" + schema + "}}}";

        Assert.Equal(findings, Check(text).Count);
    }

    [Fact]
    public void Depth_that_the_reader_does_not_see_does_not_count()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 4_000)) + new string(']', 4_000);
        var text = OpenApi + "paths: {}\n" + Probe + "x-deep: " + deep + "\ncomponents: { schemas: { A: { example: " + deep + " } } }\n";

        Assert.Single(Check(text));
    }

    [Fact]
    public void Names_are_not_mistaken_for_keywords()
    {
        var input = Input(
            "definitions: { example: { properties: { x-a: {}, examples: { type: object }, properties: { type: object } } } }\n"
            + "responses: { x-r: { examples: { a/b: { c: 1 } } }, example: { description: d } }\n");

        Assert.Equal(
            "{'definitions':{'example':{'properties':{'x-a':{},'examples':{'type':'object'},'properties':{'type':'object'}}}},"
            + "'responses':{'x-r':{'examples':{}},'example':{'description':'d'}}}",
            input);
    }

    [Fact]
    public void Aliases_and_merge_keys_are_written_out()
    {
        var input = Input("x-a: &a { one: 1, two: yes }\npaths:\n  /a: *a\n  /b: { <<: *a, two: 3 }\n");

        Assert.Equal("{'paths':{'/a':{'one':'1','two':'yes'},'/b':{'two':'3','one':'1'}}}", input);
    }

    private static string? Input(string text) =>
        ReaderInput.From((ObjectNode)SyntaxTree.Parse(SourceText.FromString(text)).Roots[0])?.ToJsonString().Replace('"', '\'');
}
