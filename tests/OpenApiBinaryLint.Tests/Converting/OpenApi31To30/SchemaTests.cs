using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApi31To30;

/// <summary>Schemas of 3.1.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("""{"type":["string","null"]}""", """{"type":"string","nullable":true}""", "")]
    [InlineData("""{"type":["string"]}""", """{"type":"string"}""", "")]
    [InlineData("""{"type":["string","integer"]}""", """{"anyOf":[{"type":"string"},{"type":"integer"}]}""", "info CNV31-TYPE /type")]
    [InlineData(
        """{"type":["array","null","object"]}""",
        """{"anyOf":[{"type":"array","items":{},"nullable":true},{"type":"object","nullable":true}]}""",
        "info CNV31-TYPE /type")]
    [InlineData("""{"type":"null"}""", """{"nullable":true,"enum":[null]}""", "")]
    [InlineData("""{"type":["null"]}""", """{"nullable":true,"enum":[null]}""", "")]
    [InlineData("""{"type":"array"}""", """{"type":"array","items":{}}""", "")]
    [InlineData("""{"const":1}""", """{"enum":[1]}""", "")]
    [InlineData("""{"const":1,"enum":[1,2]}""", """{"enum":[1],"x-enum":[1,2]}""", "info CNV31-CONST /enum")]
    [InlineData(
        """{"exclusiveMinimum":1,"exclusiveMaximum":2}""",
        """{"minimum":1,"exclusiveMinimum":true,"maximum":2,"exclusiveMaximum":true}""",
        "")]
    [InlineData("""{"minimum":1,"exclusiveMinimum":0}""", """{"minimum":1}""", "")]
    [InlineData("""{"minimum":1,"exclusiveMinimum":2}""", """{"minimum":2,"exclusiveMinimum":true}""", "")]
    [InlineData("""{"exclusiveMinimum":true,"minimum":1}""", """{"exclusiveMinimum":true,"minimum":1}""", "")]
    [InlineData("""{"examples":[1]}""", """{"example":1}""", "")]
    [InlineData("""{"examples":[1,2]}""", """{"example":1,"x-examples":[1,2]}""", "info CNV31-EXAMPLES /examples")]
    [InlineData("""{"examples":[1],"example":2}""", """{"x-examples":[1],"example":2}""", "info CNV31-EXAMPLES /examples")]
    [InlineData("""{"examples":{}}""", """{"x-examples":{}}""", "info CNV31-EXAMPLES /examples")]
    [InlineData("""{"$ref":"#/components/schemas/M"}""", """{"$ref":"#/components/schemas/M"}""", "")]
    [InlineData(
        """{"$ref":"#/components/schemas/M","description":"d"}""",
        """{"allOf":[{"$ref":"#/components/schemas/M"}],"description":"d"}""",
        "info CNV31-REF-SIBLINGS /$ref")]
    [InlineData(
        """{"$ref":"#/components/schemas/M","allOf":[{"type":"object"}],"x-a":1}""",
        """{"allOf":[{"$ref":"#/components/schemas/M"},{"type":"object"}],"x-a":1}""",
        "info CNV31-REF-SIBLINGS /$ref")]
    [InlineData(
        """{"$ref":"#/components/schemas/S/$defs/I","$defs":{"I":{"type":["string","null"]},"M":{}}}""",
        """{"allOf":[{"$ref":"#/components/schemas/I"}]}""",
        "info CNV31-REF-SIBLINGS /$ref; info CNV31-DEFS /$defs/I; info CNV31-DEFS /$defs/M")]
    [InlineData(
        """{"properties":{"a":{"$ref":"#/components/schemas/S/definitions/I"}},"definitions":{"I":{"const":"x"}}}""",
        """{"properties":{"a":{"$ref":"#/components/schemas/I"}}}""",
        "info CNV31-DEFS /definitions/I")]
    [InlineData("""{"type":"string","contentEncoding":"base64"}""", """{"type":"string","format":"byte"}""", "")]
    [InlineData(
        """{"type":"string","contentEncoding":"base64","contentMediaType":"image/png"}""",
        """{"type":"string","format":"byte","x-contentMediaType":"image/png"}""",
        "info CNV31-CONTENT /contentMediaType")]
    [InlineData("""{"type":"string","contentMediaType":"application/octet-stream"}""", """{"type":"string","format":"binary"}""", "")]
    [InlineData(
        """{"type":"string","contentMediaType":"application/json","format":"f"}""",
        """{"type":"string","x-contentMediaType":"application/json","format":"f"}""",
        "info CNV31-CONTENT /contentMediaType")]
    [InlineData(
        """{"contentEncoding":"quoted-printable"}""",
        """{"x-contentEncoding":"quoted-printable"}""",
        "info CNV31-CONTENT /contentEncoding")]
    [InlineData("true", "{}", "")]
    [InlineData("false", """{"not":{}}""", "")]
    [InlineData(
        """{"properties":{"a":true,"b":false},"additionalProperties":false,"items":true,"not":true}""",
        """{"properties":{"a":{},"b":{"not":{}}},"additionalProperties":false,"items":{},"not":{}}""",
        "")]
    [InlineData(
        """{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/M"}]}""",
        """{"oneOf":[{"$ref":"#/components/schemas/M"}],"nullable":true}""",
        "info CNV31-TYPE /oneOf")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", """{"anyOf":[{"type":"string"}],"nullable":true}""", "info CNV31-TYPE /anyOf")]
    [InlineData(
        """{"if":{"const":1},"then":{},"else":{}}""",
        """{"x-if":{"const":1},"x-then":{},"x-else":{}}""",
        "warning CNV31-KEYWORD /if; warning CNV31-KEYWORD /then; warning CNV31-KEYWORD /else")]
    [InlineData(
        """{"prefixItems":[{"type":"string"}],"patternProperties":{"a":{"$ref":"#/components/schemas/M"}},"unevaluatedProperties":false,"dependentRequired":{"a":["b"]},"contains":{},"minContains":1,"propertyNames":{}}""",
        """{"x-prefixItems":[{"type":"string"}],"x-patternProperties":{"a":{"$ref":"#/components/schemas/M"}},"x-unevaluatedProperties":false,"x-dependentRequired":{"a":["b"]},"x-contains":{},"x-minContains":1,"x-propertyNames":{}}""",
        "warning CNV31-KEYWORD /prefixItems; warning CNV31-KEYWORD /patternProperties; info CNV-REF-IN-EXTENSION /patternProperties/a/$ref; warning CNV31-KEYWORD /unevaluatedProperties; warning CNV31-KEYWORD /dependentRequired; warning CNV31-KEYWORD /contains; warning CNV31-KEYWORD /minContains; warning CNV31-KEYWORD /propertyNames")]
    [InlineData(
        """{"$id":"u","$anchor":"a","$comment":"c","$schema":"s","$dynamicRef":"#m","$vocabulary":{}}""",
        """{"x-id":"u","x-anchor":"a","x-comment":"c","x-schema":"s","x-dynamicRef":"#m","x-vocabulary":{}}""",
        "warning CNV31-KEYWORD /$id; warning CNV31-KEYWORD /$anchor; warning CNV31-KEYWORD /$comment; warning CNV31-KEYWORD /$schema; warning CNV31-KEYWORD /$dynamicRef; warning CNV31-KEYWORD /$vocabulary")]
    [InlineData(
        """{"discriminator":{"propertyName":"k","mapping":{"m":"#/components/schemas/M"}},"readOnly":true,"deprecated":true,"xml":{"name":"n"},"default":null}""",
        """{"discriminator":{"propertyName":"k","mapping":{"m":"#/components/schemas/M"}},"readOnly":true,"deprecated":true,"xml":{"name":"n"},"default":null}""",
        "")]
    [InlineData(
        """{"nullable":true,"foo":1}""",
        """{"x-nullable":true,"x-foo":1}""",
        "warning CNV31-KEYWORD /nullable; warning CNV31-KEYWORD /foo")]
    [InlineData(
        """{"x-nullable":1,"nullable":true,"const":1,"enum":[1],"x-enum":2,"examples":[1,2],"x-examples":3,"contentEncoding":"a","x-contentEncoding":4}""",
        """{"x-nullable":1,"x-nullable-2":true,"enum":[1],"x-enum-2":[1],"x-enum":2,"example":1,"x-examples-2":[1,2],"x-examples":3,"x-contentEncoding-2":"a","x-contentEncoding":4}""",
        "warning CNV31-KEYWORD /nullable; info CNV31-CONST /enum; info CNV31-EXAMPLES /examples; info CNV31-CONTENT /contentEncoding")]
    [InlineData("""{"type":"${T}"}""", """{"type":"${T}"}""", "")]
    [InlineData(
        """{"type":1,"properties":1,"oneOf":1,"const":null}""",
        """{"type":1,"properties":1,"oneOf":1,"enum":[null]}""",
        "warning CNV-UNKNOWN /properties")]
    public void A_schema(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.1.0","paths":{},"components":{"schemas":{"S":VALUE,"M":{}}}}""",
            value,
            new(TargetVersion.OpenApi30, "/components/schemas/S", "/components/schemas/S"),
            expected,
            notes);
}
