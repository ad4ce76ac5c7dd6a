using static OpenApiBinaryLint.Tests.Conformance.ConformanceReport;

namespace OpenApiBinaryLint.Tests.Conformance;

public sealed class FalsePositivesTests
{
    [Theory]
    [InlineData("exclusiveMinimum: true")]
    [InlineData("exclusiveMaximum: true")]
    [InlineData("multipleOf: 2")]
    [InlineData("minItems: 1")]
    [InlineData("maxItems: 1")]
    [InlineData("uniqueItems: true")]
    public void Legal_keywords_of_parameters_are_silent_in_Swagger_alone(string keyword)
    {
        var name = keyword[..keyword.IndexOf(':', StringComparison.Ordinal)];
        var parameter = $"{{ name: p, in: query, {keyword} }}";

        AssertSilent(Swagger + $"paths: {{ /a: {{ parameters: [{parameter}] }} }}\nparameters: {{ p: {parameter} }}");
        Assert.Equal(
            [$"3 {name} /paths/~1a/parameters/0/{name}"],
            Places(OpenApi + $"paths: {{ /a: {{ parameters: [{parameter}] }} }}\n"));
    }

    [Theory]
    [InlineData("/a: { get: { schemes: [https], responses: { '200': { description: d } } } }")]
    [InlineData("/a: { $ref: '#/paths/~1b' }")]
    [InlineData("/a: { parameters: [{ name: p, in: query, type: array, items: { type: array, collectionFormat: csv } }] }")]
    public void Legal_Swagger_is_silent(string path)
    {
        AssertSilent(Swagger + $"paths: {{ {path} }}\n");
    }

    [Theory]
    [InlineData("discriminator: kind", "discriminator: { propertyName: kind }")]
    [InlineData("$schema: 'http://json-schema.org/draft-04/schema#'", "$schema: 'http://json-schema.org/draft-04/schema#'")]
    [InlineData("id: x", "id: x")]
    [InlineData("patternProperties: {}", "patternProperties: {}")]
    [InlineData("type: [string, 'null']", "type: [string, 'null']")]
    [InlineData("items: [{ type: string }]", "items: [{ type: string }]")]
    [InlineData("properties: { a: { anyOf: [{}] } }", "properties: { a: { additionalItems: false } }")]
    public void Schemas_that_API_Gateway_reads_are_silent(string inSwagger, string inOpenApi)
    {
        AssertSilent(Swagger + $"paths: {{}}\ndefinitions: {{ A: {{ {inSwagger} }} }}\n");
        AssertSilent(OpenApi + $"paths: {{}}\ncomponents: {{ schemas: {{ A: {{ {inOpenApi} }} }} }}\n");
    }

    [Fact]
    public void The_same_words_outside_a_schema_are_not_silent() =>
        Assert.Equal(["3 id /paths/~1a/id"], Places(OpenApi + "paths: { /a: { id: x } }\n"));

    [Fact]
    public void Names_of_definitions_are_free_in_Swagger_alone()
    {
        AssertSilent(Swagger + "paths: {}\ndefinitions: { a b: {} }\n");
        Assert.Single(Check(OpenApi + "paths: {}\ncomponents: { schemas: { a b: {} } }\n"));
    }

    [Fact]
    public void A_greedy_parameter_is_declared_without_its_plus_sign()
    {
        const string parameter = "[{ name: proxy, in: path, required: true, schema: {} }]";

        AssertSilent(OpenApi + $"paths: {{ '/a/{{proxy+}}': {{ parameters: {parameter} }} }}\n");
        Assert.Single(Check(OpenApi + $"paths: {{ '/a/{{other+}}': {{ parameters: {parameter} }} }}\n"));
    }

    [Fact]
    public void A_greedy_segment_may_stand_beside_a_parameter()
    {
        AssertSilent(OpenApi + "paths: { '/a/{id}': {}, '/a/{proxy+}': {} }\n");
        Assert.Single(Check(OpenApi + "paths: { '/a/{proxy+}': {}, '/a/{id}': {}, '/a/{name}': {} }\n"));
    }

    [Fact]
    public void The_default_route_of_an_HTTP_API_is_a_path() => AssertSilent(OpenApi + "paths: { $default: {} }\n");

    [Fact]
    public void Any_method_is_an_extension() =>
        AssertSilent(OpenApi + "paths: { /a: { x-amazon-apigateway-any-method: { responses: {} } } }\n");

    [Fact]
    public void References_belong_to_another_rule() => AssertSilent(
        OpenApi + "paths:\n  /a:\n    get:\n      parameters: [{ $ref: '#/nowhere' }]\n"
        + "      responses:\n        '200': { $ref: other.yaml#/R }\n        '400': { $ref: 'https://example.com/r.json' }\n"
        + "        '500': { description: d, content: { a/b: { schema: { $ref: '#/components/schemas/None' } } } }\n");

    [Theory]
    [InlineData("swagger: 2\ninfo: { title: 1, version: 1 }\npaths: {}\n")]
    [InlineData("openapi: 3.1.0\ninfo: { title: 1, version: 1 }\ncomponents: { schemas: { A: { exclusiveMinimum: 3 } } }\n")]
    [InlineData("swagger: 2.0\ninfo: { title: 1, version: 1.0 }\npaths: {}\n")]
    [InlineData("openapi: 3.0\ninfo: { title: true, version: 2024-01-01 }\npaths: {}\n")]
    [InlineData("openapi: 3.0.0\ninfo: { title: t, version: 0x1F }\npaths: { /a: { get: { responses: { 200: { description: .inf } } } } }\n")]
    public void Unquoted_scalars_that_stand_for_text_are_silent(string text) => AssertSilent(text);
}
