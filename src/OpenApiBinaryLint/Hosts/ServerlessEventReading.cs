using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>
/// Reads the <c>http</c> events of a serverless.yml. What is generated without being written there is taken from
/// https://github.com/serverless/serverless/tree/main/lib/plugins/aws/package/compile/events/api-gateway/lib and stands at the key that asks for it.
/// </summary>
internal sealed class ServerlessEventReading(PiecewiseApi api, GeneratedMethods generated)
{
    // The generated templates are longer, but read the body in the same way.
    private const string JsonTemplate = """{"body": $input.json('$')}""";
    private const string FormTemplate = """{"body": "$util.escapeJavaScript($input.path('$'))"}""";

    private static readonly string[] Types = ["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"];

    /// <summary>The operation that is made of an event, or null where the event says too little.</summary>
    /// <param name="http">The member <c>http</c>.</param>
    /// <param name="item">The object that it stands in.</param>
    public ResourceOperation? Read(Member http, ObjectNode item)
    {
        if (http.Value.Resolved is not ObjectNode settings)
        {
            var words = ((ScalarNode)http.Value.Resolved).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words is [var verb, var route] && !TemplateExpression.Is(http.Value.Resolved)
                ? new(PathOf(route), MethodOf(verb), http.Key, item, Proxy(MethodOf(verb), http.Key, item))
                : null;
        }

        var method = MethodOf(Text(settings, "method"));
        return new(PathOf(Text(settings, "path")), method, http.Key, settings, Integration(method, http, settings, item))
        {
            RequestTypes = RequestTypes(settings),
        };
    }

    private static string PathOf(string? path) => path is null ? "/…" : $"/{path.Trim('/')}";

    private static string MethodOf(string? method) => method is null or "*" ? "any" : method.ToLowerInvariant();

    private static string? Text(ObjectNode node, string key) => node[key] is ScalarNode text && !TemplateExpression.Is(text) ? text.Value : null;

    private Located<Integration> Proxy(string method, Node key, ObjectNode node) =>
        generated.MayChange(method) ? Located<Integration>.Unknown() : LambdaProxy.At(key, node);

    private Located<Integration> Integration(string method, Member http, ObjectNode settings, ObjectNode item)
    {
        var chosen = settings.Find("integration") ?? settings.Find("async");
        var type = TypeOf(settings);

        // `contentHandling` beside the path is for a plugin: https://github.com/ryanmurakami/serverless-apigwy-binary
        if (type is null || generated.MayChange(method) || settings.Find("contentHandling") is not null || IsElsewhere(settings["request"]) || IsElsewhere(settings["response"]))
        {
            return Located<Integration>.Unknown();
        }

        if (type == IntegrationType.AwsProxy)
        {
            return LambdaProxy.At(chosen?.Key ?? http.Key, settings);
        }

        // Without a request there is no object to add to: the item itself has none of the keys that are looked for.
        var request = settings["request"] as ObjectNode ?? item;
        var responses = new ServerlessResponseReading(api.Integrations, chosen!.Key, item).Read(settings["response"] as ObjectNode, type.Value);
        var integration = Located<Integration>.Known(api.Integrations.Read(chosen.Key, request, responses), chosen.Key, request);
        return integration.As(Completed(integration.Value!, type.Value, chosen));
    }

    // Null where it is decided elsewhere.
    private static IntegrationType? TypeOf(ObjectNode settings)
    {
        if (settings.Find("integration") is not { } member)
        {
            return settings["async"] switch
            {
                null or ScalarNode { Value: "false" } => IntegrationType.AwsProxy,
                ScalarNode { Value: "true" } => IntegrationType.Aws,
                _ => null,
            };
        }

        var name = (member.Value.Resolved as ScalarNode)?.Value.ToUpperInvariant().Replace('-', '_') switch
        {
            "LAMBDA" => "AWS",
            "LAMBDA_PROXY" => "AWS_PROXY",
            var other => other,
        };
        return Array.IndexOf(Types, name) is var index and >= 0 ? (IntegrationType)index : null;
    }

    private static bool IsElsewhere(Node? node) => node is not null && (node is not ObjectNode || TemplateExpression.Is(node));

    private static Integration Completed(Integration written, IntegrationType type, Member chosen)
    {
        var value = chosen.Value.Resolved;
        var integration = written with
        {
            Type = Located<IntegrationType>.Known(type, chosen.Key, value),
            RequestParameters = new([], IsOpen: true),
            HttpMethod = Located<string>.Unknown(),
            Credentials = Located<string>.Unknown(),
            ConnectionType = Located<string>.Unknown(),
            ConnectionId = Located<string>.Unknown(),
        };
        return type == IntegrationType.Aws
            ? integration with
            {
                Uri = new(Located<string>.Unknown(), $"arn:aws:apigateway:{TemplateExpression.Hole}:lambda:path/2015-03-31/functions/{TemplateExpression.Hole}/invocations"),
                PassthroughBehavior = written.PassthroughBehavior.IsAbsent
                    ? Located<PassthroughBehavior>.Known(PassthroughBehavior.Never, chosen.Key, value)
                    : written.PassthroughBehavior,
                RequestTemplates = WithDefaults(written.RequestTemplates, chosen.Key, value),
            }
            : integration;
    }

    private static MappingTemplates WithDefaults(MappingTemplates written, Node key, Node node)
    {
        var templates = new List<MappingTemplate>(written.Items);
        foreach (var (mediaType, text) in ((string, string)[])[(MediaType.Json, JsonTemplate), ("application/x-www-form-urlencoded", FormTemplate)])
        {
            if (templates.TrueForAll(template => template.MediaType != mediaType))
            {
                templates.Add(new(mediaType, key, node, written.IsOpen ? null : text) { IsStandIn = true });
            }
        }

        return written with { Items = templates };
    }

    private static DeclaredMediaTypes RequestTypes(ObjectNode settings)
    {
        var request = settings["request"] as ObjectNode;
        return (request?["schemas"] ?? request?["schema"]) switch
        {
            null => DeclaredMediaTypes.None,
            ObjectNode schemas when !TemplateExpression.Is(schemas) => new(
                [.. schemas.Effective().Where(static schema => !TemplateExpression.IsKey(schema.Name))
                    .Select(static schema => new DeclaredMediaType(schema.Name, schema.Key, StatusCode: null, IsInherited: false))],
                TemplateExpression.IsOpen(schemas)),
            _ => new([], IsOpen: true),
        };
    }
}
