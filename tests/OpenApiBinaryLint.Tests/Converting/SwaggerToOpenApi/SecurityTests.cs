using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.SwaggerToOpenApi;

/// <summary>Security definitions of 2.0.</summary>
public sealed class SecurityTests
{
    [Theory]
    [InlineData("""{"type":"basic","description":"d","x-s":1}""", """{"type":"http","scheme":"basic","description":"d","x-s":1}""", "")]
    [InlineData(
        """{"type":"apiKey","name":"n","in":"header","x-amazon-apigateway-authtype":"custom","x-amazon-apigateway-authorizer":{"type":"token"}}""",
        """{"type":"apiKey","name":"n","in":"header","x-amazon-apigateway-authtype":"custom","x-amazon-apigateway-authorizer":{"type":"token"}}""",
        "")]
    [InlineData("""{"type":"apiKey","name":"n","in":"query"}""", """{"type":"apiKey","name":"n","in":"query"}""", "")]
    [InlineData(
        """{"type":"oauth2","flow":"implicit","authorizationUrl":"u","scopes":{"a":"b","x-o":1}}""",
        """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"u","scopes":{"a":"b","x-o":1}}}}""",
        "")]
    [InlineData(
        """{"type":"oauth2","flow":"password","tokenUrl":"u","scopes":{}}""",
        """{"type":"oauth2","flows":{"password":{"tokenUrl":"u","scopes":{}}}}""",
        "")]
    [InlineData(
        """{"type":"oauth2","flow":"application","tokenUrl":"u","scopes":{}}""",
        """{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"u","scopes":{}}}}""",
        "")]
    [InlineData(
        """{"type":"oauth2","flow":"accessCode","authorizationUrl":"a","tokenUrl":"u","scopes":{}}""",
        """{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"a","tokenUrl":"u","scopes":{}}}}""",
        "")]
    [InlineData(
        """{"type":"oauth2","flow":"accessCode","authorizationUrl":"a","tokenUrl":"u"}""",
        """{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"a","tokenUrl":"u","scopes":{},"x-scopes":[]}}}""",
        "info CNV-SECURITY")]
    [InlineData(
        """{"type":"oauth2","flow":"other","scopes":{}}""",
        """{"type":"oauth2","flow":"other","scopes":{}}""",
        "warning CNV-UNKNOWN /flow")]
    [InlineData("""{"type":"oauth2"}""", """{"type":"oauth2"}""", "")]
    [InlineData(
        """{"type":"oauth2","flow":"implicit","authorizationUrl":"u","scopes":{},"x-tokenName":"id","x-refreshUrl":"r"}""",
        """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"u","scopes":{},"refreshUrl":"r"}},"x-tokenName":"id"}""",
        "")]
    [InlineData(
        """{"type":"basic","name":"n","in":"header"}""",
        """{"type":"http","scheme":"basic","name":"n","in":"header"}""",
        "warning CNV-UNKNOWN /name; warning CNV-UNKNOWN /in")]
    [InlineData(
        """{"type":"http","scheme":"bearer"}""",
        """{"type":"http","scheme":"bearer"}""",
        "warning CNV-UNKNOWN /type; warning CNV-UNKNOWN /scheme")]
    [InlineData("""{"type":"${T}","name":"n","in":"header"}""", """{"type":"${T}","name":"n","in":"header"}""", "")]
    [InlineData(
        """{"type":"apiKey","name":"Authorization","in":"header","x-securityScheme":{"type":"http","scheme":"bearer"}}""",
        """{"type":"http","scheme":"bearer"}""",
        "")]
    [InlineData("""{"$ref":"#/securityDefinitions/t"}""", """{"$ref":"#/components/securitySchemes/t"}""", "warning CNV-UNKNOWN /$ref")]
    [InlineData(""" "text" """, """ "text" """, "warning CNV-UNKNOWN")]
    [InlineData("""{"name":"n"}""", """{"name":"n"}""", "")]
    public void A_security_definition(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"swagger":"2.0","securityDefinitions":{"s":VALUE}}""",
            value,
            new(TargetVersion.OpenApi30, "/components/securitySchemes/s", "/securityDefinitions/s"),
            expected,
            notes);
}
