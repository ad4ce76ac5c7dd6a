using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>One text for each value, whatever its notation.</summary>
internal static class NodeText
{
    /// <summary>Compact JSON with the members in order of their names; aliases and merge keys written out.</summary>
    public static string Of(Node node)
    {
        var text = new StringBuilder();
        Append(node.Resolved, text);
        return text.ToString();
    }

    private static void Append(Node node, StringBuilder text)
    {
        text.Append(node.Tag);
        switch (node)
        {
            case ObjectNode mapping:
                text.Append('{');
                foreach (var member in mapping.Effective().OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    text.Append(ScalarText.DoubleQuoted(member.Name)).Append(':');
                    Append(member.Value.Resolved, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case ArrayNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(item.Resolved, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.String } scalar:
                text.Append(ScalarText.DoubleQuoted(scalar.Value));
                break;
            case ScalarNode scalar:
                text.Append(scalar.Kind == ScalarKind.Null ? "null" : scalar.Value.ToLowerInvariant());
                break;
        }
    }
}
