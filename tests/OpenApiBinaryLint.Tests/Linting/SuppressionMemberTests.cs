using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Linting;

public class SuppressionMemberTests
{
    [Theory]
    [InlineData("""["API013 -- reason"]""")]
    [InlineData(""" "API013 -- reason" """)]
    [InlineData("""["OAS001", "unknown-extension"]""")]
    [InlineData("""["OAS001, API013 -- \u2026 \"reason\""]""")]
    [InlineData("""[""]""")]
    [InlineData("""["-- everything here"]""")]
    public void A_member_silences_what_stands_in_its_object(string value) => Assert.Equal("8 API013", Suppressed.Lines($$"""
        {
          "openapi": "3.0.1", "info": {"title": "Images", "version": "1"}, "paths": {},
          "components": {
            "x-amazon-apigateway-a": 1,
            "x-openapi-binary-lint-disable": {{value}},
            "x-other": {"x-amazon-apigateway-b": [{"x-amazon-apigateway-c": 1}]}
          },
          "x-amazon-apigateway-d": 1
        }
        """, DocumentFormat.Json));

    [Fact]
    public void Its_key_may_be_written_with_escapes() => Assert.Equal("", Suppressed.Lines("""
        {
          "x-\u006fpenapi-binary-lint-disable": "API013",
          "openapi": "3.0.1", "info": {"title": "Images", "version": "1"}, "paths": {}, "x-amazon-apigateway-a": 1
        }
        """, DocumentFormat.Json));

    [Fact]
    public void What_stands_at_the_key_of_the_object_is_said_of_the_object() => Assert.Equal("", Suppressed.Lines("""
        {
          "openapi": "3.0.1", "info": {"title": "Images", "version": "1"}, "paths": {},
          "components": {
            "x-amazon-apigateway-a": {"x-openapi-binary-lint-disable": "API013"}
          }
        }
        """, DocumentFormat.Json));

    [Fact]
    public void At_the_root_it_silences_the_document() => Assert.Equal("", Suppressed.Lines("""
        {
          "x-amazon-apigateway-a": 1,
          "openapi": "3.0.1", "info": {"title": "Images", "version": "1"}, "paths": {},
          "x-openapi-binary-lint-disable": ["API013"]
        }
        """, DocumentFormat.Json));

    [Fact]
    public void In_a_list_item_it_silences_the_item() => Assert.Equal("8 API013", Suppressed.Lines($"""
        {Suppressed.Head}tags:
        - {"{"}x-openapi-binary-lint-disable: API013, x-amazon-apigateway-a: 1{"}"}
        - x-amazon-apigateway-b: 1
        """));

    [Fact]
    public void Yaml_may_use_members_too() => Assert.Equal("12 API013", Suppressed.Lines($"""
        {Suppressed.Head}components:
          x-openapi-binary-lint-disable:
          - API013 -- reason
          - >-
            OAS001 -- reason
          x-amazon-apigateway-a: 1
        x-amazon-apigateway-b: 1
        """));

    [Theory]
    [InlineData("1", "[1]")]
    [InlineData("true", "[true]")]
    [InlineData("[]", "[[]]")]
    [InlineData("{}", "[{}]")]
    [InlineData("null", "[null]")]
    [InlineData("[\"OAS001\", [\"API013\"]]", "[[\"API013\"]]")]
    public void Other_values_are_complained_of(string value, string marked) => Assert.Equal(
        marked,
        Assert.Single(Suppressed.Complaints($$"""
            {"openapi": "3.0.1", "info": {"title": "Images", "version": "1"}, "paths": {}, "x-openapi-binary-lint-disable": {{value}}}
            """, DocumentFormat.Json)).Split(' ', 2)[1].Split(" /")[0]);
}
