using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>What texts of Terraform's say.</summary>
internal static class TerraformText
{
    /// <summary>A text that is known, or null.</summary>
    public static string? Of(Node? node) => node is ScalarNode { Kind: not ScalarKind.Null } text && !TemplateExpression.IsIn(text.Value) ? text.Value : null;

    /// <summary>Type and name of the resource that an expression begins with: <c>aws_api_gateway_rest_api.photos</c> of <c>aws_api_gateway_rest_api.photos[0].id</c>.</summary>
    public static string? ResourceIn(string expression)
    {
        var parts = expression.Split('.');
        return parts.Length > 1 && parts[0].StartsWith("aws_", StringComparison.Ordinal) ? $"{parts[0]}.{WithoutIndex(parts[1])}" : null;
    }

    /// <summary>A name without what follows it in brackets.</summary>
    public static string WithoutIndex(string name) => name.IndexOf('[', StringComparison.Ordinal) is var bracket and >= 0 ? name[..bracket] : name;
}
