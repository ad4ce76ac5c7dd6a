using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApi31To30;

/// <summary>Fields of 3.1 outside of schemas.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData(
        """ "info":{"title":"t","version":"1","summary":"s","license":{"name":"n","identifier":"MIT"}},"jsonSchemaDialect":"u","webhooks":{"w":{"post":{"responses":{}}}},"paths":{} """,
        """{"info":{"title":"t","version":"1","x-summary":"s","license":{"name":"n","x-identifier":"MIT"}},"x-webhooks":{"w":{"post":{"responses":{}}}},"paths":{}}""",
        "info CNV31-FIELD /info/summary; info CNV31-FIELD /info/license/identifier; info CNV31-DIALECT /jsonSchemaDialect; warning CNV31-WEBHOOKS /webhooks")]
    [InlineData(""" "components":{"schemas":{"A":{}}} """, """{"components":{"schemas":{"A":{}}},"paths":{}}""", "info CNV31-FIELD")]
    [InlineData(
        """ "paths":{"/a":{"$ref":"#/components/pathItems/P"},"/b":{"$ref":"#/components/pathItems/P"}},"components":{"pathItems":{"P":{"get":{"responses":{"200":{"description":"d","content":{"a/b":{"schema":{"type":["string","null"]}}}}}}},"U":{"get":{}}}} """,
        """{"paths":{"/a":{"get":{"responses":{"200":{"description":"d","content":{"a/b":{"schema":{"type":"string","nullable":true}}}}}}},"/b":{"get":{"responses":{"200":{"description":"d","content":{"a/b":{"schema":{"type":"string","nullable":true}}}}}}}},"components":{"x-pathItems":{"U":{"get":{}}}}}""",
        "info CNV31-PATH-ITEM /paths/~1a/$ref; info CNV31-PATH-ITEM /paths/~1b/$ref; info CNV31-PATH-ITEM /components/pathItems")]
    [InlineData(
        """ "paths":{},"security":[{"m":[]}],"components":{"securitySchemes":{"m":{"type":"mutualTLS","description":"d"}}} """,
        """{"paths":{},"security":[{"m":[]}],"components":{"securitySchemes":{"m":{"type":"apiKey","name":"Authorization","in":"header","description":"d","x-securityScheme":{"type":"mutualTLS"}}}}}""",
        "error CNV31-SECURITY /components/securitySchemes/m")]
    [InlineData(
        """ "paths":{"/a":{"get":{},"x-amazon-apigateway-any-method":{"parameters":[{"name":"q","in":"query","schema":{"type":["integer","null"]}}],"responses":{"200":{"description":"d","headers":{"H":{"schema":{"const":1}}}}}}}} """,
        """{"paths":{"/a":{"get":{"responses":{"default":{"description":""}}},"x-amazon-apigateway-any-method":{"parameters":[{"name":"q","in":"query","schema":{"type":"integer","nullable":true}}],"responses":{"200":{"description":"d","headers":{"H":{"schema":{"enum":[1]}}}}}}}}}""",
        "info CNV31-FIELD /paths/~1a/get")]
    [InlineData(
        """ "paths":{"/a":{"post":{"requestBody":{"content":{"application/octet-stream":{},"application/json":{"schema":{"examples":[1]}}}},"callbacks":{"c":{"u":{"post":{"requestBody":{"content":{"a/b":{"schema":true}}},"responses":{}}}}},"responses":{"200":{"description":"d"}}}}} """,
        """{"paths":{"/a":{"post":{"requestBody":{"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}},"application/json":{"schema":{"example":1}}}},"callbacks":{"c":{"u":{"post":{"requestBody":{"content":{"a/b":{"schema":{}}}},"responses":{}}}}},"responses":{"200":{"description":"d"}}}}}}""",
        "")]
    [InlineData(
        """ "paths":{"x-paths":{"get":{}},"/a":{"get":{"responses":{"x-responses":{"content":{"a/b":{"schema":{"type":["string","null"]}}}}}}}} """,
        """{"paths":{"x-paths":{"get":{}},"/a":{"get":{"responses":{"x-responses":{"content":{"a/b":{"schema":{"type":["string","null"]}}}}}}}}}""",
        "")]
    [InlineData(""" "paths":[],"info":1 """, """{"paths":[],"info":1}""", "warning CNV-UNKNOWN /paths; warning CNV-UNKNOWN /info")]
    [InlineData(
        """ "paths":{"/a":1,"/b":{"get":1,"put":{"responses":1,"parameters":[1]}}} """,
        """{"paths":{"/a":1,"/b":{"get":1,"put":{"responses":1,"parameters":[1]}}}}""",
        "warning CNV-UNKNOWN /paths/~1a; warning CNV-UNKNOWN /paths/~1b/get; warning CNV-UNKNOWN /paths/~1b/put/responses; warning CNV-UNKNOWN /paths/~1b/put/parameters/0")]
    public void The_document(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.1.0",VALUE}""",
            value,
            new(TargetVersion.OpenApi30, "", ""),
            expected,
            notes);
}
