using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>What the Serverless Application Model's transform makes of the settings around an API document.</summary>
internal static class SamApi
{
    /// <summary>The host of a REST API: <c>AWS::Serverless::Api</c>.</summary>
    /// <param name="id">Its logical ID.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="template">The template, for its Globals.</param>
    /// <param name="isPiecewise">Whether the document is generated from the events of functions, or cannot be read.</param>
    public static ApiHost Rest(string id, ObjectNode properties, ObjectNode template, bool isPiecewise = false)
    {
        var globals = (template["Globals"] as ObjectNode)?["Api"] as ObjectNode;
        globals = globals == properties ? null : globals;
        return new()
        {
            Kind = HostKind.Sam,
            Id = id,
            Properties = properties,
            IsPiecewise = isPiecewise,
            CompressionSizeName = "MinimumCompressionSize",
            BinaryMediaTypes = BinaryMediaTypes(properties, globals),
            AddsOperations = IsSet(properties, globals, "MergeDefinitions") || TemplateExpression.IsOpen(properties)
                || (isPiecewise && (properties.Find("DefinitionBody") is not null || properties.Find("DefinitionUri") is not null)),
            AddedSchemas = Models(properties, globals),
            AddsSecurity = IsSet(properties, globals, "Auth"),
            GeneratedPreflights = Preflights(properties["Cors"] ?? globals?["Cors"]),
            MergeMode = (properties["Mode"] ?? globals?["Mode"]) is ScalarNode { Value: "merge" } mode ? mode : null,
        };
    }

    /// <summary>The host of an HTTP API: <c>AWS::Serverless::HttpApi</c>.</summary>
    /// <param name="id">Its logical ID.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="template">The template, for its Globals.</param>
    public static ApiHost Http(string id, ObjectNode properties, ObjectNode template) => new()
    {
        Kind = HostKind.Sam,
        Id = id,
        Properties = properties,
        BinaryMediaTypes = HostedTypesReading.None,
        AddsSecurity = IsSet(properties, (template["Globals"] as ObjectNode)?["HttpApi"] as ObjectNode, "Auth"),
    };

    // The transform writes the list into the document, over the one that stands there:
    // https://github.com/aws/serverless-application-model/blob/develop/samtranslator/swagger/swagger.py
    private static HostedTypes BinaryMediaTypes(ObjectNode properties, ObjectNode? globals)
    {
        var own = HostedTypesReading.Of(properties, HostedTypesReading.CloudFormationName);
        return (globals is null ? own : HostedTypesReading.Joined(HostedTypesReading.Of(globals, HostedTypesReading.CloudFormationName), own))
            with
        { Overrides = true };
    }

    // A text is the origin. What is filled in later may turn out to be empty, which is none:
    // https://github.com/aws/serverless-application-model/blob/develop/samtranslator/model/api/api_generator.py
    private static Node? Preflights(Node? cors) => cors switch
    {
        null => null,
        _ when TemplateExpression.Is(cors) => TemplateExpression.HasLiteralPart(cors) ? cors : null,
        ObjectNode { Members.Count: > 0 } or ScalarNode { Kind: ScalarKind.String, Value.Length: > 0 } => cors,
        _ => null,
    };

    // The transform writes their names in lower case.
    private static List<string>? Models(ObjectNode properties, ObjectNode? globals) => (properties["Models"] ?? globals?["Models"]) switch
    {
        null => [],
        ObjectNode models when !TemplateExpression.Is(models) && !TemplateExpression.IsOpen(models) =>
            [.. models.Effective().Select(static model => model.Name.ToLowerInvariant())],
        _ => null,
    };

    private static bool IsSet(ObjectNode properties, ObjectNode? globals, string name) => (properties[name] ?? globals?[name]) switch
    {
        null or ScalarNode { Value: "false" } or ScalarNode { Kind: ScalarKind.Null } => false,
        _ => true,
    };
}
