using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>APIs in CloudFormation and SAM templates.</summary>
internal static class CloudFormationTemplate
{
    /// <summary>Adds the APIs whose documents stand in a template's resources.</summary>
    /// <param name="template">The object with <c>Resources</c> and perhaps <c>Globals</c>.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="generated">The API that a tool generates beside the template and merges with its resources, or null.</param>
    public static void Read(ObjectNode template, FoundApis found, ApiHost? generated = null)
    {
        if (template["Resources"] is not ObjectNode resources)
        {
            return;
        }

        var readable = CloudFormationResource.In(template).ToList();
        foreach (var resource in readable)
        {
            ReadResource(resource.Id, resource.Type, resource.Properties, template, found);
        }

        new CloudFormationMethods(template, resources, generated).Read(found);
        new SamFunctions(template, resources).Read(found);
        foreach (var resource in readable)
        {
            if (!found.Has(resource.Id))
            {
                AddList(resource.Id, resource.Type, resource.Properties, template, found);
            }
        }
    }

    /// <summary>The host of an <c>AWS::ApiGateway::RestApi</c>.</summary>
    /// <param name="id">Its logical ID.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="isPiecewise">Whether its document cannot be read, or its methods are resources.</param>
    public static ApiHost RestApi(string id, ObjectNode properties, bool isPiecewise = false)
    {
        var hasDocument = properties.Find("Body") is not null || properties.Find("BodyS3Location") is not null;
        return new()
        {
            Kind = HostKind.CloudFormation,
            Id = id,
            Properties = properties,
            IsPiecewise = isPiecewise,
            AddsOperations = isPiecewise && hasDocument,
            CompressionSizeName = "MinimumCompressionSize",
            BinaryMediaTypes = HostedTypesReading.Of(properties, HostedTypesReading.CloudFormationName),

            // Only a document is merged: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html
            MergeMode = hasDocument && properties["Mode"] is ScalarNode { Value: "merge" } mode ? mode : null,
        };
    }

    private static void ReadResource(string id, string type, ObjectNode properties, ObjectNode template, FoundApis found)
    {
        switch (type)
        {
            case "AWS::Serverless::Api":
                AddDocument(properties["DefinitionBody"], SamApi.Rest(id, properties, template), ApiTarget.Rest, found);
                break;
            case "AWS::Serverless::HttpApi":
                AddDocument(properties["DefinitionBody"], SamApi.Http(id, properties, template), ApiTarget.Http, found);
                break;
            case "AWS::ApiGateway::RestApi":
                AddDocument(properties["Body"], RestApi(id, properties), ApiTarget.Rest, found);
                break;
            case "AWS::ApiGatewayV2::Api":
                AddDocument(properties["Body"], HttpApi(id, properties), ApiTarget.Http, found);
                break;
        }
    }

    // A list says something also where neither a document nor methods can be read.
    private static void AddList(string id, string type, ObjectNode properties, ObjectNode template, FoundApis found)
    {
        var host = type switch
        {
            "AWS::Serverless::Api" => SamApi.Rest(id, properties, template, isPiecewise: true),
            "AWS::ApiGateway::RestApi" => RestApi(id, properties, isPiecewise: true),
            _ => null,
        };
        if (host is { BinaryMediaTypes.Key: not null })
        {
            found.Begin(template, host, PropertySpelling.CloudFormation);
        }
    }

    private static void AddDocument(Node? body, ApiHost host, ApiTarget target, FoundApis found)
    {
        if (Choices(body) is { } choices)
        {
            foreach (var choice in choices)
            {
                AddDocument(choice.Resolved, host, target, found);
            }
        }
        else if (body is ObjectNode document && !TemplateExpression.Is(document))
        {
            found.Add(document, host, target);
        }
    }

    // Fn::If: [condition, one value, the other]
    private static IEnumerable<Node>? Choices(Node? value) => value switch
    {
        ArrayNode { Tag: "!If" } list => list.Items.Skip(1),
        ObjectNode { Members: [{ Name: "Fn::If" } only] } when only.Value.Resolved is ArrayNode list => list.Items.Skip(1),
        _ => null,
    };

    private static ApiHost HttpApi(string id, ObjectNode properties) => new()
    {
        Kind = HostKind.CloudFormation,
        Id = id,
        Properties = properties,
        BinaryMediaTypes = HostedTypesReading.None,
    };
}
