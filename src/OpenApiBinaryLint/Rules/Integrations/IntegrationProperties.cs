using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>
/// The properties that integrations and integration responses have.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html
/// </summary>
/// <param name="Owner">What has them, with its article.</param>
/// <param name="Names">As they are spelt.</param>
/// <param name="Aliases">Names of the same things elsewhere (CloudFormation, the service's own API, HTTP), with the right one.</param>
internal sealed record IntegrationProperties(string Owner, string[] Names, KeyTable Aliases)
{
    // `responseParameters`, `payloadFormatVersion` and `integrationSubtype` are those of HTTP APIs.
    public static readonly IntegrationProperties OfIntegration = new(
        "an integration",
        ("cacheKeyParameters cacheNamespace connectionId connectionType contentHandling credentials httpMethod integrationSubtype "
            + "integrationTarget passthroughBehavior payloadFormatVersion requestParameters requestTemplates responseParameters "
            + "responseTransferMode responses timeoutInMillis tlsConfig type uri").Split(' '),
        new("""
            contentHandling: contentEncoding
            httpMethod: integrationHttpMethod integrationMethod
            responses: integrationResponses
            type: integrationType
            uri: integrationUri
            timeoutInMillis: timeout timeoutInSeconds timeoutMillis
            """, StringComparer.OrdinalIgnoreCase));

    public static readonly IntegrationProperties OfResponse = new(
        "an integration response",
        ["contentHandling", "responseParameters", "responseTemplates", "statusCode"],
        new("""
            contentHandling: contentEncoding
            responseParameters: headers
            statusCode: status
            """, StringComparer.OrdinalIgnoreCase));

    public bool Has(string name) => Array.IndexOf(Names, name) >= 0;

    /// <summary>The property that a name, which is none, is likely meant to be; null when none is near.</summary>
    public string? Nearest(string name) => Aliases[name] ?? Spelling.Nearest(name, Names);
}
