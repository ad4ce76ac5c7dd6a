using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Schemas of 2.0.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData(
        """{"type":"object","title":"t","description":"d","default":{},"maxProperties":1,"minProperties":0,"required":["a"],"properties":{"a":{"type":"string","readOnly":true,"xml":{"name":"n","namespace":"u","prefix":"p","attribute":true,"wrapped":false,"x-x":1}}},"additionalProperties":{"$ref":"#/definitions/M"},"externalDocs":{"url":"u"},"example":{"$ref":"#/definitions/M"},"x-s":1}""",
        """{"type":"object","title":"t","description":"d","default":{},"maxProperties":1,"minProperties":0,"required":["a"],"properties":{"a":{"type":"string","readOnly":true,"xml":{"name":"n","namespace":"u","prefix":"p","attribute":true,"wrapped":false,"x-x":1}}},"additionalProperties":{"$ref":"#/components/schemas/M"},"externalDocs":{"url":"u"},"example":{"$ref":"#/definitions/M"},"x-s":1}""",
        "")]
    [InlineData(
        """{"type":"array","items":{"$ref":"#/definitions/M"},"maxItems":1,"minItems":0,"uniqueItems":true}""",
        """{"type":"array","items":{"$ref":"#/components/schemas/M"},"maxItems":1,"minItems":0,"uniqueItems":true}""",
        "")]
    [InlineData(
        """{"type":"number","format":"double","multipleOf":1.0,"maximum":1e3,"exclusiveMaximum":true,"minimum":0,"exclusiveMinimum":true,"enum":[1.0],"default":123456789012345678901234567890}""",
        """{"type":"number","format":"double","multipleOf":1.0,"maximum":1000.0,"exclusiveMaximum":true,"minimum":0,"exclusiveMinimum":true,"enum":[1.0],"default":123456789012345678901234567890}""",
        "")]
    [InlineData(
        """{"type":"string","maxLength":1,"minLength":0,"pattern":"p"}""",
        """{"type":"string","maxLength":1,"minLength":0,"pattern":"p"}""",
        "")]
    [InlineData(
        """{"allOf":[{"$ref":"#/definitions/M"},{"type":"object","x-nullable":true}]}""",
        """{"allOf":[{"$ref":"#/components/schemas/M"},{"type":"object","nullable":true}]}""",
        "")]
    [InlineData(
        """{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"}}}""",
        """{"type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"properties":{"kind":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"discriminator":{"propertyName":"kind"}}""",
        """{"discriminator":{"propertyName":"kind"}}""",
        "warning CNV-UNKNOWN /discriminator")]
    [InlineData(
        """{"discriminator":"kind","x-discriminatorMapping":{"m":"#/definitions/M"}}""",
        """{"discriminator":{"propertyName":"kind","mapping":{"m":"#/components/schemas/M"}}}""",
        "")]
    [InlineData("""{"discriminator":"${D}"}""", """{"discriminator":{"propertyName":"${D}"}}""", "")]
    [InlineData("""{"type":"string","x-nullable":true}""", """{"type":"string","nullable":true}""", "")]
    [InlineData("""{"type":"string","x-nullable":"yes"}""", """{"type":"string","x-nullable":"yes"}""", "")]
    [InlineData("""{"type":"string","nullable":true}""", """{"type":"string","nullable":true}""", "warning CNV-UNKNOWN /nullable")]
    [InlineData(
        """{"type":"string","nullable":true,"x-nullable":false}""",
        """{"type":"string","nullable":true,"x-nullable":false}""",
        "warning CNV-UNKNOWN /nullable")]
    [InlineData("""{"type":["string","null"]}""", """{"x-type":["string","null"],"type":"string","nullable":true}""", "warning CNV-SCHEMA /type")]
    [InlineData(
        """{"type":["string","integer"]}""",
        """{"x-type":["string","integer"],"anyOf":[{"type":"string"},{"type":"integer"}]}""",
        "warning CNV-SCHEMA /type")]
    [InlineData(
        """{"type":["array","null"],"items":{"type":"string"}}""",
        """{"x-type":["array","null"],"type":"array","nullable":true,"items":{"type":"string"}}""",
        "warning CNV-SCHEMA /type")]
    [InlineData("""{"type":"null"}""", """{"x-type":"null","nullable":true,"enum":[null]}""", "warning CNV-SCHEMA /type")]
    [InlineData("""{"type":null}""", """{"x-type":null,"nullable":true,"enum":[null]}""", "warning CNV-SCHEMA /type")]
    [InlineData(
        """{"type":["string","null"],"x-nullable":true}""",
        """{"x-type":["string","null"],"type":"string","nullable":true}""",
        "warning CNV-SCHEMA /type")]
    [InlineData(
        """{"type":["string","integer"],"x-anyOf":[{"type":"string"}]}""",
        """{"x-type":["string","integer"],"anyOf":[{"type":"string"}]}""",
        "warning CNV-SCHEMA /type")]
    [InlineData("""{"type":"file"}""", """{"type":"string","format":"binary"}""", "")]
    [InlineData("""{"type":"file","format":"x"}""", """{"type":"string","format":"binary","x-format":"x"}""", "")]
    [InlineData(
        """{"type":"array","items":[{"$ref":"#/definitions/M"},{"type":"string"}]}""",
        """{"type":"array","x-items":[{"$ref":"#/components/schemas/M"},{"type":"string"}],"items":{}}""",
        "warning CNV-SCHEMA /items")]
    [InlineData("""{"type":"array"}""", """{"type":"array"}""", "")]
    [InlineData(
        """{"oneOf":[{"$ref":"#/definitions/M"}],"anyOf":[{"x-nullable":true}],"not":{"type":"null"}}""",
        """{"oneOf":[{"$ref":"#/components/schemas/M"}],"anyOf":[{"nullable":true}],"not":{"x-type":"null","nullable":true,"enum":[null]}}""",
        "warning CNV-UNKNOWN /oneOf; warning CNV-UNKNOWN /anyOf; warning CNV-UNKNOWN /not; warning CNV-SCHEMA /not/type")]
    [InlineData(
        """{"x-oneOf":[{"$ref":"#/definitions/M"}],"x-anyOf":[],"x-not":{}}""",
        """{"oneOf":[{"$ref":"#/components/schemas/M"}],"anyOf":[],"not":{}}""",
        "")]
    [InlineData("""{"x-writeOnly":true,"x-deprecated":true}""", """{"writeOnly":true,"deprecated":true}""", "")]
    [InlineData(
        """{"writeOnly":true,"deprecated":true}""",
        """{"writeOnly":true,"deprecated":true}""",
        "warning CNV-UNKNOWN /writeOnly; warning CNV-UNKNOWN /deprecated")]
    [InlineData(
        """{"const":1,"examples":[1],"$schema":"s","id":"i","patternProperties":{"a":{"$ref":"#/definitions/M"}},"definitions":{"I":{"x-nullable":true}},"dependencies":{"a":["b"]},"additionalItems":false}""",
        """{"const":1,"examples":[1],"$schema":"s","id":"i","patternProperties":{"a":{"$ref":"#/components/schemas/M"}},"definitions":{"I":{"nullable":true}},"dependencies":{"a":["b"]},"additionalItems":false}""",
        "warning CNV-UNKNOWN /const; warning CNV-UNKNOWN /examples; warning CNV-UNKNOWN /$schema; warning CNV-UNKNOWN /id; warning CNV-UNKNOWN /patternProperties; warning CNV-UNKNOWN /definitions; warning CNV-UNKNOWN /dependencies; warning CNV-UNKNOWN /additionalItems")]
    [InlineData("""{"x-example":1}""", """{"x-example":1}""", "")]
    [InlineData(
        """{"$ref":"#/definitions/M","description":"d","x-nullable":true}""",
        """{"$ref":"#/components/schemas/M","description":"d","nullable":true}""",
        "")]
    [InlineData("""{"$ref":"M"}""", """{"$ref":"M"}""", "")]
    [InlineData("""{"$ref":"other.json#/definitions/M"}""", """{"$ref":"other.json#/definitions/M"}""", "warning CNV-EXTERNAL /$ref")]
    [InlineData("""{"$ref":1}""", """{"$ref":1}""", "")]
    [InlineData(
        """{"$ref":"#/definitions/S/properties/a","properties":{"a":{"type":"string"}}}""",
        """{"$ref":"#/components/schemas/S/properties/a","properties":{"a":{"type":"string"}}}""",
        "")]
    [InlineData(
        """{"properties":{"$ref":{"type":"string"},"example":{"$ref":"#/definitions/M"}}}""",
        """{"properties":{"$ref":{"type":"string"},"example":{"$ref":"#/components/schemas/M"}}}""",
        "")]
    [InlineData(
        """{"properties":[],"allOf":{},"items":1,"additionalProperties":"x","xml":1,"externalDocs":1}""",
        """{"properties":[],"allOf":{},"items":1,"additionalProperties":"x","xml":1,"externalDocs":1}""",
        "warning CNV-UNKNOWN /properties; warning CNV-UNKNOWN /allOf; warning CNV-UNKNOWN /items; warning CNV-UNKNOWN /additionalProperties; warning CNV-UNKNOWN /xml; warning CNV-UNKNOWN /externalDocs")]
    [InlineData(
        """{"properties":{"a":null,"b":"text","c":[]},"allOf":[1]}""",
        """{"properties":{"a":null,"b":"text","c":[]},"allOf":[1]}""",
        "warning CNV-UNKNOWN /properties/a; warning CNV-UNKNOWN /properties/b; warning CNV-UNKNOWN /properties/c; warning CNV-UNKNOWN /allOf/0")]
    [InlineData("true", "true", "warning CNV-UNKNOWN")]
    [InlineData("""{"additionalProperties":false}""", """{"additionalProperties":false}""", "")]
    [InlineData("""{"Fn::Transform":{"Name":"X"}}""", """{"Fn::Transform":{"Name":"X"}}""", "")]
    [InlineData("""{"required":true,"readOnly":"yes","enum":"x"}""", """{"required":true,"readOnly":"yes","enum":"x"}""", "")]
    public void A_schema(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","definitions":{"S":VALUE,"M":{}}}""",
            value,
            new(TargetVersion.OpenApi30, "/components/schemas/S", "/definitions/S"),
            expected,
            notes);
}
