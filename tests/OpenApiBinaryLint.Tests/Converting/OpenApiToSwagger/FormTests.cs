using System.Text.Json.Nodes;
using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Forms of 3.0 that the parameters of 2.0 cannot say all of; those that they can stand in the fixture <c>forms-down</c>.</summary>
public sealed class FormTests
{
    private const string Text = """{"type":"object","properties":{"a":{"type":"string"}}}""";
    private const string List = """{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"}}}}""";

    [Theory]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT,"encoding":{"a":{"contentType":"text/csv"}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT,"encoding":{"a":{"style":"form","explode":false}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT,"encoding":{"b":{"style":"form","explode":false}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT,"encoding":{"a":"text"}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT,"encoding":"text"}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT,"example":{"a":"x"}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT},"application/x-www-form-urlencoded":{"schema":LIST}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT},"application/x-www-form-urlencoded":{}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT}},"description":"d"}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":TEXT}},"required":true}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":LIST,"encoding":{"a":{"explode":true}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":LIST,"encoding":{"a":{"style":"form"}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":LIST,"encoding":{"a":{"style":"spaceDelimited"}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":LIST,"encoding":{"a":{"style":"deepObject","explode":true}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"properties":{"a":{"type":"string"}}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"string","properties":{"a":{"type":"string"}}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","title":"t","properties":{"a":{"type":"string"}}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"object","properties":{"b":{"type":"string"}}}}}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}}},"required":true}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}}},"required":true}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}}},"required":false}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}}},"required":"true"}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":"a"}}}}""")]
    [InlineData("""{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["b","a"]}}},"required":true}""")]
    public void A_form_that_parameters_cannot_say_is_kept_and_comes_back(string value)
    {
        var body = value.Replace("TEXT", Text, StringComparison.Ordinal).Replace("LIST", List, StringComparison.Ordinal);
        var source = SourceText.FromString("""{"openapi":"3.0.1","paths":{"/a":{"post":{"requestBody":BODY}}}}""".Replace("BODY", body, StringComparison.Ordinal));
        var result = Converter.Convert(source, DocumentFormat.Json, new() { To = TargetVersion.Swagger20 });
        var operation = Operation(result);
        Assert.Equal("formData", operation["parameters"]![0]!["in"]!.GetValue<string>());
        Assert.Equal(body, operation["x-requestBody"]?.ToJsonString());
        Assert.Equal(
            ["warning CNV-FORM /paths/~1a/post/requestBody"],
            result.Notes.Select(static note => $"{note.Severity.Word()} {note.Rule.Id} {note.Pointer}"));

        var back = Converter.Convert(result.Source!, DocumentFormat.Json, new() { To = TargetVersion.OpenApi30 });
        Assert.Equal(body, Operation(back)["requestBody"]?.ToJsonString());
    }

    // API Gateway makes a model of a schema that is a reference.
    [Fact]
    public void A_form_with_a_model_is_an_error()
    {
        var source = SourceText.FromString("""
            {"openapi":"3.0.1","paths":{"/a":{"post":{"requestBody":{"content":{"multipart/form-data":{"schema":{"$ref":"#/components/schemas/Form"}}}}}}},
            "components":{"schemas":{"Form":TEXT}}}
            """.Replace("TEXT", Text, StringComparison.Ordinal));
        var result = Converter.Convert(source, DocumentFormat.Json, new() { To = TargetVersion.Swagger20 });
        Assert.Equal("#/definitions/Form", Operation(result)["x-requestBody"]!["content"]!["multipart/form-data"]!["schema"]!["$ref"]!.GetValue<string>());
        var note = Assert.Single(result.Notes);
        Assert.Equal(("error", "CNV-FORM"), (note.Severity.Word(), note.Rule.Id));
        Assert.Contains("`Form`", note.Message, StringComparison.Ordinal);
    }

    private static JsonNode Operation(ConversionResult result) => JsonNode.Parse(result.Source!.Content)!["paths"]!["/a"]!["post"]!;
}
