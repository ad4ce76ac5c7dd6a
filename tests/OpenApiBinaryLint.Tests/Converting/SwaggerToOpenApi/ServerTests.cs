using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Host, base path and schemes of 2.0, each with what stands for it in 3.0 and what is said of it.</summary>
public sealed class ServerTests
{
    [Theory]
    [InlineData(""" "host":"h.com" """, """{"servers":[{"url":"//h.com"}]}""", "")]
    [InlineData(""" "host":"h.com","basePath":"/v1" """, """{"servers":[{"url":"//h.com/v1"}]}""", "")]
    [InlineData(
        """ "host":"h.com","basePath":"v1","schemes":["https","http"] """,
        """{"servers":[{"url":"https://h.com/v1"},{"url":"http://h.com/v1"}]}""",
        "")]
    [InlineData(""" "host":"h.com","schemes":["wss"] """, """{"servers":[{"url":"wss://h.com"}]}""", "")]
    [InlineData(""" "host":"h.com","schemes":[] """, """{"servers":[{"url":"//h.com"}],"x-schemes":[]}""", "info CNV-SCHEMES /schemes")]
    [InlineData(""" "basePath":"/v1" """, """{"servers":[{"url":"/v1"}]}""", "")]
    [InlineData(""" "basePath":"/" """, """{"servers":[{"url":"/"}]}""", "")]
    [InlineData(""" "basePath":"" """, """{"x-basePath":""}""", "info CNV-SERVER /basePath")]
    [InlineData(""" "schemes":["https"] """, """{"x-schemes":["https"]}""", "info CNV-SCHEMES /schemes")]
    [InlineData(""" "basePath":"/v1","schemes":["https"] """, """{"servers":[{"url":"/v1"}],"x-schemes":["https"]}""", "info CNV-SCHEMES /schemes")]
    [InlineData(
        """ "host":"h.com:8080","basePath":"/v1","schemes":["https"],"x-amazon-apigateway-api-key-source":"HEADER" """,
        """{"servers":[{"url":"https://h.com:8080/{basePath}","variables":{"basePath":{"default":"/v1"}}}],"x-amazon-apigateway-api-key-source":"HEADER"}""",
        "")]
    [InlineData(
        """ "host":"a.execute-api.eu-west-1.amazonaws.com","basePath":"/v1","schemes":["https"] """,
        """{"servers":[{"url":"https://a.execute-api.eu-west-1.amazonaws.com/{basePath}","variables":{"basePath":{"default":"/v1"}}}]}""",
        "")]
    [InlineData(
        """ "host":"a.execute-api.eu-west-1.amazonaws.com","basePath":"/v1" """,
        """{"servers":[{"url":"https://a.execute-api.eu-west-1.amazonaws.com/{basePath}","variables":{"basePath":{"default":"/v1"}}}],"x-schemes":[]}""",
        "")]
    [InlineData(
        """ "host":"a.execute-api.eu-west-1.amazonaws.com","schemes":["https"],"x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]} """,
        """{"servers":[{"url":"https://a.execute-api.eu-west-1.amazonaws.com","x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}]}""",
        "info CNV-ENDPOINT /x-amazon-apigateway-endpoint-configuration")]
    [InlineData(
        """ "x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]} """,
        """{"x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}""",
        "warning CNV-ENDPOINT /x-amazon-apigateway-endpoint-configuration")]
    [InlineData(
        """ "host":"${Host}","basePath":"/v1","schemes":["https"] """,
        """{"x-host":"${Host}","x-basePath":"/v1","x-schemes":["https"]}""",
        "warning CNV-SERVER /host; warning CNV-SERVER /basePath; warning CNV-SERVER /schemes")]
    [InlineData(
        """ "host":{"Fn::Sub":"${Host}"},"basePath":"/v1" """,
        """{"x-host":{"Fn::Sub":"${Host}"},"x-basePath":"/v1"}""",
        "warning CNV-SERVER /host; warning CNV-SERVER /basePath")]
    [InlineData(
        """ "host":"h.com","basePath":"${Path}","schemes":["https"] """,
        """{"x-host":"h.com","x-basePath":"${Path}","x-schemes":["https"]}""",
        "warning CNV-SERVER /host; warning CNV-SERVER /basePath; warning CNV-SERVER /schemes")]
    [InlineData(
        """ "host":"h.com","basePath":"/v1","schemes":["${Scheme}"] """,
        """{"x-host":"h.com","x-basePath":"/v1","x-schemes":["${Scheme}"]}""",
        "warning CNV-SERVER /host; warning CNV-SERVER /basePath; warning CNV-SERVER /schemes")]
    [InlineData(""" "host":1,"basePath":"/v1" """, """{"x-host":1,"x-basePath":"/v1"}""", "warning CNV-SERVER /host; warning CNV-SERVER /basePath")]
    [InlineData(""" "host":null """, """{"x-host":null}""", "warning CNV-SERVER /host")]
    [InlineData(
        """ "schemes":"https","host":"h.com" """,
        """{"x-schemes":"https","x-host":"h.com"}""",
        "warning CNV-SERVER /schemes; warning CNV-SERVER /host")]
    [InlineData(
        """ "servers":[{"url":"/x"}],"host":"h.com" """,
        """{"x-servers":[{"url":"/x"}],"servers":[{"url":"//h.com"}]}""",
        "warning CNV-UNKNOWN /servers")]
    [InlineData(""" "servers":[{"url":"/x"}] """, """{"servers":[{"url":"/x"}]}""", "warning CNV-UNKNOWN /servers")]
    [InlineData(
        """ "host":"","basePath":"/v1","schemes":["https"] """,
        """{"x-host":"","servers":[{"url":"/v1"}],"x-schemes":["https"]}""",
        "info CNV-SERVER /host; info CNV-SCHEMES /schemes")]
    [InlineData(
        """ "host":"h.com","basePath":"","schemes":["https"] """,
        """{"servers":[{"url":"https://h.com"}],"x-basePath":""}""",
        "info CNV-SERVER /basePath")]
    public void Servers_stand_where_the_host_stood(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0",VALUE}""",
            value,
            new(TargetVersion.OpenApi30, "", ""),
            expected,
            notes);
}
