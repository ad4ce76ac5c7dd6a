namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>The tags that stand for functions of CloudFormation in YAML.</summary>
internal static class CloudFormationTag
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html and, of the functions
    // of rules, https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html
    private static readonly HashSet<string> Functions =
    [
        "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap", "GetAtt", "GetAZs",
        "GetStackOutput", "If", "ImportValue", "Join", "Length", "Not", "Or", "RefAll", "Select", "Split", "Sub", "ToJsonString",
        "Transform", "ValueOf", "ValueOfAll",
    ];

    /// <summary>The key that says the same in JSON, or null for a tag of something else.</summary>
    public static string? LongForm(string tag) => tag switch
    {
        "!Ref" => "Ref",
        "!Condition" => "Condition",
        _ => Functions.Contains(tag[1..]) ? $"Fn::{tag[1..]}" : null,
    };

    /// <summary>Whether a text at this tag stands for a list: <c>!GetAtt Role.Arn</c>. What stands behind the first dot is the attribute.</summary>
    public static bool TryGetAttribute(string tag, string text, out string resource, out string attribute)
    {
        var dot = tag == "!GetAtt" ? text.IndexOf('.', StringComparison.Ordinal) : -1;
        (resource, attribute) = dot < 0 ? ("", "") : (text[..dot], text[(dot + 1)..]);
        return dot >= 0;
    }
}
