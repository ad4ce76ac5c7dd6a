using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules;

/// <summary>Repairs that several rules offer.</summary>
internal static class Mending
{
    /// <summary>Sets <c>contentHandling</c> of an integration to CONVERT_TO_TEXT.</summary>
    public static Fix? ConvertToText(Integration integration, FixSafety safety) => Fix.Of(
        "Set `contentHandling` to `CONVERT_TO_TEXT`",
        safety,
        SetContentHandling(integration.Node, "CONVERT_TO_TEXT", ["passthroughBehavior", "httpMethod", "uri", "type"]));

    /// <summary>Sets <c>contentHandling</c> of an integration response to CONVERT_TO_TEXT.</summary>
    public static Fix? ConvertToText(IntegrationResponse response, FixSafety safety) => Fix.Of(
        "Set `contentHandling` to `CONVERT_TO_TEXT`",
        safety,
        SetContentHandling(response.Node, "CONVERT_TO_TEXT", ["statusCode"]));

    /// <summary>Another text in a scalar's place.</summary>
    public static Fix? Replace(Node? node, string value, FixSafety safety) =>
        node is ScalarNode scalar ? Fix.Of($"Replace `{scalar.Value}` by `{value}`", safety, NodeEdits.Replace(scalar, value)) : null;

    private static Text.TextEdit SetContentHandling(ObjectNode node, string value, string[] neighbours)
    {
        if (node.Find("contentHandling") is { Value: ScalarNode former })
        {
            return NodeEdits.Replace(former, value);
        }

        Member? after = null;
        foreach (var neighbour in neighbours)
        {
            after ??= node.Find(neighbour);
        }

        return NodeEdits.Insert(node, "contentHandling", value, after);
    }
}
