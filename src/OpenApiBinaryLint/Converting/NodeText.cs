using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting;

/// <summary>Values as compact JSON, whatever their notation; aliases and merge keys written out.</summary>
internal static class NodeText
{
    /// <summary>The same text for the same value: members in the order of their names, tags before what they stand at.</summary>
    public static string Of(Node node) => Write(node, isSorted: true);

    /// <summary>With the members in the order of the document. JSON only where nothing in it has a tag.</summary>
    public static string InOrder(Node node) => Write(node, isSorted: false);

    private static string Write(Node node, bool isSorted)
    {
        var text = new StringBuilder();
        Append(node.Resolved, isSorted, text);
        return text.ToString();
    }

    private static void Append(Node node, bool isSorted, StringBuilder text)
    {
        text.Append(node.Tag);
        switch (node)
        {
            case ObjectNode mapping:
                AppendMembers(isSorted ? mapping.Effective().OrderBy(static member => member.Name, StringComparer.Ordinal) : mapping.Effective(), isSorted, text);
                break;
            case ArrayNode list:
                AppendItems(list, isSorted, text);
                break;
            case ScalarNode scalar:
                text.Append(Writing.JsonScalars.Text(scalar.Value, scalar.Kind));
                break;
        }
    }

    private static void AppendMembers(IEnumerable<Member> members, bool isSorted, StringBuilder text)
    {
        var separator = '{';
        foreach (var member in members)
        {
            text.Append(separator).Append(ScalarText.DoubleQuoted(member.Name)).Append(':');
            Append(member.Value.Resolved, isSorted, text);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendItems(ArrayNode list, bool isSorted, StringBuilder text)
    {
        var separator = '[';
        foreach (var item in list.Items)
        {
            text.Append(separator);
            Append(item.Resolved, isSorted, text);
            separator = ',';
        }

        text.Append(separator == '[' ? "[]" : "]");
    }
}
