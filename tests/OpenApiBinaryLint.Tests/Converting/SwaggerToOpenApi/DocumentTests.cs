using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Fields of the root of 2.0 and of what it shares.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData(
        """ "info":{"title":"t","description":"d","termsOfService":"u","contact":{"name":"n","url":"u","email":"e","x-a":1},"license":{"name":"n","url":"u"},"version":"1","x-i":{"$ref":"#/definitions/M"}},"definitions":{"M":{}} """,
        """{"info":{"title":"t","description":"d","termsOfService":"u","contact":{"name":"n","url":"u","email":"e","x-a":1},"license":{"name":"n","url":"u"},"version":"1","x-i":{"$ref":"#/components/schemas/M"}},"components":{"schemas":{"M":{}}}}""",
        "info CNV-REF-IN-EXTENSION /info/x-i/$ref")]
    [InlineData(
        """ "info":{"title":"t","version":"1","summary":"s","contact":{"phone":"1"},"license":{"identifier":"MIT"}} """,
        """{"info":{"title":"t","version":"1","summary":"s","contact":{"phone":"1"},"license":{"identifier":"MIT"}}}""",
        "warning CNV-UNKNOWN /info/summary; warning CNV-UNKNOWN /info/contact/phone; warning CNV-UNKNOWN /info/license/identifier")]
    [InlineData(""" "info":"text" """, """{"info":"text"}""", "warning CNV-UNKNOWN /info")]
    [InlineData(
        """ "info":{"title":"t","version":"1","contact":"me"} """,
        """{"info":{"title":"t","version":"1","contact":"me"}}""",
        "warning CNV-UNKNOWN /info/contact")]
    [InlineData(
        """ "consumes":["application/json"],"produces":["image/png"] """,
        """{"x-consumes":["application/json"],"x-produces":["image/png"]}""",
        "")]
    [InlineData(""" "consumes":[] """, """{"x-consumes":[]}""", "")]
    [InlineData(""" "consumes":"application/json" """, """{"x-consumes":"application/json"}""", "warning CNV-MEDIA-TYPES /consumes")]
    [InlineData(
        """ "consumes":{"Fn::If":["A",["a/b"],["c/d"]]} """,
        """{"x-consumes":{"Fn::If":["A",["a/b"],["c/d"]]}}""",
        "warning CNV-MEDIA-TYPES /consumes")]
    [InlineData(""" "consumes":["${Type}"] """, """{"x-consumes":["${Type}"]}""", "")]
    [InlineData(
        """ "tags":[{"name":"a","description":"d","externalDocs":{"url":"u","description":"d"},"x-t":1}] """,
        """{"tags":[{"name":"a","description":"d","externalDocs":{"url":"u","description":"d"},"x-t":1}]}""",
        "")]
    [InlineData(""" "tags":[{"name":"a","color":"red"}] """, """{"tags":[{"name":"a","color":"red"}]}""", "warning CNV-UNKNOWN /tags/0/color")]
    [InlineData(""" "tags":["a"] """, """{"tags":["a"]}""", "warning CNV-UNKNOWN /tags/0")]
    [InlineData(""" "tags":"a" """, """{"tags":"a"}""", "warning CNV-UNKNOWN /tags")]
    [InlineData(
        """ "externalDocs":{"url":"u","description":"d","x-e":{"$ref":"#/definitions/M"}},"definitions":{"M":{}} """,
        """{"externalDocs":{"url":"u","description":"d","x-e":{"$ref":"#/components/schemas/M"}},"components":{"schemas":{"M":{}}}}""",
        "info CNV-REF-IN-EXTENSION /externalDocs/x-e/$ref")]
    [InlineData(""" "externalDocs":[] """, """{"externalDocs":[]}""", "warning CNV-UNKNOWN /externalDocs")]
    [InlineData(
        """ "security":[{"a":[]},{}],"securityDefinitions":{"a":{"type":"basic"}} """,
        """{"security":[{"a":[]},{}],"components":{"securitySchemes":{"a":{"type":"http","scheme":"basic"}}}}""",
        "")]
    [InlineData(""" "security":[] """, """{"security":[]}""", "")]
    [InlineData(""" "security":{"a":[]} """, """{"security":{"a":[]}}""", "warning CNV-UNKNOWN /security")]
    [InlineData(
        """ "security":[{"my key":[]}],"securityDefinitions":{"my key":{"type":"basic"}} """,
        """{"security":[{"mykey":[]}],"components":{"securitySchemes":{"mykey":{"type":"http","scheme":"basic"}}}}""",
        "info CNV-RENAMED /securityDefinitions/my key")]
    [InlineData(""" "webhooks":{} """, """{"webhooks":{}}""", "warning CNV-UNKNOWN /webhooks")]
    [InlineData(
        """ "x-root":{"$ref":"#/definitions/M"},"definitions":{"M":{}} """,
        """{"x-root":{"$ref":"#/components/schemas/M"},"components":{"schemas":{"M":{}}}}""",
        "info CNV-REF-IN-EXTENSION /x-root/$ref")]
    [InlineData(
        """ "x-amazon-apigateway-gateway-responses":{"DEFAULT_4XX":{"responseTemplates":{"application/json":"{\"$ref\":\"#/definitions/M\"}"}}},"x-amazon-apigateway-binary-media-types":["image/*"] """,
        """{"x-amazon-apigateway-gateway-responses":{"DEFAULT_4XX":{"responseTemplates":{"application/json":"{\"$ref\":\"#/definitions/M\"}"}}},"x-amazon-apigateway-binary-media-types":["image/*"]}""",
        "")]
    [InlineData(""" "paths":{"x-p":1,"/a":{},"b":{"get":{}}} """, """{"paths":{"x-p":1,"/a":{},"b":{"get":{}}}}""", "warning CNV-UNKNOWN /paths/b")]
    [InlineData(""" "paths":[] """, """{"paths":[]}""", "warning CNV-UNKNOWN /paths")]
    [InlineData(
        """ "paths":{"/a":null,"/b":"text","/c":[]} """,
        """{"paths":{"/a":null,"/b":"text","/c":[]}}""",
        "warning CNV-UNKNOWN /paths/~1a; warning CNV-UNKNOWN /paths/~1b; warning CNV-UNKNOWN /paths/~1c")]
    [InlineData(
        """ "paths":{"/a":{"$ref":"#/paths/~1b"},"/b":{"get":{"responses":{"200":{"description":"d","schema":{"$ref":"#/paths/~1b/post/parameters/0/schema"}}}},"post":{"parameters":[{"in":"body","name":"body","schema":{"type":"object"}}],"responses":{"200":{"description":"d"}}}}} """,
        """{"paths":{"/a":{"$ref":"#/paths/~1b"},"/b":{"get":{"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/paths/~1b/post/requestBody/content/application~1json/schema"}}}}}},"post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object"}}}},"responses":{"200":{"description":"d"}}}}},"x-consumes":[],"x-produces":[]}""",
        "")]
    [InlineData(
        """ "paths":{"/a":{"$ref":"other.json#/paths/~1a"},"/b":{"get":{"responses":{"200":{"description":"d","schema":{"$ref":"other.json#/definitions/M"}}}}}} """,
        """{"paths":{"/a":{"$ref":"other.json#/paths/~1a"},"/b":{"get":{"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"other.json#/definitions/M"}}}}}}}},"x-produces":[]}""",
        "warning CNV-EXTERNAL /paths/~1b/get/responses/200/schema/$ref")]
    public void The_root(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0",VALUE}""",
            value,
            new(TargetVersion.OpenApi30, "", ""),
            expected,
            notes);

    [Theory]
    [InlineData(
        """ "definitions":{"My Model":{"type":"object"},"MyModel":{"$ref":"#/definitions/My%20Model"},"a~b/c":{"$ref":"#/definitions/a~0b~1c"}} """,
        """{"components":{"schemas":{"MyModel2":{"type":"object"},"MyModel":{"$ref":"#/components/schemas/MyModel2"},"abc":{"$ref":"#/components/schemas/abc"}}}}""",
        "info CNV-RENAMED /definitions/My Model; info CNV-RENAMED /definitions/a~0b~1c")]
    [InlineData(""" "definitions":{} """, """{"components":{"schemas":{}}}""", "")]
    [InlineData(""" "definitions":[] """, """{"components":{"schemas":[]}}""", "warning CNV-UNKNOWN /definitions")]
    [InlineData(
        """ "definitions":{"A":{"Fn::Transform":{"Name":"AWS::Include"}}} """,
        """{"components":{"schemas":{"A":{"Fn::Transform":{"Name":"AWS::Include"}}}}}""",
        "")]
    [InlineData(""" "parameters":{} """, """{"components":{"parameters":{}}}""", "")]
    [InlineData(
        """ "parameters":{"Q":{"name":"q","in":"query","type":"string"},"B":{"name":"b","in":"body","schema":{"type":"object"}},"F":{"name":"f","in":"formData","type":"string"}} """,
        """{"components":{"parameters":{"Q":{"name":"q","in":"query","schema":{"type":"string"}}},"requestBodies":{"B":{"x-bodyName":"b","content":{"application/json":{"schema":{"type":"object"}}}}},"x-parameters":{"F":{"name":"f","in":"formData","type":"string"}}}}""",
        "")]
    [InlineData(
        """ "parameters":{"B":{"name":"b","in":"body","schema":{"type":"object"}}},"consumes":["application/json"],"paths":{"/a":{"post":{"parameters":[{"$ref":"#/parameters/B"}],"responses":{"200":{"description":"d"}}},"put":{"consumes":["text/xml"],"parameters":[{"$ref":"#/parameters/B"}],"responses":{"200":{"description":"d"}}}}} """,
        """{"components":{"requestBodies":{"B":{"x-bodyName":"b","content":{"application/json":{"schema":{"type":"object"}}}}}},"x-consumes":["application/json"],"paths":{"/a":{"post":{"requestBody":{"$ref":"#/components/requestBodies/B"},"responses":{"200":{"description":"d"}}},"put":{"requestBody":{"x-bodyName":"b","content":{"text/xml":{"schema":{"type":"object"}}}},"responses":{"200":{"description":"d"}}}}}}""",
        "info CNV-INLINED /paths/~1a/put/parameters/0")]
    [InlineData(
        """ "parameters":{"F":{"name":"f","in":"formData","type":"string","required":true}},"paths":{"/a":{"post":{"parameters":[{"$ref":"#/parameters/F"}],"responses":{"200":{"description":"d"}}}}} """,
        """{"components":{"x-parameters":{"F":{"name":"f","in":"formData","type":"string","required":true}}},"paths":{"/a":{"post":{"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"f":{"type":"string"}},"required":["f"]}}},"required":true},"responses":{"200":{"description":"d"}},"x-consumes":[]}}}}""",
        "info CNV-INLINED /paths/~1a/post/parameters/0")]
    [InlineData(
        """ "responses":{"R":{"description":"d","schema":{"type":"string"}}},"produces":["text/plain"],"paths":{"/a":{"get":{"responses":{"200":{"$ref":"#/responses/R"}}},"put":{"produces":["text/xml"],"responses":{"200":{"$ref":"#/responses/R"}}}}} """,
        """{"components":{"responses":{"R":{"description":"d","content":{"text/plain":{"schema":{"type":"string"}}}}}},"x-produces":["text/plain"],"paths":{"/a":{"get":{"responses":{"200":{"$ref":"#/components/responses/R"}}},"put":{"responses":{"200":{"description":"d","content":{"text/xml":{"schema":{"type":"string"}}}}}}}}}""",
        "info CNV-INLINED /paths/~1a/put/responses/200")]
    [InlineData(
        """ "responses":{"R":{"description":"d"}},"paths":{"/a":{"get":{"responses":{"default":{"$ref":"#/responses/R"}}}}} """,
        """{"components":{"responses":{"R":{"description":"d"}}},"paths":{"/a":{"get":{"responses":{"default":{"$ref":"#/components/responses/R"}}}}}}""",
        "")]
    [InlineData(""" "securityDefinitions":{} """, """{"components":{"securitySchemes":{}}}""", "")]
    [InlineData(
        """ "components":{"schemas":{"A":{}}},"definitions":{"A":{"type":"string"}} """,
        """{"components":{"schemas":{"A":{}},"x-schemas":{"A":{"type":"string"}}}}""",
        "warning CNV-UNKNOWN /components")]
    public void What_is_shared(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0",VALUE}""",
            value,
            new(TargetVersion.OpenApi30, "", ""),
            expected,
            notes);
}
