using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Parameters of 2.0 other than forms.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData(
        """{"name":"a","in":"query","type":"string","description":"d","required":false,"allowEmptyValue":true,"format":"f","default":"x","enum":["x"],"maxLength":1,"minLength":1,"pattern":"p","x-p":1}""",
        """{"name":"a","in":"query","schema":{"type":"string","format":"f","default":"x","enum":["x"],"maxLength":1,"minLength":1,"pattern":"p"},"description":"d","required":false,"allowEmptyValue":true,"x-p":1}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"integer","maximum":1,"exclusiveMaximum":true,"minimum":0,"exclusiveMinimum":false,"multipleOf":2}""",
        """{"name":"a","in":"query","schema":{"type":"integer","maximum":1,"exclusiveMaximum":true,"minimum":0,"exclusiveMinimum":false,"multipleOf":2}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"maxItems":1,"minItems":0,"uniqueItems":true}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"},"maxItems":1,"minItems":0,"uniqueItems":true},"explode":false}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"csv"}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"form","explode":false}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi"}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"ssv"}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"spaceDelimited","explode":false}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"tsv"}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"explode":false,"x-collectionFormat":"tsv"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"pipes"}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"style":"pipeDelimited","explode":false}""",
        "")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"type":"array","items":{"type":"string"}}""",
        """{"name":"a","in":"path","required":true,"schema":{"type":"array","items":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"type":"array","items":{"type":"string"},"collectionFormat":"csv"}""",
        """{"name":"a","in":"path","required":true,"schema":{"type":"array","items":{"type":"string"}},"style":"simple"}""",
        "")]
    [InlineData(
        """{"name":"a","in":"path","required":true,"type":"array","items":{"type":"string"},"collectionFormat":"ssv"}""",
        """{"name":"a","in":"path","required":true,"schema":{"type":"array","items":{"type":"string"}},"x-collectionFormat":"ssv"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData(
        """{"name":"a","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"pipes"}""",
        """{"name":"a","in":"header","schema":{"type":"array","items":{"type":"string"}},"x-collectionFormat":"pipes"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData(
        """{"name":"a","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"multi"}""",
        """{"name":"a","in":"header","schema":{"type":"array","items":{"type":"string"}},"x-collectionFormat":"multi"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","collectionFormat":"csv"}""",
        """{"name":"a","in":"query","schema":{"type":"string"},"x-collectionFormat":"csv"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"${F}"}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}},"explode":false,"x-collectionFormat":"${F}"}""",
        "warning CNV-COLLECTION /collectionFormat")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"array","items":{"type":"string","format":"byte"},"collectionFormat":"pipes"}}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"type":"array","items":{"type":"string","format":"byte"},"x-collectionFormat":"pipes"}},"explode":false}""",
        "warning CNV-COLLECTION /items/collectionFormat")]
    [InlineData("""{"name":"a","in":"query","type":"array"}""", """{"name":"a","in":"query","schema":{"type":"array"},"explode":false}""", "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"$ref":"#/definitions/M"}}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":{"$ref":"#/components/schemas/M"}},"explode":false}""",
        "warning CNV-UNKNOWN /items/$ref")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":[{"type":"string"}]}""",
        """{"name":"a","in":"query","schema":{"type":"array","items":[{"type":"string"}]},"explode":false}""",
        "warning CNV-UNKNOWN /items")]
    [InlineData("""{"name":"a","in":"query"}""", """{"name":"a","in":"query"}""", "")]
    [InlineData(
        """{"name":"a","in":"query","type":"file"}""",
        """{"name":"a","in":"query","schema":{"type":"file"}}""",
        "warning CNV-UNKNOWN /type")]
    [InlineData(
        """{"name":"a","in":"query","type":"object","properties":{"b":{"type":"string"}}}""",
        """{"name":"a","in":"query","schema":{"type":"object"},"properties":{"b":{"type":"string"}}}""",
        "warning CNV-UNKNOWN /type; warning CNV-UNKNOWN /properties")]
    [InlineData(
        """{"name":"a","in":"query","type":["string","null"]}""",
        """{"name":"a","in":"query","schema":{"type":["string","null"]}}""",
        "warning CNV-UNKNOWN /type")]
    [InlineData(
        """{"name":"a","in":"query","schema":{"type":"string","x-nullable":true}}""",
        """{"name":"a","in":"query","schema":{"type":"string","nullable":true}}""",
        "warning CNV-UNKNOWN /schema")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","schema":{"type":"string"}}""",
        """{"name":"a","in":"query","schema":{"type":"string"},"x-schema":{"type":"string"}}""",
        "warning CNV-UNKNOWN /schema")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","x-example":"e","x-nullable":true}""",
        """{"name":"a","in":"query","schema":{"type":"string","nullable":true},"example":"e"}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","example":"e"}""",
        """{"name":"a","in":"query","schema":{"type":"string"},"example":"e"}""",
        "warning CNV-UNKNOWN /example")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","x-deprecated":true,"deprecated":true}""",
        """{"name":"a","in":"query","schema":{"type":"string"},"x-deprecated":true,"deprecated":true}""",
        "warning CNV-UNKNOWN /deprecated")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","readOnly":true,"title":"t"}""",
        """{"name":"a","in":"query","schema":{"type":"string"},"readOnly":true,"title":"t"}""",
        "warning CNV-UNKNOWN /readOnly; warning CNV-UNKNOWN /title")]
    [InlineData(
        """{"name":"a","in":"cookie","type":"string"}""",
        """{"name":"a","in":"cookie","schema":{"type":"string"}}""",
        "warning CNV-UNKNOWN /in")]
    [InlineData("""{"name":"a","in":"url","type":"string"}""", """{"name":"a","in":"url","schema":{"type":"string"}}""", "warning CNV-UNKNOWN /in")]
    [InlineData("""{"name":"a","type":"string"}""", """{"name":"a","schema":{"type":"string"}}""", "warning CNV-UNKNOWN")]
    [InlineData(
        """{"name":1,"in":"query","type":"string","required":"yes"}""",
        """{"name":1,"in":"query","schema":{"type":"string"},"required":"yes"}""",
        "")]
    [InlineData(
        """{"name":"${N}","in":"query","type":"string","required":{"Fn::If":["A",true,false]}}""",
        """{"name":"${N}","in":"query","schema":{"type":"string"},"required":{"Fn::If":["A",true,false]}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-style":"deepObject","x-explode":true,"type":"string","x-schema":{"type":"object","properties":{"b":{"$ref":"#/definitions/M"}}}}""",
        """{"name":"a","in":"query","style":"deepObject","explode":true,"schema":{"type":"object","properties":{"b":{"$ref":"#/components/schemas/M"}}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"integer","x-schema":{"type":"object"}}""",
        """{"name":"a","in":"query","schema":{"type":"integer"},"x-schema":{"type":"object"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"multi","x-schema":{"type":"array"}}""",
        """{"name":"a","in":"query","schema":{"type":"array"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-content":{"application/json":{"schema":{"$ref":"#/definitions/M"}}},"type":"string"}""",
        """{"name":"a","in":"query","content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-content":{"application/json":{"schema":{"type":"object"}}},"type":"integer"}""",
        """{"name":"a","in":"query","x-content":{"application/json":{"schema":{"type":"object"}}},"schema":{"type":"integer"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-content":{"application/json":{}},"type":"string","x-schema":{"type":"object"}}""",
        """{"name":"a","in":"query","content":{"application/json":{}},"schema":{"type":"object"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-content":{"application/json":{}}}""",
        """{"name":"a","in":"query","content":{"application/json":{}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-explode":false,"type":"array","items":{"type":"string"}}""",
        """{"name":"a","in":"query","explode":false,"schema":{"type":"array","items":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-style":"spaceDelimited","type":"array","items":{"type":"string"},"collectionFormat":"ssv"}""",
        """{"name":"a","in":"query","style":"spaceDelimited","schema":{"type":"array","items":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-explode":false,"type":"array","items":{"type":"string"},"collectionFormat":"pipes"}""",
        """{"name":"a","in":"query","x-explode":false,"schema":{"type":"array","items":{"type":"string"}},"style":"pipeDelimited","explode":false}""",
        "")]
    [InlineData(
        """{"collectionFormat":"pipes","name":"a","in":"query","type":"array","items":{"type":"string"}}""",
        """{"style":"pipeDelimited","explode":false,"name":"a","in":"query","schema":{"type":"array","items":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-style":1,"x-explode":"yes","x-allowReserved":true,"x-deprecated":"no","type":"string"}""",
        """{"name":"a","in":"query","style":1,"x-explode":"yes","allowReserved":true,"x-deprecated":"no","schema":{"type":"string"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","x-deprecated":true,"x-examples":{"e":{"$ref":"#/x-components/examples/E"}},"type":"string"}""",
        """{"name":"a","in":"query","deprecated":true,"examples":{"e":{"$ref":"#/components/examples/E"}},"schema":{"type":"string"}}""",
        "")]
    [InlineData(
        """{"name":"a","in":"query","type":"string","x-example":{"$ref":"#/definitions/M"}}""",
        """{"name":"a","in":"query","schema":{"type":"string"},"example":{"$ref":"#/definitions/M"}}""",
        "")]
    [InlineData(
        """{"$ref":"#/x-parameters/P"}""",
        """{"name":"p","in":"query","schema":{"type":"string"}}""",
        "info CNV-INLINED")]
    [InlineData("""{"Fn::Transform":{"Name":"AWS::Include"}}""", """{"Fn::Transform":{"Name":"AWS::Include"}}""", "")]
    [InlineData("""{"$ref":"other.json#/parameters/P"}""", """{"$ref":"other.json#/parameters/P"}""", "warning CNV-EXTERNAL /$ref")]
    [InlineData("""{"$ref":"#/parameters/Nope"}""", """{"$ref":"#/components/parameters/Nope"}""", "")]
    [InlineData("""{"$ref":"#/x-shared/P"}""", """{"$ref":"#/x-shared/P"}""", "")]
    public void A_parameter_has_a_schema(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","paths":{"/a":{"get":{"parameters":[VALUE]}}},"definitions":{"M":{}},"x-components":{"examples":{"E":{}}},"x-parameters":{"P":{"name":"p","in":"query","type":"string"}}}""",
            value,
            new(TargetVersion.OpenApi30, "/paths/~1a/get/parameters/0", "/paths/~1a/get/parameters/0"),
            expected,
            notes);

    [Theory]
    [InlineData(
        """{"in":"body","name":"body","description":"d","required":true,"schema":{"$ref":"#/definitions/M"},"x-b":1}""",
        """{"description":"d","required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/M"}},"text/xml":{"schema":{"$ref":"#/components/schemas/M"}}},"x-b":1}""",
        "")]
    [InlineData(
        """{"in":"body","name":"pet","schema":{"type":"object"}}""",
        """{"x-bodyName":"pet","content":{"application/json":{"schema":{"type":"object"}},"text/xml":{"schema":{"type":"object"}}}}""",
        "")]
    [InlineData("""{"in":"body","name":"body"}""", """{"content":{"application/json":{},"text/xml":{}}}""", "")]
    [InlineData(
        """{"in":"body","schema":{"type":"string"}}""",
        """{"content":{"application/json":{"schema":{"type":"string"}},"text/xml":{"schema":{"type":"string"}}}}""",
        "")]
    [InlineData(
        """{"in":"body","name":"body","type":"object"}""",
        """{"type":"object","content":{"application/json":{},"text/xml":{}}}""",
        "warning CNV-UNKNOWN /type")]
    [InlineData(
        """{"in":"body","name":"body","schema":"text"}""",
        """{"content":{"application/json":{"schema":"text"},"text/xml":{"schema":"text"}}}""",
        "warning CNV-UNKNOWN /schema")]
    [InlineData(
        """{"in":"body","name":"body","schema":{"Fn::Transform":{"Name":"X"}}}""",
        """{"content":{"application/json":{"schema":{"Fn::Transform":{"Name":"X"}}},"text/xml":{"schema":{"Fn::Transform":{"Name":"X"}}}}}""",
        "")]
    public void A_body_is_a_request_body(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","consumes":["application/json","text/xml"],"paths":{"/a":{"post":{"parameters":[VALUE]}}},"definitions":{"M":{"type":"object"}}}""",
            value,
            new(TargetVersion.OpenApi30, "/paths/~1a/post/requestBody", "/paths/~1a/post/parameters/0"),
            expected,
            notes);
}
