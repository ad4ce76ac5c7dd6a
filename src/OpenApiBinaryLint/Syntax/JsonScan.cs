namespace OpenApiBinaryLint.Syntax;

/// <summary>Finds where JSON begins and ends in a text that goes on before and behind it.</summary>
/// <param name="content">The text.</param>
/// <param name="from">Where what may belong to it begins.</param>
/// <param name="end">Where it ends at the latest.</param>
internal sealed class JsonScan(string content, int from, int end)
{
    public string Content => content;

    /// <summary>Where the object or array behind a key begins, or -1 where none does.</summary>
    public int ValueAfter(int offset)
    {
        offset = SkipSpace(offset);
        if (offset >= end || content[offset] != ':')
        {
            return -1;
        }

        offset = SkipSpace(offset + 1);
        return offset < end && content[offset] is '{' or '[' ? offset : -1;
    }

    /// <summary>The brace that opens the object of a key, or -1 where something other than JSON comes first.</summary>
    public int OpeningBrace(int key)
    {
        var depth = 0;
        var offset = key;
        while (depth >= 0)
        {
            offset = content.AsSpan(from, offset - from).LastIndexOfAny("{}[]");
            if (offset < 0)
            {
                return -1;
            }

            offset += from;
            depth += content[offset] is '}' or ']' ? 1 : -1;
        }

        return content[offset] == '{' && EndOfTokens(offset, key) is var last && SkipSpace(last) == key ? offset : -1;
    }

    /// <summary>
    /// Where what begins at a bracket ends: behind its closing bracket, or behind the first one that does not fit; where there
    /// is none of both, behind the last character that can be JSON's.
    /// </summary>
    public int EndOf(int start)
    {
        var open = new Stack<char>();
        for (var offset = start; offset < end; offset++)
        {
            switch (content[offset])
            {
                case '"':
                    offset = EndOfString(offset, end) - 1;
                    break;
                case '{' or '[':
                    open.Push(content[offset]);
                    break;
                case '}' or ']':
                    var fits = open.Pop() == (content[offset] == '}' ? '{' : '[');
                    if (!fits || open.Count == 0)
                    {
                        return offset + 1;
                    }

                    break;
            }
        }

        return EndOfTokens(start, end);
    }

    private int SkipSpace(int offset)
    {
        while (offset < end && char.IsWhiteSpace(content[offset]))
        {
            offset++;
        }

        return offset;
    }

    // Behind the last of the tokens of JSON, in whatever order, that follow each other.
    private int EndOfTokens(int start, int limit)
    {
        var last = start;
        for (var offset = start; offset < limit;)
        {
            var next = EndOfToken(offset, limit);
            if (next == offset)
            {
                break;
            }

            last = char.IsWhiteSpace(content[offset]) ? last : next;
            offset = next;
        }

        return last;
    }

    // The offset itself where none begins.
    private int EndOfToken(int offset, int limit)
    {
        var c = content[offset];
        if (char.IsWhiteSpace(c) || c is '{' or '}' or '[' or ']' or ':' or ',')
        {
            return offset + 1;
        }

        var next = offset + 1;
        if (c == '"')
        {
            next = EndOfString(offset, limit);
            return content[next - 1] == '"' && next > offset + 1 ? next : offset;
        }

        while (next < limit && (char.IsAsciiLetterOrDigit(content[next]) || content[next] is '.' or '+' or '-'))
        {
            next++;
        }

        return c is '-' or (>= '0' and <= '9') || content.AsSpan(offset, next - offset) is "true" or "false" or "null" ? next : offset;
    }

    // Behind the closing quote; where it is missing, at the end of the line.
    private int EndOfString(int quote, int limit)
    {
        for (var offset = quote + 1; offset < limit; offset++)
        {
            switch (content[offset])
            {
                case '\\':
                    offset++;
                    break;
                case '"':
                    return offset + 1;
                case '\n' or '\r':
                    return offset;
            }
        }

        return limit;
    }
}
