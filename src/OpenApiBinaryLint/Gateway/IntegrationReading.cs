using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Reads <c>x-amazon-apigateway-integration</c>, which is the same in every version.</summary>
internal sealed class IntegrationReading(ModelReader reader)
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

        var uri = reader.Text(node, "uri");
        return located.As(new Integration
        {
            Key = located.Key!,
            Node = node,
            Type = Enumeration(reader.Text(node, "type"), TypeOf),
            Uri = new(uri, uri.Node is null ? null : TemplateExpression.LiteralText(uri.Node)),
            HttpMethod = reader.Text(node, "httpMethod"),
            ContentHandling = Enumeration(reader.Text(node, "contentHandling"), ContentHandlingOf),
            PassthroughBehavior = Enumeration(reader.Text(node, "passthroughBehavior"), PassthroughBehaviorOf),
            RequestTemplates = Templates(node, "requestTemplates"),
            RequestParameters = Mappings(node, "requestParameters"),
            Responses = Responses(node),
            Credentials = reader.Text(node, "credentials", lenient: true),
            ConnectionType = reader.Text(node, "connectionType", lenient: true),
            ConnectionId = reader.Text(node, "connectionId", lenient: true),
            TimeoutInMillis = reader.Number(node, "timeoutInMillis"),
            TlsConfig = reader.Object(node, "tlsConfig"),
            ResponseTransferMode = TransferMode(reader.Text(node, "responseTransferMode")),
        });
    }

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
            if (!TemplateExpression.IsKey(member.Name) && reader.ObjectOf(member) is { } own && reader.References.Follow(own) is ObjectNode node)
            {
                responses.Add(Response(member, node));
            }
            else
            {
                isOpen = true;
            }
        }

        return new(responses, ValueState.Known, located.Key, isOpen);
    }

    private IntegrationResponse Response(Member member, ObjectNode node) => new()
    {
        Pattern = member.Name,
        Key = member.Key,
        Node = node,
        StatusCode = reader.Text(node, "statusCode", lenient: true),
        ContentHandling = Enumeration(reader.Text(node, "contentHandling"), ContentHandlingOf),
        Templates = Templates(node, "responseTemplates"),
        Parameters = Mappings(node, "responseParameters"),
    };

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
            if (member.Name != "$ref" && !TemplateExpression.IsKey(member.Name))
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
            var source = node is ScalarNode { Kind: ScalarKind.String } scalar && !TemplateExpression.Is(node) ? scalar.Value : null;
            mappings.Add(new(member.Name, member.Key, node, source));
        }

        return new(mappings, TemplateExpression.IsOpen(located.Value));
    }
}
