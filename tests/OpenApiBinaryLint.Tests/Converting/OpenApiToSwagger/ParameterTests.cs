using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Parameters of 3.0.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData(
        """{"name":"a","in":"query","required":true,"description":"d","deprecated":true,"allowEmptyValue":true,"schema":{"type":"string","format":"f","default":"x","enum":["x"],"maxLength":1,"minLength":0,"pattern":"p"},"x-p":1}""",
        """{"name":"a","in":"query","required":true,"description":"d","x-deprecated":true,"allowEmptyValue":true,"type":"string","format":"f","default":"x","enum":["x"],"maxLength":1,"minLength":0,"pattern":"p","x-p":1}""",
        "info CNV-PARAMETER /deprecated")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"integer","minimum":0,"maximum":1,"exclusiveMinimum":true,"exclusiveMaximum":true,"multipleOf":1,"nullable":true}}""",
        """{"name":"a","in":"query","type":"integer","minimum":0,"maximum":1,"exclusiveMinimum":true,"exclusiveMaximum":true,"multipleOf":1,"x-nullable":true}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"},"minItems":0,"maxItems":1,"uniqueItems":true}}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"minItems":0,"maxItems":1,"uniqueItems":true,"collectionFormat":"multi"}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","explode":false,"schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"query","x-explode":false,"type":"array","items":{"type":"string"}}""",
        "info CNV-COLLECTION /explode")]
    [InlineData(
        """{"name":"a","in":"query","style":"spaceDelimited","explode":false,"schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"query","collectionFormat":"ssv","type":"array","items":{"type":"string"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","style":"spaceDelimited","schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"query","x-style":"spaceDelimited","type":"array","items":{"type":"string"},"collectionFormat":"ssv"}""",
        "info CNV-COLLECTION /style")]
    [InlineData(
        """{"name":"a","in":"query","style":"pipeDelimited","explode":true,"schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"query","x-style":"pipeDelimited","x-explode":true,"type":"array","items":{"type":"string"},"collectionFormat":"multi"}""",
        "info CNV-COLLECTION /style; info CNV-COLLECTION /explode")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"style":"label","schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"path","required":true,"x-style":"label","type":"string","x-schema":{"type":"array","items":{"type":"string"}}}""",
        "warning CNV-PARAMETER /style; warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"style":"matrix","schema":{"type":"string"}}""",
        """{"name":"a","in":"path","required":true,"x-style":"matrix","type":"string","x-schema":{"type":"string"}}""",
        "warning CNV-PARAMETER /style; warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"style":"simple","explode":true,"schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"path","required":true,"x-style":"simple","x-explode":true,"type":"array","items":{"type":"string"},"collectionFormat":"csv"}""",
        "info CNV-COLLECTION /style; info CNV-COLLECTION /explode")]
    [InlineData(
        """{"name":"a","in":"query","style":"form","schema":{"type":"string"}}""",
        """{"name":"a","in":"query","x-style":"form","type":"string"}""",
        "info CNV-COLLECTION /style")]
    [InlineData(
        """{"name":"a","in":"query","style":"deepObject","explode":true,"schema":{"type":"object","properties":{"b":{"$ref":"#/components/schemas/M"}}}}""",
        """{"name":"a","in":"query","x-style":"deepObject","x-explode":true,"type":"string","x-schema":{"type":"object","properties":{"b":{"$ref":"#/definitions/M"}}}}""",
        "warning CNV-PARAMETER /style; warning CNV-PARAMETER /explode; warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"object"}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{"type":"object"}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"oneOf":[{"type":"string"}]}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{"oneOf":[{"type":"string"}]}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"string","title":"t","example":"e","readOnly":true}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{"type":"string","title":"t","example":"e","readOnly":true}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"$ref":"#/components/schemas/M"}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{"$ref":"#/definitions/M"}}""",
        "info CNV-INLINED /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"allOf":[{"$ref":"#/components/schemas/M"}]}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{"allOf":[{"$ref":"#/definitions/M"}]}}""",
        "info CNV-INLINED /schema")]
    [InlineData(
        """{"name":"a","in":"query","allowReserved":true,"example":"e","schema":{"type":"string"}}""",
        """{"name":"a","in":"query","x-allowReserved":true,"x-example":"e","type":"string"}""",
        "warning CNV-PARAMETER /allowReserved; info CNV-EXAMPLE /example")]
    [InlineData(
        """{"name":"a","in":"query","content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}""",
        """{"name":"a","in":"query","x-content":{"application/json":{"schema":{"$ref":"#/definitions/M"}}},"type":"string"}""",
        "warning CNV-PARAMETER; warning CNV-PARAMETER /content")]
    [InlineData("""{"name":"a","in":"body","schema":{}}""", """{"name":"a","in":"body","schema":{}}""", "warning CNV-UNKNOWN")]
    [InlineData(
        """{"name":"a","in":"query","type":"string"}""",
        """{"name":"a","in":"query","x-type":"string","type":"string"}""",
        "info CNV-PARAMETER; warning CNV-UNKNOWN /type")]
    [InlineData("""{"name":"a","in":"query"}""", """{"name":"a","in":"query","type":"string"}""", "info CNV-PARAMETER")]
    [InlineData(
        """{"name":"a","in":"query","schema":"text"}""",
        """{"name":"a","in":"query","type":"string","x-schema":"text"}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"Fn::If":["A",{},{}]}}""",
        """{"name":"a","in":"query","type":"string","x-schema":{"Fn::If":["A",{},{}]}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array"}}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi","x-schema":{"type":"array"}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"object"}}}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi","x-schema":{"type":"array","items":{"type":"object"}}}""",
        "warning CNV-PARAMETER /schema")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"array","items":{"$ref":"#/components/schemas/M"}}}}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"array","items":{"type":"string"}},"collectionFormat":"multi","x-schema":{"type":"array","items":{"type":"array","items":{"$ref":"#/definitions/M"}}}}""",
        "info CNV-INLINED /schema")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"schema":{"type":"array","items":{"type":"string"}}}""",
        """{"name":"a","in":"path","required":true,"type":"array","items":{"type":"string"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"explode":false}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"pipeDelimited","explode":false}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"pipes"}""",
        "")]
    [InlineData(
        """{"name":"a","in":"header","schema":{"type":"array","items":{"type":"string"}},"style":"simple"}""",
        """{"name":"a","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"csv"}""",
        "")]
    [InlineData(
        """{"style":"form","explode":false,"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}}}""",
        """{"collectionFormat":"csv","name":"a","in":"query","type":"array","items":{"type":"string"}}""",
        "")]
    [InlineData(
        """{"explode":false,"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}}}""",
        """{"x-explode":false,"name":"a","in":"query","type":"array","items":{"type":"string"}}""",
        "info CNV-COLLECTION /explode")]
    [InlineData(
        """{"schema":{"type":"array","items":{"type":"string"}},"name":"a","in":"query","explode":false}""",
        """{"type":"array","items":{"type":"string"},"name":"a","in":"query","x-explode":false}""",
        "info CNV-COLLECTION /explode")]
    [InlineData(
        """{"name":"a","in":"query","style":"form","schema":{"type":"array","items":{"type":"string"}},"explode":false}""",
        """{"name":"a","in":"query","x-style":"form","type":"array","items":{"type":"string"},"collectionFormat":"csv","x-explode":false}""",
        "info CNV-COLLECTION /style; info CNV-COLLECTION /explode")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"required":true,"style":"form","explode":false}""",
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"csv","required":true,"x-style":"form","x-explode":false}""",
        "info CNV-COLLECTION /style; info CNV-COLLECTION /explode")]
    [InlineData(
        """{"name":"a","in":"header","schema":{"type":"array","items":{"type":"string"}},"required":true,"style":"simple"}""",
        """{"name":"a","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"csv","required":true,"x-style":"simple"}""",
        "info CNV-COLLECTION /style")]
    [InlineData(
        """{"$ref":"other.json#/components/parameters/P"}""",
        """{"$ref":"other.json#/components/parameters/P"}""",
        "warning CNV-EXTERNAL /$ref")]
    [InlineData("""{"$ref":"#/components/parameters/Nope"}""", """{"$ref":"#/parameters/Nope"}""", "")]
    public void A_parameter_takes_its_schema_in(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","paths":{"/a":{"get":{"parameters":[VALUE]}}},"components":{"schemas":{"M":{"type":"object"}}}}""",
            value,
            new(TargetVersion.Swagger20, "/paths/~1a/get/parameters/0", "/paths/~1a/get/parameters/0"),
            expected,
            notes);
}
