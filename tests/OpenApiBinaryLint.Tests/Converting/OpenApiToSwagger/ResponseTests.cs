using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Responses and headers of 3.0.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData(
        """{"description":"d","content":{"application/json":{"example":1}}}""",
        """{"produces":["application/json"],"responses":{"200":{"description":"d","examples":{"application/json":1},"x-content":{"application/json":{"example":1}}}}}""",
        "info CNV-RESPONSE-CONTENT /responses/200/content/application~1json")]
    [InlineData("""{"description":"d","content":{}}""", """{"responses":{"200":{"description":"d","x-content":{}}}}""", "")]
    [InlineData(
        """{"description":"d","content":[]}""",
        """{"responses":{"200":{"description":"d","x-content":[]}}}""",
        "warning CNV-RESPONSE-CONTENT /responses/200/content")]
    [InlineData(
        """{"description":"d","schema":{},"examples":{},"foo":1}""",
        """{"responses":{"200":{"description":"d","x-schema":{},"x-examples":{},"foo":1}}}""",
        "warning CNV-UNKNOWN /responses/200/schema; warning CNV-UNKNOWN /responses/200/examples; warning CNV-UNKNOWN /responses/200/foo")]
    [InlineData(
        """{"description":"d","content":{"image/png":{"schema":{"type":"string","format":"binary","maxLength":5}}}}""",
        """{"produces":["image/png"],"responses":{"200":{"description":"d","schema":{"type":"string","format":"binary","maxLength":5}}}}""",
        "")]
    [InlineData(
        """{"description":"d","content":{"application/vnd.a+json":{"schema":{"type":"object"}},"text/html":{"schema":{"type":"string"}}}}""",
        """{"produces":["application/vnd.a+json","text/html"],"responses":{"200":{"description":"d","schema":{"type":"object"},"x-content":{"text/html":{"schema":{"type":"string"}}}}}}""",
        "warning CNV-RESPONSE-CONTENT /responses/200/content/text~1html")]
    public void A_response_has_one_schema(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","paths":{"/a":{"get":{"responses":{"200":VALUE}}}},"components":{"schemas":{"M":{"type":"object"}}}}""",
            value,
            new(TargetVersion.Swagger20, "/paths/~1a/get", "/paths/~1a/get"),
            expected,
            notes);

    [Theory]
    [InlineData(
        """{"schema":{"type":"string","format":"f"},"description":"d","required":true,"deprecated":true,"example":"e"}""",
        """{"type":"string","format":"f","description":"d","x-required":true,"x-deprecated":true,"x-example":"e"}""",
        "info CNV-HEADER /required; info CNV-HEADER /deprecated; info CNV-EXAMPLE /example")]
    [InlineData(
        """{"schema":{"type":"array","items":{"type":"string"}},"style":"simple","explode":true}""",
        """{"type":"array","items":{"type":"string"},"collectionFormat":"csv","x-style":"simple","x-explode":true}""",
        "info CNV-COLLECTION /style; info CNV-COLLECTION /explode")]
    [InlineData(
        """{"schema":{"$ref":"#/components/schemas/M"}}""",
        """{"type":"string","x-schema":{"$ref":"#/definitions/M"}}""",
        "info CNV-INLINED /schema")]
    [InlineData(
        """{"content":{"a/b":{"schema":{"type":"string"}}}}""",
        """{"x-content":{"a/b":{"schema":{"type":"string"}}},"type":"string"}""",
        "warning CNV-HEADER; warning CNV-HEADER /content")]
    [InlineData("{}", """{"type":"string"}""", "info CNV-HEADER")]
    [InlineData("1", "1", "")]
    public void A_header_takes_its_schema_in(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","paths":{"/a":{"get":{"responses":{"200":{"headers":{"H":VALUE}}}}}},"components":{"schemas":{"M":{"type":"object"}}}}""",
            value,
            new(TargetVersion.Swagger20, "/paths/~1a/get/responses/200/headers/H", "/paths/~1a/get/responses/200/headers/H"),
            expected,
            notes);
}
