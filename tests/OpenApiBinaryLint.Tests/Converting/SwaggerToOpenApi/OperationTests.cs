using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Path items and operations of 2.0, that of any method included.</summary>
public sealed class OperationTests
{
    [Theory]
    [InlineData(
        """ "x-amazon-apigateway-any-method":{"consumes":["text/plain"],"produces":["image/png"],"parameters":[{"in":"body","name":"b","schema":{"$ref":"#/definitions/M"}},{"in":"query","name":"q","type":"string"}],"responses":{"200":{"description":"d","schema":{"type":"file"}}},"x-amazon-apigateway-integration":{"uri":"u","type":"http_proxy","httpMethod":"POST"}} """,
        """{"x-amazon-apigateway-any-method":{"requestBody":{"x-bodyName":"b","content":{"text/plain":{"schema":{"$ref":"#/components/schemas/M"}}}},"parameters":[{"in":"query","name":"q","schema":{"type":"string"}}],"responses":{"200":{"description":"d","content":{"image/png":{"schema":{"type":"string","format":"binary"}}}}},"x-amazon-apigateway-integration":{"uri":"u","type":"http_proxy","httpMethod":"POST"}}}""",
        "")]
    [InlineData(
        """ "get":{"responses":{}},"put":{"responses":{}},"post":{"responses":{}},"delete":{"responses":{}},"options":{"responses":{}},"head":{"responses":{}},"patch":{"responses":{}} """,
        """{"get":{"responses":{}},"put":{"responses":{}},"post":{"responses":{}},"delete":{"responses":{}},"options":{"responses":{}},"head":{"responses":{}},"patch":{"responses":{}}}""",
        "")]
    [InlineData(
        """ "trace":{"parameters":[{"in":"query","name":"q","type":"string"}],"responses":{}} """,
        """{"trace":{"parameters":[{"in":"query","name":"q","schema":{"type":"string"}}],"responses":{}}}""",
        "warning CNV-UNKNOWN /trace")]
    [InlineData(""" "summary":"s","get":{"responses":{}} """, """{"summary":"s","get":{"responses":{}}}""", "warning CNV-UNKNOWN /summary")]
    [InlineData(""" "get":"text" """, """{"get":"text"}""", "warning CNV-UNKNOWN /get")]
    [InlineData(""" "get":{"Fn::Transform":{"Name":"AWS::Include"}} """, """{"get":{"Fn::Transform":{"Name":"AWS::Include"}}}""", "")]
    [InlineData(
        """ "parameters":[{"in":"query","name":"q","type":"string"}],"get":{"responses":{}} """,
        """{"parameters":[{"in":"query","name":"q","schema":{"type":"string"}}],"get":{"responses":{}}}""",
        "")]
    [InlineData(
        """ "parameters":[{"in":"body","name":"b","schema":{"$ref":"#/definitions/M"}},{"in":"query","name":"q","type":"integer"}],"post":{"responses":{}},"put":{"parameters":[{"in":"body","name":"body","schema":{"type":"string"}}],"responses":{}} """,
        """{"parameters":[{"in":"query","name":"q","schema":{"type":"integer"}}],"post":{"requestBody":{"x-bodyName":"b","content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}},"responses":{}},"put":{"requestBody":{"content":{"application/json":{"schema":{"type":"string"}}}},"responses":{}}}""",
        "info CNV-INLINED /parameters/0")]
    [InlineData(
        """ "parameters":[{"in":"body","name":"b","schema":{"type":"object"}}] """,
        """{"x-parameters":[{"in":"body","name":"b","schema":{"type":"object"}}]}""",
        "info CNV-INLINED /parameters")]
    [InlineData(""" "parameters":"text" """, """{"parameters":"text"}""", "warning CNV-UNKNOWN /parameters")]
    [InlineData(
        """ "parameters":[null,"text",[]],"get":{"parameters":[1],"responses":{}} """,
        """{"parameters":[null,"text",[]],"get":{"parameters":[1],"responses":{}}}""",
        "warning CNV-UNKNOWN /parameters/0; warning CNV-UNKNOWN /parameters/1; warning CNV-UNKNOWN /parameters/2; warning CNV-UNKNOWN /get/parameters/0")]
    public void A_path_item(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","paths":{"/a":{VALUE}},"definitions":{"M":{"type":"object"}}}""",
            value,
            new(TargetVersion.OpenApi30, "/paths/~1a", "/paths/~1a"),
            expected,
            notes);

    [Theory]
    [InlineData(
        """ "tags":["a"],"summary":"s","description":"d","externalDocs":{"url":"u"},"operationId":"o","deprecated":true,"security":[{"a":[]}],"x-amazon-apigateway-auth":{"type":"NONE"} """,
        """{"tags":["a"],"summary":"s","description":"d","externalDocs":{"url":"u"},"operationId":"o","deprecated":true,"security":[{"a":[]}],"x-amazon-apigateway-auth":{"type":"NONE"}}""",
        "")]
    [InlineData(""" "security":[] """, """{"security":[]}""", "")]
    [InlineData(""" "security":[{}] """, """{"security":[{}]}""", "")]
    [InlineData(""" "schemes":["https"] """, """{"x-schemes":["https"]}""", "warning CNV-OPERATION-SERVER /schemes")]
    [InlineData(""" "consumes":["text/plain"] """, """{"x-consumes":["text/plain"]}""", "info CNV-MEDIA-TYPES /consumes")]
    [InlineData(""" "consumes":[] """, """{"x-consumes":[]}""", "info CNV-MEDIA-TYPES /consumes")]
    [InlineData(
        """ "consumes":["text/plain"],"parameters":[{"in":"body","name":"body","schema":{"type":"string"}}] """,
        """{"requestBody":{"content":{"text/plain":{"schema":{"type":"string"}}}}}""",
        "")]
    [InlineData(""" "produces":["text/plain"] """, """{"x-produces":["text/plain"]}""", "info CNV-MEDIA-TYPES /produces")]
    [InlineData(""" "produces":"text/plain" """, """{"x-produces":"text/plain"}""", "warning CNV-MEDIA-TYPES /produces")]
    [InlineData(""" "requestBody":{"content":{}} """, """{"requestBody":{"content":{}}}""", "warning CNV-UNKNOWN /requestBody")]
    [InlineData(
        """ "requestBody":{"content":{}},"parameters":[{"in":"body","name":"body","schema":{}}] """,
        """{"x-requestBody":{"content":{}},"requestBody":{"content":{"application/json":{"schema":{}}}}}""",
        "warning CNV-UNKNOWN /requestBody")]
    [InlineData(""" "callbacks":{} """, """{"callbacks":{}}""", "warning CNV-UNKNOWN /callbacks")]
    [InlineData(""" "servers":[] """, """{"servers":[]}""", "warning CNV-UNKNOWN /servers")]
    [InlineData(""" "parameters":{} """, """{"parameters":{}}""", "warning CNV-UNKNOWN /parameters")]
    [InlineData(
        """ "parameters":[{"in":"body","name":"body","schema":{"$ref":"#/definitions/M"}},{"in":"body","name":"second","schema":{}}] """,
        """{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}},"parameters":[{"in":"body","name":"second","schema":{}}]}""",
        "warning CNV-UNKNOWN /parameters/1/in; warning CNV-UNKNOWN /parameters/1/schema")]
    [InlineData(""" "x-servers":[{"url":"https://a"}] """, """{"servers":[{"url":"https://a"}]}""", "")]
    [InlineData(
        """ "x-callbacks":{"c":{"{$request.body#/u}":{"post":{"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/definitions/M"}}}}}}}}} """,
        """{"callbacks":{"c":{"{$request.body#/u}":{"post":{"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}}}}}}}""",
        "")]
    [InlineData(""" "x-schemes":["https"],"x-consumes":["a/b"] """, """{"x-schemes":["https"],"x-consumes":["a/b"]}""", "")]
    public void An_operation(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","consumes":["application/json"],"produces":["application/json"],"paths":{"/a":{"post":{VALUE}}},"definitions":{"M":{"type":"object"}}}""",
            value,
            new(TargetVersion.OpenApi30, "/paths/~1a/post", "/paths/~1a/post"),
            expected,
            notes);
}
