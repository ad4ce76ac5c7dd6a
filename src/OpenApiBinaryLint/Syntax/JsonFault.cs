namespace OpenApiBinaryLint.Syntax;

/// <summary>Why Utf8JsonReader stopped, in plain words.</summary>
internal sealed record JsonFault(int Offset, string Message)
{
    /// <summary>Whether the text ended where more must follow. A quote or comment that is not closed is another matter.</summary>
    public static bool IsAtEnd(string message, ReadOnlySpan<char> rest) =>
        !message.StartsWith("Expected end of", StringComparison.Ordinal)
        && (message.Contains("reached end of data", StringComparison.Ordinal) || rest.IsWhiteSpace());

    /// <summary>Reads an exception of System.Text.Json 10.</summary>
    /// <param name="message">Its message.</param>
    /// <param name="offset">Where it points to.</param>
    /// <param name="tokenStart">Where the token that could not be read begins.</param>
    /// <param name="content">The text.</param>
    /// <param name="innermost">The object or array that is open there, or null.</param>
    public static JsonFault Of(string message, int offset, int tokenStart, string content, Node? innermost)
    {
        bool Says(string part) => message.Contains(part, StringComparison.Ordinal);
        var found = Word(content, offset);
        if (Says("Expected end of string"))
        {
            return new(tokenStart, "This quote is never closed");
        }

        if (Says("within a JSON string"))
        {
            return InString(content, offset, Says("hex digit"));
        }

        if (Says("literal") || Says("number") || Says("leading zero"))
        {
            return new(tokenStart, $"`{Word(content, tokenStart)}` is no JSON value; text needs double quotes");
        }

        if (Says("start of a value"))
        {
            return new(offset, found is "," or "]" or "}" ? "A value is missing here" : $"`{found}` is no JSON value; text needs double quotes");
        }

        return new(offset, message switch
        {
            _ when Says("start of a property name") => $"Expected a key in double quotes, found `{found}`",
            _ when Says("after a property name") => "A `:` is missing before this",
            _ when Says("after a value") => $"Expected `,` or `{(innermost is ObjectNode ? '}' : ']')}` before this",
            _ when Says("matching open") && innermost is not null => $"`{found}` does not match the `{content[innermost.Span.Start]}` that is open here",
            _ when Says("single JSON value") && found == ":" => "The braces around `\"key\": value` are missing",
            _ when Says("single JSON value") => "Nothing may follow the end of the JSON value",
            _ when Says("end of comment") => "This comment is never closed",
            _ => WithoutPosition(message),
        });
    }

    private static JsonFault InString(string content, int offset, bool isInHexDigits)
    {
        if (isInHexDigits)
        {
            return new(content.LastIndexOf("\\u", offset, StringComparison.Ordinal), "`\\u` needs four hexadecimal digits");
        }

        if (content[offset] < ' ')
        {
            var escape = content[offset] switch
            {
                '\n' or '\r' => "A string must end on its line; a line end inside it is written `\\n`",
                '\t' => "A tab inside a string is written `\\t`",
                var control => $"A control character inside a string is written `\\u{(int)control:x4}`",
            };
            return new(offset, escape);
        }

        return new(offset - 1, $"`\\{content[offset]}` is no escape of JSON; write `\\\\` for a backslash");
    }

    // What stands there, up to the next space or sign of JSON.
    private static string Word(string content, int offset)
    {
        var rest = content.AsSpan(Math.Min(offset, content.Length));
        var end = rest.IndexOfAny(" \t\r\n,:[]{}\"");
        var word = rest[..Math.Clamp(end < 0 ? rest.Length : end, Math.Min(1, rest.Length), 30)];
        return word is [var first, ..] && (char.IsControl(first) || char.IsWhiteSpace(first)) ? $"U+{(int)first:X4}" : word.ToString();
    }

    private static string WithoutPosition(string message)
    {
        var tail = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (tail < 0 ? message : message[..tail]).TrimEnd('.').Replace('\'', '`');
    }
}
