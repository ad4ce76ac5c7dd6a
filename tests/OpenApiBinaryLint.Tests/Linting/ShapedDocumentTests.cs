using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Explaining;
using OpenApiBinaryLint.Fixing;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

/// <summary>
/// Documents of a megabyte or so with thousands of one thing in one place. Each takes a fraction of a second, and would take minutes or
/// gigabytes if each of the things were held against each other.
/// </summary>
public sealed class ShapedDocumentTests
{
    private const int Many = 20_000;
    private const string Lambda = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations";
    private const string Start = """ {"openapi":"3.0.1","info":{"title":"t","version":"1"}, """;
    private const string Responses = """ "responses":{"200":{"description":"x"}} """;

    [Fact]
    public void Templates_and_types_of_one_operation()
    {
        var types = Each(static i => $"\"image/x{i}\":{{}}");
        var templates = Each(static i => $"\"image/x{i + 1}\":\"$input.body\"");
        var findings = Lint(Post(
            $"\"requestBody\":{{\"content\":{{{types}}}}},{Responses}",
            $"\"type\":\"aws\",\"httpMethod\":\"POST\",\"uri\":\"{Lambda}\",\"passthroughBehavior\":\"never\",\"requestTemplates\":{{{templates}}}"));

        Assert.Contains(findings, static finding => finding.Rule.Id == "BIN006");
    }

    [Fact]
    public void Parameters_that_are_mapped_and_variables_that_are_filled_in()
    {
        var parameters = Each(static i => $$"""{"name":"q{{i}}","in":"query","schema":{} }""");
        var mappings = Each(static i => $"\"integration.request.querystring.q{i}\":\"method.request.querystring.q{i}\",\"integration.request.path.v{i}\":\"'x'\"");
        var variables = Each(static i => $"{{v{i}}}", "/");
        var findings = Lint(Post(
            $"\"parameters\":[{parameters}],{Responses}",
            $"\"type\":\"http_proxy\",\"httpMethod\":\"POST\",\"uri\":\"https://x.y/{variables}\",\"requestParameters\":{{{mappings}}}"));

        Assert.DoesNotContain(findings, static finding => finding.Rule.Id is "INT012" or "INT026");
    }

    [Fact]
    public void Responses_of_one_operation_and_what_they_map()
    {
        var declared = Each(static i => $$"""  "{{i}}":{"description":"x","content":{"image/x{{i}}":{} } } """);
        var responses = Each(static i => $$""" "e{{i}}":{"statusCode":"{{i}}","responseParameters":{"method.response.header.X":"'a'"} } """);
        var findings = Lint(Post(
            $"\"responses\":{{{declared}}}", $"\"type\":\"aws\",\"httpMethod\":\"POST\",\"uri\":\"{Lambda}\",\"responses\":{{{responses}}}"));

        Assert.Single(findings, static finding => finding.Rule.Id == "INT011");
    }

    [Fact]
    public void Security_schemes_that_each_protect_one_operation()
    {
        var paths = Each(static i => $$""" "/p{{i}}":{"get":{"security":[{"s{{i}}":[]}],"responses":{},"x-amazon-apigateway-integration":{} } } """);
        var schemes = Each(static i => $$""" "s{{i}}":{"type":"http","scheme":"basic"} """);
        var findings = Lint($$"""{{Start}} "paths":{ {{paths}} },"components":{"securitySchemes":{ {{schemes}} } } }""");

        Assert.Equal(Many, findings.Count(static finding => finding.Rule.Id == "API006"));
    }

    [Fact]
    public void Names_among_characters_beyond_ASCII()
    {
        var paths = Each(static i => $$""" "/é😀{{i}}":{"get":{"responses":{} } } """);
        var findings = Lint($$"""{{Start}} "paths":{ {{paths}} },"x-amazon-apigateway-binary-media-types":["image~1png"] }""");

        Assert.Equal("\"image~1png\"".Length, Assert.Single(findings, static finding => finding.Rule.Id == "BIN017").Span.Length);
    }

    [Fact]
    public void A_chain_of_references_that_is_asked_for_from_each_link()
    {
        var links = Each(static i => $$""" "p{{i}}":{"$ref":"#/parameters/p{{i + 1}}"} """);
        var text = $$"""
            {"swagger":"2.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"parameters":[{"$ref":"#/parameters/p0"}],{{Responses}} } } },
            "parameters":{ {{links}},"p{{Many}}":{"name":"q","in":"query","type":"string"} } }
            """;

        Assert.NotNull(Converter.Convert(SourceText.FromString(text), DocumentFormat.Json, new() { To = TargetVersion.OpenApi30 }).Source);
    }

    [Fact]
    public void Fields_of_one_form()
    {
        var fields = Each(static i => $$"""{"name":"f{{i}}","in":"formData","type":"string"}""");
        var text = $$"""{"swagger":"2.0","info":{"title":"t","version":"1"},"paths":{"/a":{"post":{"parameters":[{{fields}}],{{Responses}} } } } }""";
        var converted = Converter.Convert(SourceText.FromString(text), DocumentFormat.Json, new() { To = TargetVersion.OpenApi30 });

        Assert.Contains($"\"f{Many - 1}\"", converted.Source!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_of_one_name_in_each_of_many_schemas()
    {
        var schemas = Each(static i => $$""" "S{{i}}":{"$defs":{"D":{"type":"string"} } } """);
        var text = $$"""{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{ {{schemas}},"D4":{} } } }""";
        var converted = Converter.Convert(SourceText.FromString(text), DocumentFormat.Json, new() { To = TargetVersion.OpenApi30 });

        Assert.DoesNotContain($"\"D{Many + 2}\"", converted.Source!.Content, StringComparison.Ordinal);
        Assert.Contains($"\"D{Many + 1}\"", converted.Source!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Media_types_that_each_of_many_operations_would_repeat()
    {
        var types = Each(static i => $"\"image/x{i}\"");
        var paths = Each(static i => $$""" "/p{{i}}":{"post":{"parameters":[{"name":"b","in":"body","schema":{} }],{{Responses}} } } """);
        var text = $$"""{"swagger":"2.0","info":{"title":"t","version":"1"},"consumes":[{{types}}],"paths":{ {{paths}} } }""";
        var converted = Converter.Convert(SourceText.FromString(text), DocumentFormat.Json, new() { To = TargetVersion.OpenApi30 });

        Assert.Null(converted.Source);
        Assert.EndsWith("would be too long", Assert.Single(converted.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_lead_nowhere_from_thousands_of_levels_down()
    {
        const int Levels = 2000;
        var open = string.Concat(Enumerable.Repeat("""{"properties":{"a":""", Levels));
        var references = Each(static i => $$"""{"$ref":"#/components/schemas/B{{i}}"},{"$ref":"#b{{i}}"}""", count: 1000);
        var findings = Lint($$"""{{Start}} "paths":{},"components":{"schemas":{"A":{{open}} {"anyOf":[{{references}}] } {{new string('}', 2 * Levels)}} } } }""");

        Assert.Equal(2 * 1000, findings.Count(static finding => finding.Rule.Id == "DOC005"));
        Assert.All(findings, static finding => Assert.InRange(finding.Pointer.Length, 0, 5000));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_list_of_media_types_that_would_be_tried_on_each_operation(string format)
    {
        var types = Each(static i => $"\"image/x{i}\"");
        var paths = Each(
            static i => $$""" "/p{{i}}":{"post":{"x-amazon-apigateway-integration":{"type":"aws_proxy","httpMethod":"POST","uri":"{{Lambda}}"},{{Responses}} } } """,
            count: 100);
        var text = $$"""{{Start}} "x-amazon-apigateway-binary-media-types":[{{types}}],"paths":{ {{paths}} } }""";
        using var output = new StringWriter();
        var explanation = Explainer.Explain(SourceText.FromString(text), DocumentFormat.Json)!;
        ExplanationWriter.For(format)!.Write(explanation, output);

        Assert.Equal(100, explanation.Operations.Count);
        Assert.Equal(51, explanation.Operations[99].Requests.Count);
        Assert.InRange(output.GetStringBuilder().Length, 1, 10_000_000);
    }

    [Fact]
    public void Integration_responses_without_end_are_explained_up_to_a_number()
    {
        var responses = Each(static i => $$""" "{{i}}":{"statusCode":"200"} """);
        var text = Post(Responses, $"\"type\":\"http\",\"httpMethod\":\"GET\",\"uri\":\"https://x.y\",\"responses\":{{{responses}}}");
        var answers = Explainer.Explain(SourceText.FromString(text), DocumentFormat.Json)!.Operations[0].Responses;

        Assert.InRange(answers.Count, 2000, 2100);
        Assert.EndsWith("further integration responses are not shown", Assert.Single(answers[^1].Because), StringComparison.Ordinal);
    }

    [Fact]
    public void Resources_of_CloudFormation_below_each_other_and_methods_that_all_stand_at_the_last()
    {
        var resources = Each(static i => $$"""
            "R{{i}}":{"Type":"AWS::ApiGateway::Resource","Properties":{"RestApiId":{"Ref":"Api"},"ParentId":{"Ref":"R{{i - 1}}"},"PathPart":"p{{i}}"} },
            "M{{i}}":{"Type":"AWS::ApiGateway::Method","Properties":{"RestApiId":{"Ref":"Api"},"ResourceId":{"Ref":"R{{Many - 1}}"},"HttpMethod":"GET"} }
            """);
        var text = $$"""{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"Api":{"Type":"AWS::ApiGateway::RestApi","Properties":{"Name":"x"} },{{resources}} } }""";

        Assert.Equal(Many, Explainer.Explain(SourceText.FromString(text), DocumentFormat.Json)!.Operations.Count);
    }

    [Fact]
    public void Resources_of_Terraform_that_look_each_other_up()
    {
        var apis = Each(static i => $$""" "api{{i}}":{"name":"x","binary_media_types":["image/png"]} """);
        var integrations = Each(static i => $$""" "i{{i}}":{"rest_api_id":"${aws_api_gateway_rest_api.api{{i}}.id}","resource_id":"r{{i}}","http_method":"GET","type":"MOCK"} """);
        var text = $$"""{"resource":{"aws_api_gateway_rest_api":{ {{apis}} },"aws_api_gateway_integration":{ {{integrations}} } } }""";

        Assert.Equal(Many, Explainer.Explain(SourceText.FromString(text), DocumentFormat.Json)!.Operations.Count);
    }

    [Fact]
    public void More_mistakes_of_one_operation_than_there_are_passes_are_not_taken_for_fixes_that_undo_each_other()
    {
        var responses = Each(static i => $$""" "e{{i}}":{"statusCode":"200","contentHandling":"convert_to_text"} """, count: 50);
        var text = Post(Responses, $"\"type\":\"aws\",\"httpMethod\":\"POST\",\"uri\":\"{Lambda}\",\"responses\":{{{responses}}}");
        var result = Fixer.Fix(SourceText.FromString(text), DocumentFormat.Json, new() { Conformance = false });

        Assert.Empty(result.FailedRules);
        Assert.InRange(result.Applied, 1, 50);
    }

    private static string Each(Func<int, string> part, string separator = ",", int count = Many) => string.Join(separator, Enumerable.Range(0, count).Select(part));

    private static string Post(string operation, string integration) =>
        $$"""{{Start}} "x-amazon-apigateway-binary-media-types":["image/png"],"paths":{"/a":{"post":{ {{operation}},"x-amazon-apigateway-integration":{ {{integration}} } } } } }""";

    private static IReadOnlyList<Diagnostic> Lint(string text)
    {
        var result = Linter.Lint(SourceText.FromString(text), DocumentFormat.Json, new() { Conformance = false });
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Rule.Id is "DOC001" or "DOC007");
        return result.Diagnostics;
    }
}
