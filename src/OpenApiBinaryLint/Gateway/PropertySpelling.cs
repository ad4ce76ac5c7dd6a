namespace OpenApiBinaryLint.Gateway;

/// <summary>How a host writes the properties of integrations: the extension's <c>contentHandling</c> is CloudFormation's <c>ContentHandling</c>.</summary>
internal sealed class PropertySpelling
{
    // What messages speak of.
    private static readonly string[] Names =
    [
        "type", "uri", "httpMethod", "credentials", "connectionType", "connectionId", "contentHandling", "passthroughBehavior", "requestTemplates",
        "requestParameters", "responses", "responseTemplates", "responseParameters", "statusCode", "timeoutInMillis", "tlsConfig",
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
            IntegrationHttpMethod: httpMethod
            IntegrationResponses: responses
            """));

    /// <summary>https://www.serverless.com/framework/docs/providers/aws/events/apigateway</summary>
    public static PropertySpelling Serverless => new(
        static name => name,
        new("""
            integration: type
            passThrough: passthroughBehavior
            template: requestTemplates responseTemplates
            method: httpMethod
            parameters: requestParameters
            headers: responseParameters
            statusCodes: responses
            """))
    { NamesHeadersAlone = true };

    /// <summary>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_integration</summary>
    public static PropertySpelling Terraform => new(
        static name => string.Concat(name.Select(static c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString())),
        new("""
            integration_http_method: httpMethod
            timeout_milliseconds: timeoutInMillis
            aws_api_gateway_integration_response: responses
            """));

    /// <summary>Whether response headers are mapped by their names alone, rather than as <c>method.response.header.NAME</c>.</summary>
    public bool NamesHeadersAlone { get; private init; }

    /// <summary>The host's name of a property of an integration or of one of its responses.</summary>
    public string Of(string name) => _of is null ? name : _exceptions?[name] ?? _of(name);

    /// <summary>A message with the host's names in its backticks.</summary>
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

        return message;
    }
}
