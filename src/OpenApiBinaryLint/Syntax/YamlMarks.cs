using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OpenApiBinaryLint.Syntax;

/// <summary>Turns YamlDotNet's marks into exact offsets of the original text.</summary>
internal sealed class YamlMarks(string content, PaddedText? padded)
{
    public int OffsetOf(Mark mark)
    {
        var offset = (int)mark.Index;
        return Math.Min(padded is null ? offset : padded.OriginalOffset(offset), content.Length);
    }

    /// <summary>Reads a node's tag and anchor, at which its marks begin.</summary>
    /// <returns>Where the content begins.</returns>
    public int ReadProperties(NodeEvent yaml, out NodeProperties? properties, out int propertiesEnd)
    {
        var start = OffsetOf(yaml.Start);
        properties = null;
        propertiesEnd = start;
        if (yaml.Anchor.IsEmpty && yaml.Tag.IsEmpty)
        {
            return start;
        }

        string? tag = null;
        string? anchor = null;
        var offset = start;
        while (offset < content.Length)
        {
            if (content[offset] == '&' && anchor is null && !yaml.Anchor.IsEmpty)
            {
                anchor = yaml.Anchor.Value;
                propertiesEnd = offset + 1 + anchor.Length;
            }
            else if (content[offset] == '!' && tag is null && !yaml.Tag.IsEmpty)
            {
                propertiesEnd = EndOfTag(offset);
                tag = content[offset..propertiesEnd];
            }
            else
            {
                break;
            }

            offset = SkipSpaceAndComments(propertiesEnd);
        }

        properties = new(tag, anchor, start);
        return offset;
    }

    /// <summary>The end of a flow collection, whose end mark stops before its bracket.</summary>
    /// <param name="node">A pair without braces, <c>[key: value]</c>, ends with its value.</param>
    /// <param name="end">Its last event.</param>
    /// <param name="valueEnd">End of the last value in it.</param>
    public int FlowEnd(Node node, ParsingEvent end, int valueEnd)
    {
        var offset = OffsetOf(end.Start);
        var bracket = node is ObjectNode ? '}' : ']';
        return offset < content.Length && content[offset] == bracket ? offset + 1 : valueEnd;
    }

    /// <summary>The end of a block collection, whose end mark is the start of the next token.</summary>
    public static int BlockEnd(Node node) => node switch
    {
        ObjectNode { MemberList: [.., var last] } => Math.Max(last.Key.Span.End, last.Value.Span.End),
        ArrayNode { ItemList: [.., var last] } => last.Span.End,
        _ => node.Span.Start,
    };

    // A comma is part of a tag unless the line ends behind it.
    private int EndOfTag(int offset)
    {
        while (offset < content.Length && !IsSpaceOrBreak(content[offset]))
        {
            offset++;
        }

        return content[offset - 1] == ',' ? offset - 1 : offset;
    }

    private int SkipSpaceAndComments(int offset)
    {
        while (offset < content.Length && (IsSpaceOrBreak(content[offset]) || content[offset] == '#'))
        {
            var lineEnd = content[offset] == '#' ? content.AsSpan(offset).IndexOfAny("\r\n\u0085\u2028\u2029") : 1;
            offset = lineEnd < 0 ? content.Length : offset + lineEnd;
        }

        return offset;
    }

    private static bool IsSpaceOrBreak(char value) => value is ' ' or '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
