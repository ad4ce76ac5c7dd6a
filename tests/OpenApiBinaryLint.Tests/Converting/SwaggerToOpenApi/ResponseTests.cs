using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Responses and headers of 2.0.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData("""{"description":"d"}""", """{"description":"d"}""", "")]
    [InlineData(
        """{"description":"d","schema":{"type":"file"}}""",
        """{"description":"d","content":{"application/json":{"schema":{"type":"string","format":"binary"}},"text/xml":{"schema":{"type":"string","format":"binary"}}}}""",
        "")]
    [InlineData(
        """{"description":"d","schema":{"type":"object"},"examples":{"application/json":{"a":1}}}""",
        """{"description":"d","content":{"application/json":{"schema":{"type":"object"},"example":{"a":1}},"text/xml":{"schema":{"type":"object"}}}}""",
        "")]
    [InlineData(
        """{"description":"d","schema":{"type":"object"},"examples":{"application/json":{"a":1},"text/csv":"a"}}""",
        """{"description":"d","content":{"application/json":{"schema":{"type":"object"},"example":{"a":1}},"text/xml":{"schema":{"type":"object"}},"text/csv":{"example":"a"}}}""",
        "")]
    [InlineData(
        """{"description":"d","examples":{"application/json":{"a":1}}}""",
        """{"description":"d","content":{"application/json":{"example":{"a":1}}}}""",
        "")]
    [InlineData(
        """{"description":"d","examples":{"named":{"a":1}}}""",
        """{"description":"d","x-examples":{"named":{"a":1}}}""",
        "info CNV-EXAMPLE /examples")]
    [InlineData("""{"description":"d","examples":[]}""", """{"description":"d","examples":[]}""", "warning CNV-UNKNOWN /examples")]
    [InlineData("""{"description":"d","headers":{}}""", """{"description":"d","headers":{}}""", "")]
    [InlineData("""{"description":"d","headers":"text"}""", """{"description":"d","headers":"text"}""", "warning CNV-UNKNOWN /headers")]
    [InlineData(
        """{"description":"d","schema":"text"}""",
        """{"description":"d","content":{"application/json":{"schema":"text"},"text/xml":{"schema":"text"}}}""",
        "warning CNV-UNKNOWN /schema")]
    [InlineData(
        """{"description":"d","schema":{"Fn::If":["A",{},{}]}}""",
        """{"description":"d","content":{"application/json":{"schema":{"Fn::If":["A",{},{}]}},"text/xml":{"schema":{"Fn::If":["A",{},{}]}}}}""",
        "")]
    [InlineData("""{"description":"d","content":{"a/b":{}}}""", """{"description":"d","content":{"a/b":{}}}""", "warning CNV-UNKNOWN /content")]
    [InlineData("""{"$ref":"#/responses/Nope"}""", """{"$ref":"#/components/responses/Nope"}""", "")]
    [InlineData("""{"$ref":"other.json"}""", """{"$ref":"other.json"}""", "")]
    [InlineData(""" "text" """, """ "text" """, "warning CNV-UNKNOWN")]
    public void A_response_has_content(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","produces":["application/json","text/xml"],"paths":{"/a":{"get":{"responses":{"200":VALUE}}}},"definitions":{"M":{"type":"object"}}}""",
            value,
            new(TargetVersion.OpenApi30, "/paths/~1a/get/responses/200", "/paths/~1a/get/responses/200"),
            expected,
            notes);

    [Theory]
    [InlineData(
        """{"type":"string","description":"d","format":"f","default":"x","enum":["x"],"x-h":1}""",
        """{"schema":{"type":"string","format":"f","default":"x","enum":["x"]},"description":"d","x-h":1}""",
        "")]
    [InlineData(
        """{"type":"array","items":{"type":"string"},"collectionFormat":"csv"}""",
        """{"schema":{"type":"array","items":{"type":"string"}},"style":"simple"}""",
        "")]
    [InlineData(
        """{"type":"array","items":{"type":"string"},"collectionFormat":"ssv"}""",
        """{"schema":{"type":"array","items":{"type":"string"}},"x-collectionFormat":"ssv"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", """{"schema":{"type":"array","items":{"type":"string"}}}""", "")]
    [InlineData(
        """{"type":"integer","maximum":1,"minimum":0,"multipleOf":2}""",
        """{"schema":{"type":"integer","maximum":1,"minimum":0,"multipleOf":2}}""",
        "")]
    [InlineData("{}", "{}", "")]
    [InlineData("""{"description":"d"}""", """{"description":"d"}""", "")]
    [InlineData("""{"schema":{"type":"string"}}""", """{"schema":{"type":"string"}}""", "warning CNV-UNKNOWN /schema")]
    [InlineData(
        """{"type":"string","required":true,"name":"H","in":"header"}""",
        """{"schema":{"type":"string"},"required":true,"name":"H","in":"header"}""",
        "warning CNV-UNKNOWN /required; warning CNV-UNKNOWN /name; warning CNV-UNKNOWN /in")]
    [InlineData("""{"type":"string","x-required":true,"x-example":"e"}""", """{"schema":{"type":"string"},"required":true,"example":"e"}""", "")]
    [InlineData("""{"$ref":"#/x-h"}""", """{"$ref":"#/x-h"}""", "warning CNV-UNKNOWN /$ref")]
    [InlineData(""" "text" """, """ "text" """, "warning CNV-UNKNOWN")]
    [InlineData("""{"Fn::If":["A",{},{}]}""", """{"Fn::If":["A",{},{}]}""", "")]
    public void A_header_has_a_schema(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","paths":{"/a":{"get":{"responses":{"200":{"headers":{"H":VALUE}}}}}}}""",
            value,
            new(TargetVersion.OpenApi30, "/paths/~1a/get/responses/200/headers/H", "/paths/~1a/get/responses/200/headers/H"),
            expected,
            notes);
}
