using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Payloads;

/// <summary>A document of one POST operation. The parts are YAML in flow style, so that template expressions may stand anywhere.</summary>
/// <param name="List">The binary media types.</param>
/// <param name="Integration">Members of the integration, the type among them, without braces.</param>
/// <param name="Response">Members of the integration's default response beside the status code, without braces.</param>
internal sealed record SmallApi(string List = "[]", string Integration = "type: http", string Response = "")
{
    public string Text =>
        $$"""
        openapi: 3.0.1
        info: {title: Test, version: "1"}
        paths:
          /test:
            post:
              responses: { "200": { description: Fine } }
              x-amazon-apigateway-integration:
                { {{Integration}}, responses: { default: { statusCode: "200", {{Response}} } } }
        x-amazon-apigateway-binary-media-types: {{List}}
        """;

    public GatewayApi Read()
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(Text), DocumentFormat.Yaml);
        Assert.Empty(tree.Diagnostics);
        return GatewayApi.Read((ObjectNode)tree.Roots[0], SpecificationVersion.OpenApi30);
    }

    /// <summary>What becomes of a request.</summary>
    public RequestPayload Send(string? contentType)
    {
        var api = Read();
        return PayloadConversion.Standard.Request(api, api.Operations[0].Integration.Value!, contentType);
    }

    /// <summary>What becomes of the default response.</summary>
    public ResponsePayload Return(string? contentType, string? accept)
    {
        var api = Read();
        return PayloadConversion.Standard.Response(api, api.Operations[0].Integration.Value!.Responses.Default!, contentType, accept);
    }

    /// <summary><c>contentHandling: …</c> as a further member, or nothing.</summary>
    public static string Converting(string? contentHandling) => contentHandling is null ? "" : $", contentHandling: {contentHandling}";
}
