using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Request bodies of 3.0 other than forms.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData(
        """{"description":"d","required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}},"x-b":1}""",
        """{"consumes":["application/json"],"parameters":[{"in":"body","name":"body","description":"d","required":true,"schema":{"$ref":"#/definitions/M"},"x-b":1}]}""",
        "")]
    [InlineData(
        """{"content":{"application/json":{"schema":{"type":"object"}},"text/xml":{"schema":{"type":"object"}}}}""",
        """{"consumes":["application/json","text/xml"],"parameters":[{"in":"body","name":"body","schema":{"type":"object"}}]}""",
        "")]
    [InlineData(
        """{"content":{"application/json":{"schema":{"type":"object"}},"text/xml":{"schema":{"type":"string"}}}}""",
        """{"consumes":["application/json","text/xml"],"parameters":[{"in":"body","name":"body","schema":{"type":"object"},"x-content":{"text/xml":{"schema":{"type":"string"}}}}]}""",
        "warning CNV-REQUEST-CONTENT /requestBody/content/text~1xml")]
    [InlineData(
        """{"content":{"text/csv":{"schema":{"type":"string"},"example":"a"}}}""",
        """{"consumes":["text/csv"],"parameters":[{"in":"body","name":"body","schema":{"type":"string"},"x-content":{"text/csv":{"schema":{"type":"string"},"example":"a"}}}]}""",
        "info CNV-REQUEST-CONTENT /requestBody/content/text~1csv")]
    [InlineData(
        """{"content":{"application/json":{}}}""",
        """{"consumes":["application/json"],"parameters":[{"in":"body","name":"body","x-content":{"application/json":{}},"schema":{}}]}""",
        "info CNV-REQUEST-CONTENT /requestBody/content/application~1json")]
    [InlineData("""{"content":{}}""", """{"parameters":[{"in":"body","name":"body","x-content":{},"schema":{}}]}""", "")]
    [InlineData("{}", """{"parameters":[{"in":"body","name":"body","schema":{}}]}""", "")]
    [InlineData(
        """{"content":{"*/*":{"schema":{"type":"object"}}}}""",
        """{"consumes":["*/*"],"parameters":[{"in":"body","name":"body","schema":{"type":"object"}}]}""",
        "")]
    [InlineData(
        """{"content":"text"}""",
        """{"parameters":[{"in":"body","name":"body","x-content":"text","schema":{}}]}""",
        "warning CNV-REQUEST-CONTENT /requestBody/content")]
    [InlineData(
        """{"content":{"application/json":"text"}}""",
        """{"consumes":["application/json"],"parameters":[{"in":"body","name":"body","x-content":{"application/json":"text"},"schema":{}}]}""",
        "info CNV-REQUEST-CONTENT /requestBody/content/application~1json")]
    [InlineData("""{"$ref":"#/components/requestBodies/Nope"}""", """{"parameters":[{"$ref":"#/parameters/Nope"}]}""", "")]
    [InlineData(""" "text" """, """{"x-requestBody":"text"}""", "error CNV-REQUEST-CONTENT /requestBody")]
    [InlineData(
        """{"content":{"application/json":{"schema":{"type":"object"}}},"schema":1,"in":2}""",
        """{"consumes":["application/json"],"parameters":[{"in":"body","name":"body","schema":{"type":"object"},"x-schema":1,"x-in":2}]}""",
        "warning CNV-UNKNOWN /requestBody/schema; warning CNV-UNKNOWN /requestBody/in")]
    public void A_request_body_is_a_parameter(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","paths":{"/a":{"post":{"requestBody":VALUE}}},"components":{"schemas":{"M":{"type":"object"}}}}""",
            value,
            new(TargetVersion.Swagger20, "/paths/~1a/post", "/paths/~1a/post"),
            expected,
            notes);
}
