using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Rules;

public class UnknownExtensionTests
{
    [Theory]
    [InlineData("x-amazon-apigateway-integraton", false)]
    [InlineData("x-amazon-apigateway-request-validater", true)]
    [InlineData("x-amazon-apigateway-globals", true)]
    public void Only_a_misspelt_integration_stands_for_the_missing_one(string key, bool isMissing)
    {
        var result = Linter.Lint(SourceText.FromString($$"""
            openapi: 3.0.1
            info: {title: T, version: "1"}
            paths:
              /a:
                get:
                  responses: {}
                  x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com}
                put:
                  responses: {}
                  {{key}}: {type: http_proxy, httpMethod: PUT, uri: https://example.com}
            """));

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule.Id == "API013");
        Assert.Equal(isMissing, result.Diagnostics.Any(diagnostic => diagnostic.Rule.Id == "INT001"));
    }
}
