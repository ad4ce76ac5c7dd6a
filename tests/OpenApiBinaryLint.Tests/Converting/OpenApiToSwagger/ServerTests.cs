using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Servers of 3.0, with what stands for them in 2.0.</summary>
public sealed class ServerTests
{
    [Theory]
    [InlineData(""" "servers":[] """, """{"x-servers":[]}""", "info CNV-SERVER /servers")]
    [InlineData(""" "servers":"text" """, """{"x-servers":"text"}""", "warning CNV-SERVER /servers")]
    [InlineData(""" "servers":[{"description":"d"}] """, """{"x-servers":[{"description":"d"}]}""", "warning CNV-SERVER /servers/0")]
    [InlineData(
        """ "servers":[{"url":"https://h.com/v1"},{"url":"https://other.com"}] """,
        """{"host":"h.com","basePath":"/v1","schemes":["https"],"x-servers":[{"url":"https://h.com/v1"},{"url":"https://other.com"}]}""",
        "warning CNV-SERVER /servers/1")]
    [InlineData(
        """ "servers":[{"url":"https://h.com/v1/"}] """,
        """{"host":"h.com","basePath":"/v1","schemes":["https"],"x-servers":[{"url":"https://h.com/v1/"}]}""",
        "info CNV-SERVER /servers/0")]
    [InlineData(
        """ "servers":[{"url":"{scheme}://h.com","variables":{"scheme":{"default":"https","enum":["http","https"]}}}] """,
        """{"host":"h.com","schemes":["https"],"x-servers":[{"url":"{scheme}://h.com","variables":{"scheme":{"default":"https","enum":["http","https"]}}}]}""",
        "info CNV-SERVER /servers/0")]
    [InlineData(
        """ "servers":[{"url":"https://a.execute-api.x.amazonaws.com/{basePath}","variables":{"basePath":{"default":"v1"}},"x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}] """,
        """{"host":"a.execute-api.x.amazonaws.com","basePath":"/v1","schemes":["https"],"x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]},"x-servers":[{"url":"https://a.execute-api.x.amazonaws.com/{basePath}","variables":{"basePath":{"default":"v1"}},"x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}]}""",
        "info CNV-SERVER /servers/0; info CNV-ENDPOINT /servers/0/x-amazon-apigateway-endpoint-configuration")]
    [InlineData(
        """ "servers":[{"url":"https://h.com","x-amazon-apigateway-endpoint-configuration":{"a":1}}],"x-amazon-apigateway-endpoint-configuration":{"a":2} """,
        """{"host":"h.com","schemes":["https"],"x-servers":[{"url":"https://h.com","x-amazon-apigateway-endpoint-configuration":{"a":1}}],"x-amazon-apigateway-endpoint-configuration":{"a":2}}""",
        "error CNV-ENDPOINT /servers/0/x-amazon-apigateway-endpoint-configuration")]
    [InlineData(
        """ "servers":[{"url":{"Fn::Sub":"https://${Host}"}}] """,
        """{"x-servers":[{"url":{"Fn::Sub":"https://${Host}"}}]}""",
        "warning CNV-SERVER /servers/0")]
    [InlineData(
        """ "servers":[{"url":"/v1","variables":{"x":{"default":"1"}}}] """,
        """{"basePath":"/v1","x-servers":[{"url":"/v1","variables":{"x":{"default":"1"}}}]}""",
        "info CNV-SERVER /servers/0")]
    [InlineData(
        """ "servers":[{"url":"ftp://h.com/v1"}] """,
        """{"host":"h.com","basePath":"/v1","x-servers":[{"url":"ftp://h.com/v1"}]}""",
        "warning CNV-SERVER /servers/0")]
    [InlineData(""" "servers":[null] """, """{"x-servers":[null]}""", "warning CNV-SERVER /servers/0")]
    public void Servers_become_host_base_path_and_schemes(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1",VALUE}""",
            value,
            new(TargetVersion.Swagger20, "", ""),
            expected,
            notes);
}
