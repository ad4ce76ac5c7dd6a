using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Reads <c>x-amazon-apigateway-integration</c>, which is the same in every version, and what says the same in a host.</summary>
internal sealed class IntegrationReading(ModelReader reader, PropertySpelling spelling)
{
    public Located<Integration> Read(ObjectNode operation)
    {
        var located = reader.Object(operation, ExtensionNames.Integration);
        if (!located.IsKnown)
        {
            return located.WithoutValue<Integration>();
        }

        if (reader.References.Follow(located.Value!) is not ObjectNode node)
        {
            return located.WithoutValue<Integration>(ValueState.Unknown);
        }

        return located.As(Read(located.Key!, node, Responses(node)));
    }

    /// <summary>Reads an integration.</summary>
    /// <param name="key">What introduces it.</param>
    /// <param name="node">The object with its properties.</param>
    /// <param name="responses">Its responses, which hosts keep in other shapes.</param>
    public Integration Read(Node key, ObjectNode node, IntegrationResponses responses)
    {
        var uri = reader.Text(node, spelling.Of("uri"));
        return new()
        {
            Key = key,
            Node = node,
            Type = Enumeration(reader.Text(node, spelling.Of("type")), TypeOf),
            Uri = new(uri, uri.Node is null || OpenPart.IsTooLong(uri.Node) ? null : TemplateExpression.LiteralText(uri.Node)),
            HttpMethod = reader.Text(node, spelling.Of("httpMethod")),
            ContentHandling = Enumeration(reader.Text(node, spelling.Of("contentHandling")), ContentHandlingOf),
            PassthroughBehavior = Enumeration(reader.Text(node, spelling.Of("passthroughBehavior")), PassthroughBehaviorOf),
            RequestTemplates = Templates(node, spelling.Of("requestTemplates")),
            RequestParameters = Mappings(node, spelling.Of("requestParameters")),
            Responses = responses,
            Credentials = reader.Text(node, spelling.Of("credentials"), lenient: true),
            ConnectionType = reader.Text(node, spelling.Of("connectionType"), lenient: true),
            ConnectionId = reader.Text(node, spelling.Of("connectionId"), lenient: true),
            TimeoutInMillis = reader.Number(node, spelling.Of("timeoutInMillis")),
            TlsConfig = reader.Object(node, spelling.Of("tlsConfig")),
            ResponseTransferMode = TransferMode(reader.Text(node, spelling.Of("responseTransferMode"))),
        };
    }

    /// <summary>Reads an integration response.</summary>
    /// <param name="pattern">The pattern that selects it, or <c>default</c>.</param>
    /// <param name="key">What introduces it.</param>
    /// <param name="node">The object with its properties.</param>
    public IntegrationResponse ReadResponse(string pattern, Node key, ObjectNode node) => new()
    {
        Pattern = pattern,
        Key = key,
        Node = node,
        StatusCode = reader.Text(node, spelling.Of("statusCode"), lenient: true),
        ContentHandling = Enumeration(reader.Text(node, spelling.Of("contentHandling")), ContentHandlingOf),
        Templates = Templates(node, spelling.Of("responseTemplates")),
        Parameters = Mappings(node, spelling.Of("responseParameters")),
    };

    // Import takes type and passthroughBehavior in either case; contentHandling is documented in upper case only (facts 2.1).
    private static IntegrationType? TypeOf(string text) => text.ToUpperInvariant() switch
    {
        "AWS" => IntegrationType.Aws,
        "AWS_PROXY" => IntegrationType.AwsProxy,
        "HTTP" => IntegrationType.Http,
        "HTTP_PROXY" => IntegrationType.HttpProxy,
        "MOCK" => IntegrationType.Mock,
        _ => null,
    };

    private static ContentHandling? ContentHandlingOf(string text) => text switch
    {
        "CONVERT_TO_BINARY" => ContentHandling.ConvertToBinary,
        "CONVERT_TO_TEXT" => ContentHandling.ConvertToText,
        _ => null,
    };

    private static PassthroughBehavior? PassthroughBehaviorOf(string text) => text.ToUpperInvariant() switch
    {
        "WHEN_NO_MATCH" => PassthroughBehavior.WhenNoMatch,
        "WHEN_NO_TEMPLATES" => PassthroughBehavior.WhenNoTemplates,
        "NEVER" => PassthroughBehavior.Never,
        _ => null,
    };

    // Left as text: an enumeration would compile the generic code below once more at every start, for one comparison.
    private static Located<string> TransferMode(Located<string> text) =>
        text.IsKnown && text.Value is not ("BUFFERED" or "STREAM") ? text.WithoutValue<string>(ValueState.Invalid) : text;

    private static Located<T> Enumeration<T>(Located<string> text, Func<string, T?> parse)
        where T : struct
    {
        if (!text.IsKnown)
        {
            return text.WithoutValue<T>();
        }

        return parse(text.Value!) is { } value ? text.As(value) : text.WithoutValue<T>(ValueState.Invalid);
    }

    private IntegrationResponses Responses(ObjectNode integration)
    {
        var located = reader.Object(integration, "responses");
        if (!located.IsKnown)
        {
            return new([], located.State, located.Key, located.IsOpen);
        }

        var responses = new List<IntegrationResponse>();
        var isOpen = TemplateExpression.IsOpen(located.Value!);
        foreach (var member in located.Value!.Effective())
        {
            if (!OpenPart.IsKey(member.Key) && reader.ObjectOf(member) is { } own && reader.References.Follow(own) is ObjectNode node)
            {
                responses.Add(ReadResponse(member.Name, member.Key, node));
            }
            else
            {
                isOpen = true;
            }
        }

        return new(responses, ValueState.Known, located.Key, isOpen);
    }

    private MappingTemplates Templates(ObjectNode parent, string key)
    {
        var located = reader.Object(parent, key);
        if (!located.IsKnown)
        {
            return new([], located.Key, located.IsOpen);
        }

        var templates = new List<MappingTemplate>();
        foreach (var member in located.Value!.Effective())
        {
            if (member.Name != "$ref" && !OpenPart.IsKey(member.Key))
            {
                templates.Add(new(member.Name, member.Key, member.Value.Resolved, TemplateText(member.Value.Resolved)));
            }
        }

        var isOpen = TemplateExpression.IsOpen(located.Value) || templates.Count < located.Value.Effective().Count;
        return new(templates, located.Key, isOpen);
    }

    // `${…}` is a reference of the template language too, so that inside of a template it hides nothing.
    private static string? TemplateText(Node node) => node switch
    {
        ScalarNode { Kind: ScalarKind.Null } => "",
        ScalarNode { Tag: null, Kind: ScalarKind.String } scalar when !MappingTemplateText.IsWhollyFilledInLater(scalar.Value) => scalar.Value,
        _ => null,
    };

    private ParameterMappings Mappings(ObjectNode parent, string key)
    {
        var located = reader.Object(parent, key);
        if (!located.IsKnown)
        {
            return new([], located.IsOpen);
        }

        var mappings = new List<ParameterMapping>();
        foreach (var member in located.Value!.Effective())
        {
            var node = member.Value.Resolved;
            var source = node is ScalarNode { Kind: ScalarKind.String } scalar && !OpenPart.Is(node) ? scalar.Value : null;
            if (!OpenPart.IsTooLong(member.Key))
            {
                mappings.Add(new(member.Name, member.Key, node, source));
            }
        }

        return new(mappings, TemplateExpression.IsOpen(located.Value) || mappings.Count < located.Value.Effective().Count);
    }
}
