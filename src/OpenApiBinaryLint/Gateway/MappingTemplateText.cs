using System.Text;

namespace OpenApiBinaryLint.Gateway;

/// <summary>How the output of a mapping template is read.</summary>
internal enum JsonReading
{
    /// <summary>As something else than JSON.</summary>
    None,

    /// <summary>As the standard says.</summary>
    Strict,

    /// <summary>With unquoted keys and texts in single quotes, which mock integrations take.</summary>
    Lenient,
}

/// <summary>
/// What can be told of a mapping template without running it. Templates are written in the Velocity Template Language:
/// https://velocity.apache.org/engine/1.7/vtl-reference.html
/// </summary>
internal static class MappingTemplateText
{
    /// <summary>Why a template cannot work, or null where nothing is certain.</summary>
    /// <param name="text">The template.</param>
    /// <param name="reading">How its output is read where it begins like JSON.</param>
    public static string? FaultIn(string text, JsonReading reading)
    {
        if (IsFilledInLater(text))
        {
            return null;
        }

        if (text.Contains('#', StringComparison.Ordinal) && new TemplateDirectives(text) is { AreAny: true } directives)
        {
            return directives.Fault;
        }

        return reading != JsonReading.None && BeginsLikeJson(text) ? FaultInJson(text, reading) : null;
    }

    /// <summary>Whether a text holds what is no template yet. <c>${…}</c> is a reference of Velocity, too.</summary>
    public static bool IsFilledInLater(string text) =>
        text.Contains("%{", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal) || text.Contains("@@", StringComparison.Ordinal);

    /// <summary>Whether a text is nothing but an expression that another program than Velocity fills in.</summary>
    public static bool IsWhollyFilledInLater(string text) =>
        (text.StartsWith("${", StringComparison.Ordinal) ? !IsReference(text.AsSpan(2)) : IsFilledInLater(text))
        && TemplateExpression.IsOne(text);

    // A template that is a single reference has set no variables of its own.
    private static bool IsReference(ReadOnlySpan<char> name) =>
        name.StartsWith("input.") || name.StartsWith("context.") || name.StartsWith("util.") || name.StartsWith("stageVariables.");

    /// <summary>Whether a template refers to something outside of comments, also in the arguments of another reference.</summary>
    /// <param name="text">The template.</param>
    /// <param name="reference">
    /// In the plain notation: <c>$util.base64Encode($input.body)</c> stands for <c>$!{util.base64Encode( ${input.body} )}</c>, too.
    /// </param>
    public static bool RefersTo(string text, string reference)
    {
        var i = 0;
        while (i < text.Length)
        {
            var end = text[i] switch
            {
                '\\' => i + 2,
                '#' => TemplateDirectives.EndOfComment(text, i),
                '$' => EndOfReference(text, i),
                _ => i,
            };
            if (end > i && text[i] == '$' && Plain(text.AsSpan(i, end - i)).Contains(reference, StringComparison.Ordinal))
            {
                return true;
            }

            i = Math.Max(end, i + 1);
        }

        return false;
    }

    /// <summary>A reference without braces, exclamation marks and white space.</summary>
    public static string Plain(ReadOnlySpan<char> reference)
    {
        var plain = new StringBuilder(reference.Length);
        foreach (var character in reference)
        {
            if (!char.IsWhiteSpace(character) && character is not ('!' or '{' or '}'))
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }

    /// <summary>
    /// Whether the template reads the body by <c>$input.body</c> alone and only writes it out, so that base64 text may take its place.
    /// </summary>
    public static bool OnlyWritesBody(string text) => new TemplateBody(text, BeginsLikeJson(text)).IsOnlyWritten;

    private static string? FaultInJson(string text, JsonReading reading)
    {
        var json = new TemplateJson(text, reading == JsonReading.Lenient);
        if (json.IsValid)
        {
            return null;
        }

        return json.TextAtFault.Length == 0 ? "its output is no JSON, for it ends too early" : $"its output is no JSON, which breaks at `{json.TextAtFault}`";
    }

    private static bool BeginsLikeJson(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>The end of a reference such as <c>$input.path('$.a')[0]</c> or <c>$!{x}</c> that begins here, or the start itself where none does.</summary>
    public static int EndOfReference(string text, int start)
    {
        var i = start + 1;
        i += i < text.Length && text[i] == '!' ? 1 : 0;
        if (i < text.Length && text[i] == '{')
        {
            return EndOfGroup(text, i);
        }

        var end = EndOfName(text, i);
        if (end == i)
        {
            return start;
        }

        while (end < text.Length)
        {
            var next = text[end] switch
            {
                '.' => EndOfName(text, end + 1) is var name && name > end + 1 ? name : end,
                '(' => EndOfGroup(text, end),
                '[' when end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] == '$') => EndOfGroup(text, end),
                _ => end,
            };
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The end of a name of letters, digits, hyphens and underscores that begins here.</summary>
    public static int EndOfName(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '_' || (end > start && (char.IsAsciiDigit(text[end]) || text[end] == '-'))))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of a bracketed group that begins here, with quotes and groups inside it.</summary>
    public static int EndOfGroup(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case '\'' or '"':
                    i = EndOfQuotes(text, i);
                    break;
            }

            if (depth == 0)
            {
                return Math.Min(i + 1, text.Length);
            }
        }

        return text.Length;
    }

    private static int EndOfQuotes(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] != text[start])
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
