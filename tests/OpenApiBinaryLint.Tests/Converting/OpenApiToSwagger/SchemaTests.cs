using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Schemas of 3.0.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData(
        """{"title":"t","multipleOf":1,"maximum":1,"exclusiveMaximum":true,"minimum":0,"exclusiveMinimum":true,"maxLength":1,"minLength":0,"pattern":"p","maxItems":1,"minItems":0,"uniqueItems":true,"maxProperties":1,"minProperties":0,"required":["a"],"enum":[1],"type":"object","description":"d","format":"f","default":1,"readOnly":true,"example":{"$ref":"#/components/schemas/M"},"xml":{"name":"n"},"externalDocs":{"url":"u"}}""",
        """{"title":"t","multipleOf":1,"maximum":1,"exclusiveMaximum":true,"minimum":0,"exclusiveMinimum":true,"maxLength":1,"minLength":0,"pattern":"p","maxItems":1,"minItems":0,"uniqueItems":true,"maxProperties":1,"minProperties":0,"required":["a"],"enum":[1],"type":"object","description":"d","format":"f","default":1,"readOnly":true,"example":{"$ref":"#/components/schemas/M"},"xml":{"name":"n"},"externalDocs":{"url":"u"}}""",
        "")]
    [InlineData(
        """{"allOf":[{"$ref":"#/components/schemas/M"}],"oneOf":[{"$ref":"#/components/schemas/M"}],"anyOf":[{"type":"string"}],"not":{"type":"string"}}""",
        """{"allOf":[{"$ref":"#/definitions/M"}],"x-oneOf":[{"$ref":"#/definitions/M"}],"x-anyOf":[{"type":"string"}],"x-not":{"type":"string"}}""",
        "warning CNV-SCHEMA /oneOf; warning CNV-SCHEMA /anyOf; warning CNV-SCHEMA /not")]
    [InlineData(
        """{"properties":{"a":{"nullable":true},"oneOf":{"oneOf":[]}},"items":{"deprecated":true},"additionalProperties":{"writeOnly":true}}""",
        """{"properties":{"a":{"x-nullable":true},"oneOf":{"x-oneOf":[]}},"items":{"x-deprecated":true},"additionalProperties":{"x-writeOnly":true}}""",
        "info CNV-SCHEMA /properties/a/nullable; warning CNV-SCHEMA /properties/oneOf/oneOf; info CNV-SCHEMA /items/deprecated; info CNV-SCHEMA /additionalProperties/writeOnly")]
    [InlineData(
        """{"additionalProperties":false,"nullable":false}""",
        """{"additionalProperties":false,"x-nullable":false}""",
        "info CNV-SCHEMA /nullable")]
    [InlineData(
        """{"discriminator":{"propertyName":"k","mapping":{"a":"M","b":"#/components/schemas/M"}}}""",
        """{"discriminator":"k","x-discriminatorMapping":{"a":"M","b":"#/definitions/M"}}""",
        "info CNV-DISCRIMINATOR /discriminator/mapping")]
    [InlineData("""{"discriminator":"k"}""", """{"x-discriminator":"k"}""", "warning CNV-DISCRIMINATOR /discriminator")]
    [InlineData("""{"discriminator":{}}""", """{"x-discriminator":{}}""", "warning CNV-DISCRIMINATOR /discriminator")]
    [InlineData(
        """{"$ref":"#/components/schemas/M","nullable":true}""",
        """{"$ref":"#/definitions/M","x-nullable":true}""",
        "info CNV-SCHEMA /nullable")]
    [InlineData(
        """{"$ref":"#/components/schemas/S/properties/a","properties":{"a":{}}}""",
        """{"$ref":"#/definitions/S/properties/a","properties":{"a":{}}}""",
        "")]
    [InlineData("""{"$ref":"other.json#/components/schemas/M"}""", """{"$ref":"other.json#/components/schemas/M"}""", "warning CNV-EXTERNAL /$ref")]
    [InlineData(
        """{"type":["string","null"],"const":1,"x-nullable":true}""",
        """{"type":["string","null"],"const":1,"x-nullable":true}""",
        "warning CNV-UNKNOWN /const")]
    [InlineData(""" "text" """, """ "text" """, "warning CNV-UNKNOWN")]
    [InlineData(
        """{"properties":1,"allOf":1,"oneOf":1,"items":[{}]}""",
        """{"properties":1,"allOf":1,"x-oneOf":1,"items":[{}]}""",
        "warning CNV-UNKNOWN /properties; warning CNV-SCHEMA /oneOf; warning CNV-UNKNOWN /items")]
    [InlineData("""{"Fn::Transform":1}""", """{"Fn::Transform":1}""", "")]
    public void A_schema(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","components":{"schemas":{"S":VALUE,"M":{}}}}""",
            value,
            new(TargetVersion.Swagger20, "/definitions/S", "/components/schemas/S"),
            expected,
            notes);
}
