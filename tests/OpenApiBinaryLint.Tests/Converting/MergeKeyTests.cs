using System.Text.Json.Nodes;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Aliases and merge keys of YAML, converted like what they stand for.</summary>
public sealed class MergeKeyTests
{
    private const string Shared = "x-shared: &shared {name: q, in: query, type: string}\n";

    [Theory]
    [InlineData("parameters: [*shared]", """{"parameters":[{"name":"q","in":"query","schema":{"type":"string"}}]}""")]
    [InlineData("parameters: [{<<: *shared, required: true}]", """{"parameters":[{"name":"q","in":"query","schema":{"type":"string"},"required":true}]}""")]
    [InlineData("parameters: [{<<: *shared, type: integer}]", """{"parameters":[{"name":"q","in":"query","schema":{"type":"integer"}}]}""")]
    [InlineData("parameters: [{<<: [*shared, {format: f}]}]", """{"parameters":[{"name":"q","in":"query","schema":{"type":"string","format":"f"}}]}""")]
    [InlineData("parameters: [{<<: *shared, in: formData}]", null)]
    [InlineData("parameters: [&field {<<: *shared, in: formData}, *field ]", null)]
    public void They_are_converted_where_they_stand(string operation, string? expected)
    {
        var source = SourceText.FromString($"swagger: '2.0'\n{Shared}paths: {{/a: {{get: {{{operation}}}}}}}\n");
        var result = Converter.Convert(source, DocumentFormat.Yaml, new() { To = TargetVersion.OpenApi30, Format = DocumentFormat.Json });
        var target = JsonNode.Parse(result.Source!.Content)!;
        Assert.Equal("query", target["x-shared"]!["in"]!.GetValue<string>());
        var actual = target["paths"]!["/a"]!["get"]!;
        if (expected is null)
        {
            Assert.NotNull(actual["requestBody"]!["content"]!["application/x-www-form-urlencoded"]!["schema"]!["properties"]!["q"]);
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
        }
    }
}
