using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;
using static OpenApiBinaryLint.Tests.Conformance.ConformanceReport;

namespace OpenApiBinaryLint.Tests.Conformance;

public sealed class SourcePlacesTests
{
    [Theory]
    [InlineData("definitions:\n  A: { properties: { b: { items: { wrong: 1 } } } }", "wrong /definitions/A/properties/b/items/wrong")]
    [InlineData("definitions:\n  A: { externalDocs: { description: d } }", "externalDocs /definitions/A/externalDocs")]
    [InlineData("responses:\n  R: { schema: { externalDocs: {} } , description: d }", "externalDocs /responses/R/schema/externalDocs")]
    [InlineData("responses:\n  R: { schema: {} }", "R /responses/R")]
    [InlineData("parameters:\n  p: { name: p, in: path, type: string }", "path /parameters/p/in")]
    [InlineData("parameters:\n  b: { name: b, in: body, schema: { externalDocs: {} } }", "externalDocs /parameters/b/schema/externalDocs")]
    [InlineData("securityDefinitions:\n  s: { type: odd }", "odd /securityDefinitions/s/type")]
    [InlineData("tags: [{ name: t, externalDocs: {} }]\nschemes: [https]", "externalDocs /tags/0/externalDocs")]
    public void Shared_parts_of_Swagger_are_found(string body, string expected) =>
        Assert.Equal(expected, WithoutLine(Assert.Single(Places(Swagger + "paths: {}\n" + body + "\n"))));

    [Fact]
    public void A_body_is_found_among_the_parameters_of_Swagger()
    {
        var text = Operation(Swagger, "parameters:", "- { name: q, in: query, type: string }", "- { name: b, in: body, schema: { externalDocs: {} } }");

        Assert.Equal(["8 externalDocs /paths/~1a/post/parameters/1/schema/externalDocs"], Places(text));
    }

    [Fact]
    public void Bodies_and_form_fields_do_not_count_among_the_parameters_of_Swagger()
    {
        var text = Operation(
            Swagger,
            "parameters:",
            "- { name: b, in: body, schema: {} }",
            "- { name: f, in: formData, type: string }",
            "- !Ref Parameter",
            "- { name: h, in: header, type: string }",
            "- { in: query, type: string }",
            "- { name: c, in: cookie, type: string }");

        Assert.Equal(["11 in /paths/~1a/post/parameters/4", "12 cookie /paths/~1a/post/parameters/5/in"], Places(text));
    }

    [Fact]
    public void References_count_whatever_they_lead_to()
    {
        var text = Operation(Swagger, "parameters:", "- $ref: '#/parameters/b'", "- $ref: !Ref Other", "- { in: query, type: string }")
            + "parameters:\n  b: { name: b, in: body, schema: {} }\n";

        Assert.Equal(["9 in /paths/~1a/post/parameters/2"], Places(text));
    }

    [Fact]
    public void The_reader_names_a_list_and_the_items_that_have_the_member_are_meant()
    {
        var text = Operation(
            OpenApi,
            "parameters:",
            "- { name: a, in: query, schema: {} }",
            "- { name: b, in: query, schema: {}, type: string }",
            "- { name: c, in: body, schema: {} }",
            "- { name: d, in: query, schema: {}, type: string }",
            "- { name: e, in: body, schema: { allOf: [{}, { wrong: 1 }] } }");

        Assert.Equal(
            [
                "8 type /paths/~1a/post/parameters/1/type",
                "9 body /paths/~1a/post/parameters/2/in",
                "10 type /paths/~1a/post/parameters/3/type",
                "11 body /paths/~1a/post/parameters/4/in",
                "11 wrong /paths/~1a/post/parameters/4/schema/allOf/1/wrong",
            ],
            Places(text));
    }

    [Fact]
    public void Responses_and_their_headers_are_found_in_both_versions()
    {
        const string swagger = "responses: { '200': { description: d, schema: { wrong: 1 }, headers: { H: { type: string, wrong: 1 } } } }";
        const string openApi =
            "responses: { '200': { description: d, content: { a/b: { schema: { wrong: 1 } } }, headers: { H: { wrong: 1, schema: {} } } } }";

        Assert.Equal(
            ["wrong /paths/~1a/post/responses/200/schema/wrong", "wrong /paths/~1a/post/responses/200/headers/H/wrong"],
            Places(Swagger + $"paths:\n  /a:\n    post:\n      {swagger}\n").Select(WithoutLine));
        Assert.Equal(
            ["wrong /paths/~1a/post/responses/200/content/a~1b/schema/wrong", "wrong /paths/~1a/post/responses/200/headers/H/wrong"],
            Places(OpenApi + $"paths:\n  /a:\n    post:\n      {openApi}\n").Select(WithoutLine));
    }

    [Fact]
    public void Places_behind_examples_are_not_lost()
    {
        var text = OpenApi + "paths:\n  /a:\n    post:\n      requestBody: { content: { a/b: { examples: { one: { value: { x: 1 } } } } } }\n"
            + "      responses: { '200': { description: d } }\n  bad: {}\nwrong: 1\n";

        Assert.Equal(["8 bad /paths/bad", "9 wrong /wrong"], Places(text));
    }

    [Theory]
    [InlineData("components:\n  schemas: { a b: {} }", "a b /components/schemas/a b")]
    [InlineData("components:\n  schemas: { 'it''s': {} }", "'it''s' /components/schemas/it's")]
    [InlineData("servers: [{ url: 'https://{h}', variables: { h: { description: d } } }]", "h /servers/0/variables/h")]
    [InlineData("'odd ~ / key': 1", "'odd ~ / key' /odd ~0 ~1 key")]
    public void Keys_with_odd_characters_are_found(string body, string expected) =>
        Assert.Equal(expected, WithoutLine(Assert.Single(Places(OpenApi + "paths: {}\n" + body + "\n"))));

    [Fact]
    public void An_API_inside_another_document_has_pointers_of_that_document()
    {
        var source = SourceText.FromString("Body:\n  openapi: 3.0.0\n  info: { title: t, version: v }\n  paths: { bad: {} }\n");
        var host = (ObjectNode)SyntaxTree.Parse(source).Roots[0];
        var body = (ObjectNode)host["Body"]!;

        Assert.Equal("/Body/paths/bad", Assert.Single(OpenApiConformance.Check(body)).Pointer);
    }

    private static string Operation(string head, params string[] lines) =>
        head + "paths:\n  /a:\n    post:\n" + string.Concat(lines.Select(static line => $"      {line}\n"))
            + "      responses: { '200': { description: d } }\n";

    private static string WithoutLine(string place) => place[(place.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
