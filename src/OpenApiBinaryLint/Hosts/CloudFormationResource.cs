using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>A resource of a CloudFormation template whose type and properties can be read.</summary>
/// <param name="Key">Its logical ID.</param>
/// <param name="Type">What it is, such as <c>AWS::ApiGateway::RestApi</c>.</param>
/// <param name="Properties">Its settings.</param>
internal sealed record CloudFormationResource(ScalarNode Key, string Type, ObjectNode Properties)
{
    /// <summary>The logical ID.</summary>
    public string Id => Key.Value;

    /// <summary>The resources of a template, in its order.</summary>
    /// <param name="template">The object with <c>Resources</c>.</param>
    public static IEnumerable<CloudFormationResource> In(ObjectNode template)
    {
        foreach (var resource in (template["Resources"] as ObjectNode)?.Effective() ?? [])
        {
            if (resource.Value.Resolved is ObjectNode node && node["Type"] is ScalarNode type && node["Properties"] is ObjectNode properties)
            {
                yield return new(resource.Key, type.Value, properties);
            }
        }
    }
}
