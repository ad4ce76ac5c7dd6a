using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>Configuration of Terraform's in JSON: https://developer.hashicorp.com/terraform/language/syntax/json</summary>
internal static class TerraformConfiguration
{
    /// <summary>The resources.</summary>
    public static TerraformResources Read(ObjectNode root) => new(
        [.. from types in Blocks.Of(root["resource"])
            from type in types.Effective()
            from names in Blocks.Of(type.Value.Resolved)
            from name in names.Effective()
            from block in Blocks.Of(name.Value.Resolved)
            select new TerraformResource(type.Name, "", $"{type.Name}.{name.Name}", "", name.Key, block) { References = References(block) }],
        isComplete: false);

    private static Dictionary<string, string> References(ObjectNode block)
    {
        var references = new Dictionary<string, string>();
        foreach (var member in block.Effective())
        {
            if (member.Value.Resolved is ScalarNode { Value: ['$', '{', .. var expression, '}'] } && TerraformText.ResourceIn(expression.Trim()) is { } name)
            {
                references[member.Name] = name;
            }
        }

        return references;
    }
}
