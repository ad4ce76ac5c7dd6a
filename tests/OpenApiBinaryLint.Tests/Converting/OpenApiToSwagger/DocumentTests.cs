using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Fields of the root of 3.0 and of its components.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData(
        """ "tags":[{"name":"a"}],"externalDocs":{"url":"u"},"security":[{},{"a":[]}],"x-r":{"$ref":"#/components/schemas/M"},"components":{"schemas":{"M":{}}} """,
        """{"tags":[{"name":"a"}],"externalDocs":{"url":"u"},"security":[{},{"a":[]}],"x-r":{"$ref":"#/definitions/M"},"definitions":{"M":{}}}""",
        "info CNV-REF-IN-EXTENSION /x-r/$ref")]
    [InlineData(""" "webhooks":{},"foo":1 """, """{"webhooks":{},"foo":1}""", "warning CNV-UNKNOWN /webhooks; warning CNV-UNKNOWN /foo")]
    [InlineData(
        """ "paths":{"/a":{"$ref":"#/paths/~1b"},"/b":{"post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object"}}}},"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/paths/~1b/post/requestBody/content/application~1json/schema"}}}}}}}} """,
        """{"paths":{"/a":{"$ref":"#/paths/~1b"},"/b":{"post":{"consumes":["application/json"],"produces":["application/json"],"parameters":[{"in":"body","name":"body","schema":{"type":"object"}}],"responses":{"200":{"description":"d","schema":{"$ref":"#/paths/~1b/post/parameters/0/schema"}}}}}}}""",
        "")]
    [InlineData(""" "paths":null """, """{"paths":null}""", "warning CNV-UNKNOWN /paths")]
    [InlineData(
        """ "paths":{"/a":1,"x-p":2,"b":3} """,
        """{"paths":{"/a":1,"x-p":2,"b":3}}""",
        "warning CNV-UNKNOWN /paths/~1a; warning CNV-UNKNOWN /paths/b")]
    [InlineData(
        """ "info":{"title":"t","version":"1","x-i":1},"x-consumes":["a/b"],"x-produces":[] """,
        """{"info":{"title":"t","version":"1","x-i":1},"consumes":["a/b"]}""",
        "")]
    public void The_root(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1",VALUE}""",
            value,
            new(TargetVersion.Swagger20, "", ""),
            expected,
            notes);

    [Theory]
    [InlineData(""" "components":{} """, """{"x-components":{}}""", "")]
    [InlineData(""" "components":[] """, """{"x-components":[]}""", "error CNV-COMPONENT /components")]
    [InlineData(
        """ "components":{"schemas":{},"responses":{},"parameters":{},"examples":{},"requestBodies":{},"headers":{},"securitySchemes":{},"links":{},"callbacks":{}} """,
        """{"definitions":{},"responses":{},"parameters":{},"x-components":{"examples":{},"headers":{},"links":{},"callbacks":{}},"securityDefinitions":{}}""",
        "info CNV-COMPONENT /components/examples; info CNV-COMPONENT /components/headers; info CNV-COMPONENT /components/links; info CNV-COMPONENT /components/callbacks")]
    [InlineData(
        """ "components":{"schemas":[],"parameters":1,"x-c":{"a":1},"foo":{}} """,
        """{"definitions":[],"x-components":{"parameters":1,"x-c":{"a":1},"foo":{}}}""",
        "warning CNV-UNKNOWN /components/schemas; warning CNV-UNKNOWN /components/parameters; warning CNV-UNKNOWN /components/foo")]
    [InlineData(
        """ "components":{"responses":{"R":{"description":"d","content":{"a/b":{"schema":{"type":"string"}}}}}},"paths":{"/a":{"get":{"responses":{"200":{"$ref":"#/components/responses/R"}}}}} """,
        """{"responses":{"R":{"description":"d","schema":{"type":"string"}}},"paths":{"/a":{"get":{"produces":["a/b"],"responses":{"200":{"$ref":"#/responses/R"}}}}}}""",
        "")]
    [InlineData(
        """ "components":{"headers":{"H":{"schema":{"type":"string"}}}},"paths":{"/a":{"get":{"responses":{"200":{"description":"d","headers":{"X":{"$ref":"#/components/headers/H"}}}}}}} """,
        """{"x-components":{"headers":{"H":{"schema":{"type":"string"}}}},"paths":{"/a":{"get":{"responses":{"200":{"description":"d","headers":{"X":{"type":"string","x-$ref":"#/x-components/headers/H"}}}}}}}}""",
        "info CNV-COMPONENT /components/headers; info CNV-INLINED /paths/~1a/get/responses/200/headers/X")]
    [InlineData(
        """ "components":{"links":{"L":{"operationId":"o"}},"callbacks":{"C":{}}},"paths":{"/a":{"get":{"callbacks":{"c":{"$ref":"#/components/callbacks/C"}},"responses":{"200":{"description":"d","links":{"l":{"$ref":"#/components/links/L"}}}}}}} """,
        """{"x-components":{"links":{"L":{"operationId":"o"}},"callbacks":{"C":{}}},"paths":{"/a":{"get":{"x-callbacks":{"c":{"$ref":"#/x-components/callbacks/C"}},"responses":{"200":{"description":"d","x-links":{"l":{"$ref":"#/x-components/links/L"}}}}}}}}""",
        "info CNV-COMPONENT /components/links; info CNV-COMPONENT /components/callbacks; warning CNV-OPERATION /paths/~1a/get/callbacks; warning CNV-OPERATION /paths/~1a/get/responses/200/links")]
    public void Components(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1",VALUE}""",
            value,
            new(TargetVersion.Swagger20, "", ""),
            expected,
            notes);
}
