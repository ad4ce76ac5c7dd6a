using System.Text.Json;
using System.Text.Json.Nodes;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Each row: what stands in a document of 3.0, and what stands for it in 2.0.</summary>
public sealed class OpenApiToSwaggerTests
{
    [Theory]
    [InlineData("""[{"url":"https://h.com/v1"}]""", """{"host":"h.com","basePath":"/v1","schemes":["https"]}""")]
    [InlineData("""[{"url":"/v1"}]""", """{"basePath":"/v1"}""")]
    [InlineData("""[{"url":"http://h.com/v1"},{"url":"https://h.com/v1"}]""", """{"host":"h.com","basePath":"/v1","schemes":["http","https"]}""")]
    [InlineData(
        """[{"url":"https://a.execute-api.us-east-1.amazonaws.com/{basePath}","variables":{"basePath":{"default":"/v1"}}}]""",
        """{"host":"a.execute-api.us-east-1.amazonaws.com","basePath":"/v1","schemes":["https"]}""")]
    [InlineData(
        """[{"url":"https://h.com","description":"d"}]""",
        """{"host":"h.com","schemes":["https"],"x-servers":[{"url":"https://h.com","description":"d"}]}""")]
    [InlineData("""[{"url":"https://${Host}/v1"}]""", """{"x-servers":[{"url":"https://${Host}/v1"}]}""")]
    public void Servers_become_host_base_path_and_schemes(string servers, string expected)
    {
        var root = JsonNode.Parse(Convert($$"""{"openapi":"3.0.1","servers":{{servers}}}""").Text)!.AsObject();
        root.Remove("swagger");
        AssertSame(expected, root);
    }

    [Theory]
    [InlineData("""{"name":"a","in":"query","schema":{"type":"string"}}""", """{"name":"a","in":"query","type":"string"}""")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi"}""")]
    [InlineData(
        """{"name":"a","in":"query","style":"form","explode":false,"schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"csv"}""")]
    [InlineData(
        """{"name":"a","in":"header","style":"simple","schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"csv"}""")]
    [InlineData(
        """{"name":"a","in":"query","style":"deepObject","schema":{"type":"object"}}""",
        """{"name":"a","in":"query","x-style":"deepObject","type":"string","x-schema":{"type":"object"}}""")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"$ref":"#/components/schemas/E"}}""",
        """{"name":"a","in":"query","type":"string","enum":["x"],"x-schema":{"$ref":"#/definitions/E"}}""")]
    [InlineData(
        """{"name":"a","in":"query","content":{"application/json":{}}}""",
        """{"name":"a","in":"query","x-content":{"application/json":{}},"type":"string"}""")]
    public void Parameters_take_their_schema_in(string parameter, string expected) =>
        AssertSame(expected, Operation($$""" "parameters":[{{parameter}}],"responses":{} """)["parameters"]![0]!);

    [Theory]
    [InlineData(
        """{"application/json":{"schema":{"type":"object"}}}""",
        """{"description":"d","schema":{"type":"object"}}""")]
    [InlineData(
        """{"image/png":{"schema":{"type":"string","format":"binary"}}}""",
        """{"description":"d","schema":{"type":"file"}}""")]
    [InlineData(
        """{"application/json":{"schema":{"type":"object"},"example":{"a":1}}}""",
        """{"description":"d","schema":{"type":"object"},"examples":{"application/json":{"a":1}}}""")]
    [InlineData(
        """{"text/csv":{"schema":{"type":"string"}},"application/json":{"schema":{"type":"object"}}}""",
        """{"description":"d","schema":{"type":"object"},"x-content":{"text/csv":{"schema":{"type":"string"}}}}""")]
    [InlineData("""{"*/*":{}}""", """{"description":"d","x-content":{"*/*":{}}}""")]
    public void Responses_have_one_schema(string content, string expected) =>
        AssertSame(expected, Operation(""" "responses":{"200":{"description":"d","content":CONTENT}} """.Replace("CONTENT", content))["responses"]!["200"]!);

    [Theory]
    [InlineData(
        """{"content":{"application/json":{"schema":{"type":"object"}}},"required":true,"x-bodyName":"pet"}""",
        """[{"in":"body","name":"pet","schema":{"type":"object"},"required":true}]""")]
    [InlineData(
        """{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"f":{"type":"string","format":"binary"},"n":{"type":"integer","description":"d"}}}}}}""",
        """[{"name":"f","in":"formData","type":"file"},{"name":"n","in":"formData","type":"integer","description":"d"}]""")]
    public void Request_bodies_become_parameters(string body, string expected) =>
        AssertSame(expected, Operation($$""" "requestBody":{{body}},"responses":{} """)["parameters"]!);

    [Theory]
    [InlineData("""{"type":"http","scheme":"basic"}""", """{"type":"basic"}""")]
    [InlineData(
        """{"type":"http","scheme":"bearer","x-amazon-apigateway-authtype":"custom"}""",
        """{"type":"apiKey","name":"Authorization","in":"header","x-amazon-apigateway-authtype":"custom","x-securityScheme":{"type":"http","scheme":"bearer"}}""")]
    [InlineData(
        """{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"https://t","scopes":{},"refreshUrl":"https://r"}}}""",
        """{"type":"oauth2","flow":"application","tokenUrl":"https://t","scopes":{},"x-refreshUrl":"https://r"}""")]
    public void Security_schemes_are_never_left_out(string scheme, string expected)
    {
        var root = JsonNode.Parse(Convert("""{"openapi":"3.0.1","components":{"securitySchemes":{"s":SCHEME}}}""".Replace("SCHEME", scheme)).Text)!;
        AssertSame(expected, root["securityDefinitions"]!["s"]!);
    }

    [Theory]
    [InlineData("""{"nullable":true}""", """{"x-nullable":true}""", Severity.Info)]
    [InlineData("""{"oneOf":[{"$ref":"#/components/schemas/E"}]}""", """{"x-oneOf":[{"$ref":"#/definitions/E"}]}""", Severity.Warning)]
    [InlineData(
        """{"discriminator":{"propertyName":"k","mapping":{"e":"#/components/schemas/E"}}}""",
        """{"discriminator":"k","x-discriminatorMapping":{"e":"#/definitions/E"}}""",
        Severity.Info)]
    public void What_schemas_of_2_0_lack_is_kept_and_said(string schema, string expected, Severity severity)
    {
        var (text, notes) = Convert("""{"openapi":"3.0.1","components":{"schemas":{"S":SCHEMA,"E":{}}}}""".Replace("SCHEMA", schema));
        AssertSame(expected, JsonNode.Parse(text)!["definitions"]!["S"]!);
        Assert.Equal(severity, Assert.Single(notes).Severity);
    }

    [Fact]
    public void A_bearer_scheme_without_authorizer_is_an_error() =>
        Assert.Equal(Severity.Error, Assert.Single(Convert("""{"openapi":"3.0.1","components":{"securitySchemes":{"s":{"type":"http","scheme":"bearer"}}}}""").Notes).Severity);

    [Fact]
    public void Cookies_are_kept_where_no_reader_takes_them_for_parameters()
    {
        var operation = Operation(""" "parameters":[{"name":"c","in":"cookie","schema":{"type":"string"}}],"responses":{} """);
        AssertSame("""[{"name":"c","schema":{"type":"string"}}]""", operation["x-cookieParameters"]!);
        Assert.Null(operation["parameters"]);
    }

    private static JsonNode Operation(string members)
    {
        const string Document = """{"openapi":"3.0.1","paths":{"/a":{"post":{MEMBERS}}},"components":{"schemas":{"E":{"type":"string","enum":["x"]}}}}""";
        return JsonNode.Parse(Convert(Document.Replace("MEMBERS", members)).Text)!["paths"]!["/a"]!["post"]!;
    }

    private static (string Text, IReadOnlyList<Diagnostic> Notes) Convert(string text)
    {
        var result = Converter.Convert(SourceText.FromString(text), DocumentFormat.Json, new() { To = TargetVersion.Swagger20 });
        return (result.Source!.Content, result.Notes);
    }

    private static void AssertSame(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
}
