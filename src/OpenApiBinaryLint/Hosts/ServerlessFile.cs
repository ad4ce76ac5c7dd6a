using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>The REST API that the Serverless Framework makes of the <c>http</c> events of functions.</summary>
internal sealed class ServerlessFile(ObjectNode root)
{
    /// <summary>https://www.serverless.com/framework/docs/providers/aws/guide/resources#aws-cloudformation-resource-reference</summary>
    private const string RestApi = "ApiGatewayRestApi";

    private const string ListName = "binaryMediaTypes";

    private readonly GeneratedMethods _generated = new(root["resources"]);

    /// <summary>Adds the API of the events, and those that stand among the resources of the file.</summary>
    public void Read(FoundApis found)
    {
        if (!IsForAws())
        {
            return;
        }

        var events = HttpEvents().ToList();
        var host = Host(events);
        if (events.Count > 0 || host.BinaryMediaTypes.Key is not null)
        {
            var api = found.Begin(root, host, PropertySpelling.Serverless);
            var reading = new ServerlessEventReading(api, _generated);
            foreach (var (member, item) in events)
            {
                if (reading.Read(member, item) is { } operation)
                {
                    api.Add(operation);
                }
            }
        }

        foreach (var resources in Blocks.Of(root["resources"]))
        {
            CloudFormationTemplate.Read(resources, found, host);
        }
    }

    // `provider: aws` is the short form.
    private bool IsForAws() => root["provider"] switch
    {
        ScalarNode name => name.Value == "aws",
        ObjectNode provider => provider["name"] is not ScalarNode name || name.Value == "aws" || TemplateExpression.Is(name),
        _ => false,
    };

    private ApiHost Host(List<(Member Http, ObjectNode Item)> events)
    {
        var settings = (root["provider"] as ObjectNode)?["apiGateway"];
        return new()
        {
            Kind = HostKind.Serverless,
            Id = RestApi,
            Properties = settings as ObjectNode ?? root,
            IsPiecewise = true,
            BinaryMediaTypes = BinaryMediaTypes(settings),
            CompressionSizeName = "minimumCompressionSize",
            GeneratedPreflights = _generated.MayChange("options")
                ? null
                : events.Select(static item => ServerlessPreflights.WithTemplate(item.Http)).FirstOrDefault(static cors => cors is not null),
        };
    }

    private HostedTypes BinaryMediaTypes(Node? settings)
    {
        var types = settings switch
        {
            null => HostedTypesReading.None with { IsOpen = root["provider"] is ObjectNode provider && TemplateExpression.IsOpen(provider) },
            ObjectNode node when !TemplateExpression.Is(node) => HostedTypesReading.Of(node, ListName),
            _ => HostedTypesReading.None with { IsOpen = true },
        };

        // Without the settings there is no place for the list; the API may be another service's, or plugins may add to it.
        var isElsewhere = (settings as ObjectNode)?.Find("restApiId") is not null || _generated.Changes(RestApi) || AddsTypesByPlugin();
        return types with { PropertyName = settings is ObjectNode ? ListName : null, IsOpen = types.IsOpen || isElsewhere };
    }

    // https://github.com/maciejtreder/serverless-apigw-binary and its like.
    private bool AddsTypesByPlugin() => root["plugins"] switch
    {
        null => false,
        ArrayNode plugins => plugins.Items.Any(IsAboutBinaries),
        ObjectNode { } plugins when plugins["modules"] is ArrayNode modules => modules.Items.Any(IsAboutBinaries),
        _ => true,
    };

    private static bool IsAboutBinaries(Node plugin) => plugin.Resolved is not ScalarNode name || TemplateExpression.Is(name)
        || name.Value.Contains("binary", StringComparison.OrdinalIgnoreCase) || name.Value.Contains("content", StringComparison.OrdinalIgnoreCase);

    // Functions stand in one object, or in a list of objects that are merged.
    private IEnumerable<(Member Http, ObjectNode Item)> HttpEvents() =>
        from functions in Blocks.Of(root["functions"])
        from function in functions.Effective()
        from item in Blocks.Of((function.Value.Resolved as ObjectNode)?["events"])
        let http = item.Find("http")
        where http is not null && http.Value.Resolved is ObjectNode or ScalarNode { Kind: ScalarKind.String }
        select (http, item);
}
