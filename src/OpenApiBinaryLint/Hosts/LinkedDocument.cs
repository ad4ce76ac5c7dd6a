using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>An API document in a file of its own that a template names, with what the template sets for it.</summary>
/// <param name="Path">As written: relative to the template's folder.</param>
/// <param name="Target">The product that the template deploys it to.</param>
/// <param name="BinaryMediaTypes">Entries that the template adds; one with an expression stands for those that nobody can see.</param>
internal sealed record LinkedDocument(string Path, ApiTarget Target, IReadOnlyList<string> BinaryMediaTypes)
{
    private const string UnknownTypes = "${BinaryMediaTypes}";

    /// <summary>The documents that resources of a CloudFormation or SAM template name.</summary>
    /// <param name="template">The object with <c>Resources</c>.</param>
    public static IEnumerable<LinkedDocument> In(ObjectNode template)
    {
        foreach (var resource in CloudFormationResource.In(template))
        {
            if (PathIn(resource.Type, resource.Properties) is { } path)
            {
                yield return Of(path, resource.Type, resource.Properties, template);
            }
        }
    }

    private static LinkedDocument Of(string path, string type, ObjectNode properties, ObjectNode template)
    {
        if (type is "AWS::Serverless::HttpApi" or "AWS::ApiGatewayV2::Api")
        {
            return new(path, ApiTarget.Http, []);
        }

        var types = type == "AWS::Serverless::Api"
            ? SamApi.Rest("", properties, template).BinaryMediaTypes
            : HostedTypesReading.Of(properties, HostedTypesReading.CloudFormationName);
        return new(path, ApiTarget.Rest, [.. types.Entries.Select(static entry => entry.Text), .. types.IsOpen ? (string[])[UnknownTypes] : []]);
    }

    private static string? PathIn(string type, ObjectNode properties) => type switch
    {
        "AWS::Serverless::Api" or "AWS::Serverless::HttpApi" => LocalPath(properties["DefinitionUri"]) ?? Include(properties["DefinitionBody"]),
        "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" => LocalPath(properties["BodyS3Location"]) ?? Include(properties["Body"]),
        _ => null,
    };

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
    private static string? Include(Node? body) =>
        body is ObjectNode { Members: [{ Name: "Fn::Transform" } only] } && only.Value.Resolved is ObjectNode transform
            && transform["Name"] is ScalarNode { Value: "AWS::Include" } && transform["Parameters"] is ObjectNode parameters
            ? LocalPath(parameters["Location"])
            : null;

    // `aws cloudformation package` and `sam package` put local files into a bucket and write its address in their place.
    private static string? LocalPath(Node? value) =>
        value is ScalarNode { Kind: ScalarKind.String, Value.Length: > 0 } text && !TemplateExpression.Is(text) && !text.Value.Contains("://", StringComparison.Ordinal)
            ? text.Value
            : null;
}
