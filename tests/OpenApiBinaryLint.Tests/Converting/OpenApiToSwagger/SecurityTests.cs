using OpenApiBinaryLint.Converting;

namespace OpenApiBinaryLint.Tests.Converting.OpenApiToSwagger;

/// <summary>Security schemes of 3.0.</summary>
public sealed class SecurityTests
{
    [Theory]
    [InlineData(
        """{"type":"apiKey","name":"n","in":"header","description":"d","x-amazon-apigateway-authtype":"custom"}""",
        """{"type":"apiKey","name":"n","in":"header","description":"d","x-amazon-apigateway-authtype":"custom"}""",
        "")]
    [InlineData(
        """{"type":"apiKey","name":"n","in":"cookie"}""",
        """{"type":"apiKey","name":"Cookie","in":"header","x-securityScheme":{"type":"apiKey","name":"n","in":"cookie"}}""",
        "error CNV-SECURITY")]
    [InlineData("""{"type":"http","scheme":"basic"}""", """{"type":"basic"}""", "")]
    [InlineData(
        """{"type":"http","scheme":"Basic","bearerFormat":"x"}""",
        """{"type":"basic","x-scheme":"Basic","x-bearerFormat":"x"}""",
        "info CNV-SECURITY /scheme; info CNV-SECURITY /bearerFormat")]
    [InlineData(
        """{"type":"http","scheme":"bearer","bearerFormat":"JWT","description":"d"}""",
        """{"type":"apiKey","name":"Authorization","in":"header","description":"d","x-securityScheme":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}}""",
        "error CNV-SECURITY")]
    [InlineData(
        """{"type":"http","scheme":"bearer","x-amazon-apigateway-authorizer":{"type":"jwt"}}""",
        """{"type":"apiKey","name":"Authorization","in":"header","x-amazon-apigateway-authorizer":{"type":"jwt"},"x-securityScheme":{"type":"http","scheme":"bearer"}}""",
        "info CNV-SECURITY")]
    [InlineData(
        """{"type":"openIdConnect","openIdConnectUrl":"u"}""",
        """{"type":"apiKey","name":"Authorization","in":"header","x-securityScheme":{"type":"openIdConnect","openIdConnectUrl":"u"}}""",
        "error CNV-SECURITY")]
    [InlineData(
        """{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"u","scopes":{}}}}""",
        """{"type":"oauth2","flow":"implicit","authorizationUrl":"u","scopes":{}}""",
        "")]
    [InlineData(
        """{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"u","tokenUrl":"t","refreshUrl":"r","scopes":{"a":"b"}},"clientCredentials":{"tokenUrl":"t","scopes":{}}}}""",
        """{"type":"oauth2","flow":"accessCode","authorizationUrl":"u","tokenUrl":"t","scopes":{"a":"b"},"x-flows":{"authorizationCode":{"authorizationUrl":"u","tokenUrl":"t","refreshUrl":"r","scopes":{"a":"b"}},"clientCredentials":{"tokenUrl":"t","scopes":{}}}}""",
        "warning CNV-FLOWS /flows")]
    [InlineData(
        """{"type":"oauth2","flows":{}}""",
        """{"type":"apiKey","name":"Authorization","in":"header","x-securityScheme":{"type":"oauth2","flows":{}}}""",
        "error CNV-SECURITY")]
    [InlineData(
        """{"type":"oauth2"}""",
        """{"type":"apiKey","name":"Authorization","in":"header","x-securityScheme":{"type":"oauth2"}}""",
        "error CNV-SECURITY")]
    [InlineData(
        """{"type":"mutualTLS"}""",
        """{"type":"apiKey","name":"Authorization","in":"header","x-securityScheme":{"type":"mutualTLS"}}""",
        "error CNV-SECURITY")]
    [InlineData("""{"type":"${T}"}""", """{"type":"${T}"}""", "")]
    [InlineData("{}", "{}", "")]
    [InlineData("1", "1", "")]
    public void A_security_scheme(string value, string expected, string notes) =>
        Fragment.AssertConverted(
            """{"openapi":"3.0.1","components":{"securitySchemes":{"s":VALUE}}}""",
            value,
            new(TargetVersion.Swagger20, "/securityDefinitions/s", "/components/securitySchemes/s"),
            expected,
            notes);
}
