using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>What <c>Ref</c> and <c>Fn::GetAtt</c> name, in both notations.</summary>
internal static class CloudFormationReference
{
    /// <summary>The logical ID that a <c>Ref</c> names, or null where the value is none.</summary>
    public static string? Target(Node? value) => value switch
    {
        ScalarNode { Tag: "!Ref" } scalar => scalar.Value,
        ObjectNode { Members: [{ Name: "Ref" } only] } when only.Value.Resolved is ScalarNode target => target.Value,
        _ => null,
    };

    /// <summary>The logical ID of the resource whose attribute a value is, or null where it is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="attribute">The attribute's name.</param>
    public static string? Attribute(Node? value, string attribute) => value switch
    {
        ScalarNode { Tag: "!GetAtt" } or ArrayNode { Tag: "!GetAtt" } => Owner(value, attribute),
        ObjectNode { Members: [{ Name: "Fn::GetAtt" } only] } => Owner(only.Value.Resolved, attribute),
        _ => null,
    };

    private static string? Owner(Node value, string attribute) => value switch
    {
        ScalarNode scalar when scalar.Value.EndsWith($".{attribute}", StringComparison.Ordinal) => scalar.Value[..^(attribute.Length + 1)],
        ArrayNode { Items: [ScalarNode owner, ScalarNode name] } when name.Value == attribute => owner.Value,
        _ => null,
    };
}
