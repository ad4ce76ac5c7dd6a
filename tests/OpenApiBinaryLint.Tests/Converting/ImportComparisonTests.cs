using OpenApiBinaryLint.Converting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Converting;

/// <summary>Each row: two documents and what REST import reads of only one of them.</summary>
public sealed class ImportComparisonTests
{
    [Theory]
    [InlineData(""" "get":{} """, """ "put":{} """, "`GET /a` is lost", "`PUT /a` is new")]
    [InlineData(""" "get":{},"x-amazon-apigateway-any-method":{} """, """ "get":{} """, "`ANY /a` is lost")]
    [InlineData(""" "get":{"x-amazon-apigateway-integration":{"type":"mock"}} """, """ "get":{} """, """`GET /a x-amazon-apigateway-integration {"type":"mock"}` is lost""")]
    [InlineData(""" "get":{"x-amazon-apigateway-integration":{"a":1,"b":2}} """, """ "get":{"x-amazon-apigateway-integration":{"b":2,"a":1}} """)]
    [InlineData(""" "get":{"x-amazonian":1,"description":"d"} """, """ "get":{} """)]
    [InlineData(""" "get":{"security":[]} """, """ "get":{} """, "`GET /a security []` is lost")]
    [InlineData(
        """ "get":{"parameters":[{"name":"p","in":"query"}]} """,
        """ "get":{"parameters":[{"name":"p","in":"query","required":true}]} """,
        "`GET /a parameter query p` is lost",
        "`GET /a parameter query p required` is new")]
    [InlineData(""" "get":{"parameters":[{"name":"p","in":"header"}]} """, """ "get":{} """, "`GET /a parameter header p` is lost")]
    [InlineData(""" "get":{"parameters":[{"name":"p","in":"query","required":false}]} """, """ "get":{"parameters":[{"name":"p","in":"query"}]} """)]
    [InlineData(""" "get":{"parameters":[{"name":"p","in":"path","required":true}]} """, """ "get":{"parameters":[{"name":"p","in":"path"}]} """)]
    [InlineData(""" "get":{"parameters":[{"name":"p","in":"cookie"}]} """, """ "get":{} """)]
    [InlineData(""" "get":{"responses":{"200":{},"404":{}}} """, """ "get":{"responses":{"200":{}}} """, "`GET /a response 404` is lost")]
    [InlineData(""" "get":{"responses":{"default":{},"2XX":{},"600":{},"099":{},"1000":{}}} """, """ "get":{} """)]
    [InlineData(""" "get":{"responses":{"100":{},"599":{}}} """, """ "get":{} """, "`GET /a response 100` is lost", "`GET /a response 599` is lost")]
    [InlineData(""" "get":{"responses":{"200":{"headers":{"H":{}}}}} """, """ "get":{"responses":{"200":{}}} """, "`GET /a response 200 header H` is lost")]
    [InlineData(
        """ "get":{"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}}} """,
        """ "get":{"responses":{"200":{}}} """,
        "`GET /a response 200 model M` is lost")]
    [InlineData(
        """ "get":{"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/My-M"}},"text/plain":{"schema":{"type":"string"}}}}}} """,
        """ "get":{"responses":{"200":{}}} """)]
    [InlineData(
        """ "put":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}} """,
        """ "put":{"requestBody":{"$ref":"#/components/requestBodies/B"}} """)]
    [InlineData(""" "put":{"requestBody":{"$ref":"#/components/requestBodies/B"}} """, """ "put":{} """, "`PUT /a request model M` is lost")]
    public void Operations_are_compared(string before, string after, params string[] differences) =>
        AssertDifferences(Document(before), Document(after), differences);

    [Theory]
    [InlineData(""" "basePath":"/v1/" """, """ "basePath":"v1" """)]
    [InlineData(""" "basePath":"/" """, """ "host":"h.com" """)]
    [InlineData(""" "basePath":"/v1" """, """ "basePath":"/v2" """, "the base path `/v1` becomes `/v2`")]
    [InlineData(""" "basePath":"/${Stage}" """, """ "basePath":"/v2" """)]
    [InlineData(""" "basePath":"/v1" """, """ "basePath":"/${Stage}" """)]
    [InlineData(
        """ "x-amazon-apigateway-binary-media-types":["image/png"] """,
        """ "x-amazon-apigateway-binary-media-types":["*/*"] """,
        """`root x-amazon-apigateway-binary-media-types ["image/png"]` is lost""",
        """`root x-amazon-apigateway-binary-media-types ["*/*"]` is new""")]
    [InlineData(
        """ "securityDefinitions":{"s":{"type":"apiKey","x-amazon-apigateway-authtype":"custom","x-amazon-apigateway-authorizer":{"type":"token"}}} """,
        """ "securityDefinitions":{"s":{"type":"basic","x-amazon-apigateway-authtype":"custom"}} """,
        """`scheme s x-amazon-apigateway-authorizer {"type":"token"}` is lost""")]
    [InlineData(
        """ "securityDefinitions":{"s":{"x-amazon-apigateway-authtype":"custom"}} """,
        """ "components":{"securitySchemes":{"s":{"x-amazon-apigateway-authtype":"custom"}}} """,
        """`scheme s x-amazon-apigateway-authtype "custom"` is lost""")]
    [InlineData(
        """ "paths":{"/a":{"put":{"parameters":[{"in":"body","name":"b","schema":{"$ref":"#/definitions/M"}},{"in":"query","name":"q","schema":{"$ref":"#/definitions/N"}}]}}} """,
        """ "paths":{"/a":{"put":{"parameters":[{"in":"query","name":"q"}]}}} """,
        "`PUT /a request model M` is lost")]
    [InlineData(
        """ "paths":{"/a":{"get":{"responses":{"200":{"schema":{"$ref":"#/definitions/M"}}}}}} """,
        """ "paths":{"/a":{"get":{"responses":{"200":{"schema":{"type":"object"}}}}}} """,
        "`GET /a response 200 model M` is lost")]
    public void Documents_of_2_0_are_compared(string before, string after, params string[] differences) =>
        AssertDifferences($$"""{"swagger":"2.0",{{before}}}""", $$"""{"swagger":"2.0",{{after}}}""", differences);

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html
    [Theory]
    [InlineData("/v1", """ "servers":[{"url":"https://h.com/v1"}] """)]
    [InlineData("/v1", """ "servers":[{"url":"//h.com/v1/"},{"url":"/v2"}] """)]
    [InlineData("/v1", """ "servers":[{"url":"/v1"}] """)]
    [InlineData("/v1", """ "servers":[{"url":"https://h.com/{basePath}","variables":{"basePath":{"default":"v1"}}}] """)]
    [InlineData("/v1", """ "servers":[{"url":"https://h.com","variables":{"basePath":{"default":"/v1"}}}] """)]
    [InlineData("/", """ "servers":[{"url":"https://h.com"}] """)]
    [InlineData("/", """ "servers":[] """)]
    [InlineData("/v1", """ "servers":[{"url":"https://h.com/${Stage}"}] """)]
    public void The_base_path_is_that_of_the_first_server(string path, string servers)
    {
        AssertDifferences($$"""{"swagger":"2.0","basePath":"{{path}}"}""", $$"""{"openapi":"3.0.1",{{servers}}}""");
        if (!servers.Contains('$'))
        {
            AssertDifferences("""{"swagger":"2.0","basePath":"/other"}""", $$"""{"openapi":"3.0.1",{{servers}}}""", $"the base path `/other` becomes `{path}`");
        }
    }

    [Theory]
    [InlineData(""" "x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]} """)]
    [InlineData(""" "servers":[{"url":"/","x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}] """)]
    public void The_endpoint_is_that_of_the_document_or_of_the_first_server(string members)
    {
        const string Swagger = """{"swagger":"2.0","x-amazon-apigateway-endpoint-configuration":{"vpcEndpointIds":["v"]}}""";
        AssertDifferences(Swagger, $$"""{"openapi":"3.0.1",{{members}}}""");
        AssertDifferences(Swagger, """{"openapi":"3.0.1"}""", """`endpoint {"vpcEndpointIds":["v"]}` is lost""");
    }

    [Fact]
    public void Security_schemes_of_3_0_are_compared() => AssertDifferences(
        """{"openapi":"3.0.1","components":{"securitySchemes":{"s":{"x-amazon-apigateway-authtype":"custom"}}}}""",
        """{"openapi":"3.0.1","securityDefinitions":{"s":{"x-amazon-apigateway-authtype":"custom"}}}""",
        """`scheme s x-amazon-apigateway-authtype "custom"` is lost""");

    private static string Document(string methods) => """
        {"openapi":"3.0.1","paths":{"/a":{METHODS}},"components":{"schemas":{"M":{"type":"object"}},
        "requestBodies":{"B":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}}}}
        """.Replace("METHODS", methods, StringComparison.Ordinal);

    private static void AssertDifferences(string before, string after, params string[] differences) =>
        Assert.Equal(differences, Converter.CompareImports(SourceText.FromString(before), null, SourceText.FromString(after)));
}
