using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Path items and operations of 3.0, that of any method included.</summary>
public sealed class OperationTests
{
    [Theory]
    [InlineData(
        """ "summary":"s","description":"d","servers":[{"url":"/x"}],"trace":{"responses":{"200":{"description":"d","content":{"a/b":{"schema":{"$ref":"#/components/schemas/M"}}}}}},"parameters":[{"name":"q","in":"query","schema":{"type":"string"}}],"get":{"responses":{}},"foo":1 """,
        """{"x-summary":"s","x-description":"d","x-servers":[{"url":"/x"}],"x-trace":{"responses":{"200":{"description":"d","content":{"a/b":{"schema":{"$ref":"#/definitions/M"}}}}}},"parameters":[{"name":"q","in":"query","type":"string"}],"get":{"responses":{}},"foo":1}""",
        "info CNV-OPERATION /summary; info CNV-OPERATION /description; warning CNV-OPERATION-SERVER /servers; warning CNV-OPERATION /trace; warning CNV-UNKNOWN /foo")]
    [InlineData(
        """ "x-amazon-apigateway-any-method":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}},"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}},"x-amazon-apigateway-integration":{"uri":"u"}} """,
        """{"x-amazon-apigateway-any-method":{"consumes":["application/json"],"produces":["application/json"],"parameters":[{"in":"body","name":"body","schema":{"$ref":"#/definitions/M"}}],"responses":{"200":{"description":"d","schema":{"$ref":"#/definitions/M"}}},"x-amazon-apigateway-integration":{"uri":"u"}}}""",
        "")]
    [InlineData(
        """ "parameters":[1,null],"get":1,"put":{"parameters":{},"responses":1} """,
        """{"parameters":[1,null],"get":1,"put":{"parameters":{},"responses":1}}""",
        "warning CNV-UNKNOWN /parameters/0; warning CNV-UNKNOWN /parameters/1; warning CNV-UNKNOWN /get; warning CNV-UNKNOWN /put/responses")]
    public void A_path_item(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","paths":{"/a":{VALUE}},"components":{"schemas":{"M":{"type":"object"}}}}""",
            value,
            new(TargetVersion.Swagger20, "/paths/~1a", "/paths/~1a"),
            expected,
            notes);

    [Theory]
    [InlineData(
        """ "tags":["a"],"summary":"s","description":"d","externalDocs":{"url":"u"},"operationId":"o","deprecated":true,"security":[],"x-a":{"$ref":"#/components/schemas/M"} """,
        """{"tags":["a"],"summary":"s","description":"d","externalDocs":{"url":"u"},"operationId":"o","deprecated":true,"security":[],"x-a":{"$ref":"#/definitions/M"}}""",
        "info CNV-REF-IN-EXTENSION /x-a/$ref")]
    [InlineData(
        """ "callbacks":{"c":{"u":{"post":{"responses":{"200":{"description":"d"}}}}}},"servers":[{"url":"/x"}] """,
        """{"x-callbacks":{"c":{"u":{"post":{"responses":{"200":{"description":"d"}}}}}},"x-servers":[{"url":"/x"}]}""",
        "warning CNV-OPERATION /callbacks; warning CNV-OPERATION-SERVER /servers")]
    [InlineData(
        """ "consumes":["a/b"],"schemes":["https"],"foo":1 """,
        """{"x-consumes":["a/b"],"x-schemes":["https"],"foo":1}""",
        "warning CNV-UNKNOWN /consumes; warning CNV-UNKNOWN /schemes; warning CNV-UNKNOWN /foo")]
    [InlineData(""" "x-schemes":["https"],"x-produces":["a/b"] """, """{"schemes":["https"],"produces":["a/b"]}""", "")]
    public void An_operation(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","paths":{"/a":{"post":{VALUE}}},"components":{"schemas":{"M":{"type":"object"}}}}""",
            value,
            new(TargetVersion.Swagger20, "/paths/~1a/post", "/paths/~1a/post"),
            expected,
            notes);
}
