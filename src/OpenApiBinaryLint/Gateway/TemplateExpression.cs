using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Values that something else fills in before API Gateway sees the document: nothing may be assumed of them.</summary>
internal static class TemplateExpression
{
    /// <summary>Stands in literal text for a part that is filled in later.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Whether the node is, or contains at this place, a template expression.</summary>
    public static bool Is(Node node) => node switch
    {
        _ when node.Tag is ['!', ..] => true,
        ScalarNode scalar => IsIn(scalar.Value),
        ObjectNode { Members: [var only] } => IsFunction(only.Name) || only.Name is "Ref" or "Condition",
        _ => false,
    };

    /// <summary>Whether a text holds an expression of Terraform, Serverless, CloudFormation, Jinja or Handlebars.</summary>
    public static bool IsIn(string text) =>
        text.Contains("${", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal)
        || text.Contains("%{", StringComparison.Ordinal) || HoldsAtPlaceholder(text);

    /// <summary>Whether a text is one such expression and nothing beside it.</summary>
    public static bool IsOne(string text) => Punch(text.TrimEnd()) is [Hole];

    /// <summary>Whether a key stands for members that something else fills in.</summary>
    public static bool IsKey(string key) => IsFunction(key) || IsIn(key);

    /// <summary>Whether a key calls a function of CloudFormation.</summary>
    public static bool IsFunction(string key) => key.StartsWith("Fn::", StringComparison.Ordinal);

    /// <summary>Whether a member may still bring others in: <c>Fn::Transform</c>, <c>Fn::If</c> and their like among the keys.</summary>
    public static bool IsOpen(ObjectNode node)
    {
        foreach (var member in node.Members)
        {
            if (IsKey(member.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the node is an expression that certainly yields some text: <c>!Sub '{"a": "${B}"}'</c>, but not <c>!Ref A</c>.</summary>
    public static bool HasLiteralPart(Node node) => Is(node) && LiteralText(node) is { } text && text.AsSpan().ContainsAnyExcept(Hole);

    /// <summary>
    /// The text of a value with <see cref="Hole"/> for each part that is filled in later, or null where nothing of it is known.
    /// Reads plain strings, <c>Fn::Sub</c> and <c>Fn::Join</c> in both notations.
    /// </summary>
    public static string? LiteralText(Node node) =>
        node is ScalarNode scalar ? (scalar.Tag is null or "!Sub" ? Punch(scalar.Value) : null) : LiteralTextOfFunction(node);

    private static string? LiteralTextOfFunction(Node node) => node switch
    {
        ArrayNode { Tag: "!Sub", Items: [var first, ..] } => LiteralText(first.Resolved),
        ArrayNode { Tag: "!Join" } join => Join(join),
        ObjectNode { Members: [{ Name: "Fn::Sub" } sub] } =>
            LiteralText(sub.Value.Resolved is ArrayNode { Items: [var format, ..] } ? format.Resolved : sub.Value.Resolved),
        ObjectNode { Members: [{ Name: "Fn::Join" } join] } when join.Value.Resolved is ArrayNode parts => Join(parts),
        _ => null,
    };

    // Fn::Join: [delimiter, [values…]]
    private static string? Join(ArrayNode join)
    {
        if (join.Items is not [var delimiter, var values] || delimiter.Resolved is not ScalarNode separator
            || values.Resolved is not ArrayNode { Tag: null } list)
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var item in list.Items)
        {
            parts.Add(LiteralText(item.Resolved) ?? Hole.ToString());
        }

        return string.Join(separator.Value, parts);
    }

    private static string Punch(string text)
    {
        if (!IsIn(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var offset = 0;
        while (offset < text.Length)
        {
            var end = EndOfExpression(text, offset);
            result.Append(end > offset ? Hole : text[offset]);
            offset = Math.Max(end, offset + 1);
        }

        return result.ToString();
    }

    // Where an expression that begins here ends, or the start itself where none begins.
    private static int EndOfExpression(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith("${") || rest.StartsWith("{{") || rest.StartsWith("%{"))
        {
            return EndOfBraces(text, start);
        }

        return rest.StartsWith("@@") && text.IndexOf("@@", start + 2, StringComparison.Ordinal) is > 0 and var close ? close + 2 : start;
    }

    // Expressions stand inside each other: `${self:custom.${opt:stage}.url}`.
    private static int EndOfBraces(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0 && text[i] == '}')
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    // @@NAME@@, as some build scripts write it.
    private static bool HoldsAtPlaceholder(string text)
    {
        var start = text.IndexOf("@@", StringComparison.Ordinal);
        return start >= 0 && text.IndexOf("@@", start + 2, StringComparison.Ordinal) > start + 2;
    }
}
