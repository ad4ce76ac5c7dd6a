namespace OpenApiBinaryLint.Gateway;

/// <summary>How a host writes the properties of integrations: the extension's <c>contentHandling</c> is CloudFormation's <c>ContentHandling</c>.</summary>
internal sealed class PropertySpelling
{
    // What messages speak of.
    private static readonly string[] Names =
    [
        "type", "uri", "httpMethod", "credentials", "connectionType", "connectionId", "contentHandling", "passthroughBehavior", "requestTemplates",
        "requestParameters", "responses", "responseTemplates", "responseParameters", "statusCode", "timeoutInMillis", "tlsConfig",
        ExtensionNames.Integration,
    ];

    private readonly Func<string, string>? _of;
    private readonly KeyTable? _exceptions;

    private PropertySpelling(Func<string, string>? of = null, KeyTable? exceptions = null)
    {
        _of = of;
        _exceptions = exceptions;
    }

    /// <summary>The names of <c>x-amazon-apigateway-integration</c> themselves.</summary>
    public static PropertySpelling OpenApi { get; } = new();

    /// <summary>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html</summary>
    public static PropertySpelling CloudFormation { get; } = new(
        static name => char.ToUpperInvariant(name[0]) + name[1..],
        new("""
            Integration: x-amazon-apigateway-integration
            IntegrationHttpMethod: httpMethod
            IntegrationResponses: responses
            """));

    /// <summary>https://www.serverless.com/framework/docs/providers/aws/events/apigateway</summary>
    public static PropertySpelling Serverless { get; } = new(
        static name => name,
        new("""
            integration: type x-amazon-apigateway-integration
            passThrough: passthroughBehavior
            template: requestTemplates responseTemplates
            method: httpMethod
            parameters: requestParameters
            headers: responseParameters
            statusCodes: responses
            """))
    { NamesHeadersAlone = true };

    /// <summary>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_integration</summary>
    public static PropertySpelling Terraform { get; } = new(
        static name => string.Concat(name.Select(static c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString())),
        new("""
            aws_api_gateway_integration: x-amazon-apigateway-integration
            integration_http_method: httpMethod
            timeout_milliseconds: timeoutInMillis
            aws_api_gateway_integration_response: responses
            """));

    /// <summary>Whether response headers are mapped by their names alone, rather than as <c>method.response.header.NAME</c>.</summary>
    public bool NamesHeadersAlone { get; private init; }

    /// <summary>The host's name of a property of an integration or of one of its responses.</summary>
    public string Of(string name) => _of is null ? name : _exceptions?[name] ?? _of(name);

    /// <summary>A message with the host's names in its backticks, about an integration that is put in place by itself rather than imported.</summary>
    public string Reword(string message)
    {
        if (_of is null)
        {
            return message;
        }

        foreach (var name in Names)
        {
            message = message.Replace($"`{name}`", $"`{Of(name)}`", StringComparison.Ordinal);
        }

        return message
            .Replace("refuses the import", "refuses the integration", StringComparison.Ordinal)
            .Replace("the import is refused", "the integration is refused", StringComparison.Ordinal);
    }
}
