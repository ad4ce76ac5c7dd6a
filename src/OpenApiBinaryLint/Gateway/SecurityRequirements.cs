using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Who may call an operation.</summary>
internal static class SecurityRequirements
{
    /// <summary>
    /// Whether the document certainly asks nothing of callers: the operation requires no security scheme, or says nothing of
    /// it and neither does the document, and no IAM authorization.
    /// </summary>
    public static bool AreNone(Operation operation)
    {
        var root = operation.Api.Root;
        return operation.Api.Host is not { AddsSecurity: true } && !TemplateExpression.IsOpen(operation.Node) && !TemplateExpression.IsOpen(root)
            && IsEmpty(operation.Node["security"] ?? root["security"]) && IsNone(operation.Node[ExtensionNames.Auth]);
    }

    // An empty requirement makes the others optional, also alone.
    private static bool IsEmpty(Node? requirements) => requirements switch
    {
        null or ScalarNode { Kind: ScalarKind.Null } => true,
        ArrayNode list => list.Items.Count == 0 || list.Items.Any(static item => item.Resolved is ObjectNode { Members.Count: 0 }),
        _ => false,
    };

    private static bool IsNone(Node? auth) => auth switch
    {
        null or ScalarNode { Kind: ScalarKind.Null } => true,
        ObjectNode mapping => mapping["type"] is ScalarNode type && type.Value.Equals("NONE", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
