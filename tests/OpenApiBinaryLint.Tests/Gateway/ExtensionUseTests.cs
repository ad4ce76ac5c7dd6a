using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Gateway;

public class ExtensionUseTests
{
    [Fact]
    public void Uses_are_found_in_document_order_with_the_kind_of_object_that_holds_them()
    {
        const string Text = """
            openapi: 3.0.1
            info: {x-amazon-a: 1}
            servers:
            - url: x
              x-amazon-b: 1
            tags: [{name: t}, {name: u, x-amazon-c: 1}]
            paths:
              x-amazon-d: 1
              /x:
                x-amazon-e: 1
                x-amazon-apigateway-any-method:
                  responses:
                    "200": {x-amazon-f: 1}
                    x-amazon-g: 1
                  x-amazon-apigateway-integration:
                    x-amazon-h: 1
                    responses:
                      default: {x-amazon-i: 1}
            components:
              x-amazon-j: 1
              securitySchemes:
                key: {x-amazon-k: 1}
              schemas:
                S: {x-amazon-l: 1, example: {x-amazon-m: 1}}
            x-mine: {deep: [{x-amazon-n: 1}]}
            x-amazon-o: 1
            """;
        ExtensionPlace[] places =
        [
            ExtensionPlace.Info, ExtensionPlace.Server, ExtensionPlace.Tag, ExtensionPlace.Paths, ExtensionPlace.PathItem,
            ExtensionPlace.PathItem, ExtensionPlace.Response, ExtensionPlace.Responses, ExtensionPlace.Operation, ExtensionPlace.Integration,
            ExtensionPlace.Response, ExtensionPlace.Components, ExtensionPlace.SecurityScheme, ExtensionPlace.Elsewhere, ExtensionPlace.Data,
            ExtensionPlace.Vendor, ExtensionPlace.Root,
        ];

        var uses = In(Text);

        Assert.Equal(places, uses.Select(use => use.Place));
        Assert.Equal(uses.OrderBy(use => use.Member.Key.Span.Start), uses);
    }

    [Fact]
    public void Text_that_merely_mentions_an_extension_is_no_use() => Assert.Empty(In("""
        {"openapi": "3.0.1", "info": {"description": "x-amazon-apigateway-integration: x-amazon-"},
         "tags": ["x-amazon-y", {"name": "x-amazon-z", "not-x-amazon-q": 1}]}
        """));

    [Fact]
    public void A_name_may_be_written_with_escapes() => Assert.Equal(
        ["x-amazon-a", "x-amazon-b"],
        In("""{"\u0078-\u0061mazon-a": {"a\u0041": 1, "a": {"x-amazo\u006e-b": "\u0041"}}}""").Select(static use => use.Name));

    [Fact]
    public void The_second_document_of_a_stream_has_uses_of_its_own()
    {
        var roots = SyntaxTree.Parse(SourceText.FromString("x-amazon-a: 1\n---\nx-amazon-b: 1\n"), DocumentFormat.Yaml).Roots;

        Assert.Equal("x-amazon-b", Assert.Single(ExtensionUse.In((ObjectNode)roots[1])).Name);
    }

    [Theory]
    [InlineData(4_990)]
    public void Depth_is_no_trouble(int depth)
    {
        var text = string.Concat(Enumerable.Repeat("{\"x-amazon-a\":[", depth / 2)) + string.Concat(Enumerable.Repeat("]}", depth / 2));

        Assert.Equal(depth / 2, In(text).Count);
    }

    private static IReadOnlyList<ExtensionUse> In(string text) =>
        ExtensionUse.In((ObjectNode)SyntaxTree.Parse(SourceText.FromString(text)).Roots[0]);
}
