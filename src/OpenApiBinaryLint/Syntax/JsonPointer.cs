using System.Globalization;
using System.Text;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    // Each node below a key has it in its pointer.
    private const int LongestKey = 4_000;

    /// <summary>The pointer of a node; of a key, that of its value. A key of absurd length stands in it without its middle.</summary>
    public static string Of(Node node)
    {
        var segments = new List<string>();
        for (var current = node; current.Parent is { } parent; current = parent)
        {
            segments.Add(SegmentIn(parent, current));
        }

        var pointer = new StringBuilder();
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            pointer.Append('/').Append(Escape(segments[i].Length > LongestKey ? DisplayText.Brief(segments[i]) : segments[i]));
        }

        return pointer.ToString();
    }

    /// <summary>Writes a key as a pointer segment.</summary>
    public static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Reads a pointer segment as a key.</summary>
    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The node that a pointer leads to, aliases and merge keys followed, or null.</summary>
    /// <param name="root">Where the pointer starts.</param>
    /// <param name="pointer">Empty, or segments that each begin with a slash.</param>
    public static Node? Find(Node root, string pointer)
    {
        var current = root.Resolved;
        if (pointer is not ("" or ['/', ..]))
        {
            return null;
        }

        for (var (start, end) = (1, 0); start <= pointer.Length; start = end + 1)
        {
            end = pointer.IndexOf('/', start) is var slash and >= 0 ? slash : pointer.Length;
            var segment = pointer[start..end];
            var next = current switch
            {
                ObjectNode mapping => mapping[Unescape(segment)],
                ArrayNode list when TryReadIndex(segment, out var index) && index < list.Items.Count => list.Items[index].Resolved,
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    private static string SegmentIn(Node parent, Node child) => parent is ObjectNode mapping
        ? mapping.MemberList[child.Index].Name
        : child.Index.ToString(CultureInfo.InvariantCulture);

    // RFC 6901, section 4: digits without leading zeros.
    private static bool TryReadIndex(string segment, out int index) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out index) && (segment[0] != '0' || segment.Length == 1);
}
