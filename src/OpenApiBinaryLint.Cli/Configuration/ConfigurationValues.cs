using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Reads values of one configuration file; what is not as it must be is noted and left out.</summary>
/// <param name="file">What reports call the file.</param>
/// <param name="mistakes">Takes what is wrong.</param>
internal sealed class ConfigurationValues(string file, Mistakes mistakes)
{
    /// <summary>Where something stands: <c>file:line</c>.</summary>
    public string Origin(Node node) => $"{file}:{node.Source.PositionOf(node.Span.Start).Line}";

    /// <summary>Notes that something is wrong.</summary>
    public void Mistake(Node node, string message) => mistakes.Add(file, node, message);

    /// <summary>Notes the keys of an object that mean nothing.</summary>
    /// <param name="node">The object.</param>
    /// <param name="what">What it is, with its article.</param>
    /// <param name="known">The keys that mean something.</param>
    public void CheckKeys(ObjectNode node, string what, string[] known)
    {
        foreach (var member in node.Effective())
        {
            if (Array.IndexOf(known, member.Name) < 0)
            {
                Mistake(member.Key, $"`{member.Name}` is no key of {what}; {Advice(member.Name, known, "known are")}");
            }
        }
    }

    /// <summary>An object.</summary>
    /// <param name="node">The value.</param>
    /// <param name="what">Names it in messages.</param>
    public ObjectNode? Object(Node node, string what) => node.Resolved as ObjectNode ?? Wrong<ObjectNode>(node, what, "an object");

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<Node> Items(Node node, string what) =>
        (node.Resolved as ArrayNode ?? Wrong<ArrayNode>(node, what, "a list"))?.Items ?? [];

    /// <summary>The texts of a key's list with their places.</summary>
    public List<(string Text, Node Node)> Texts(Node node, string key)
    {
        var texts = new List<(string, Node)>();
        foreach (var item in Items(node, $"`{key}`"))
        {
            if (Text(item, $"An item of `{key}`") is { } text)
            {
                texts.Add((text, item));
            }
        }

        return texts;
    }

    /// <summary>A text.</summary>
    public string? Text(Node node, string what) =>
        node.Resolved is ScalarNode { Kind: ScalarKind.String } scalar ? scalar.Value : Wrong<string>(node, what, "text");

    /// <summary>A key's word, one of a few.</summary>
    public string? Word(Node node, string key, string[] known)
    {
        if (node.Resolved is not ScalarNode { Kind: not ScalarKind.Null } scalar)
        {
            return Wrong<string>(node, $"`{key}`", $"{string.Join(", ", known[..^1])} or {known[^1]}");
        }

        if (Array.IndexOf(known, scalar.Value) >= 0)
        {
            return scalar.Value;
        }

        Mistake(node, $"`{scalar.Value}` is no value of `{key}`; {Advice(scalar.Value, known, "it takes")}");
        return null;
    }

    /// <summary>A key's true or false.</summary>
    public bool? Boolean(Node node, string key)
    {
        if (node.Resolved is ScalarNode { Kind: ScalarKind.Boolean } scalar)
        {
            return scalar.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        }

        Wrong<string>(node, $"`{key}`", "true or false");
        return null;
    }

    /// <summary>What a misspelt word may have been meant for, or else all that there are.</summary>
    public static string Advice(string word, string[] known, string introduction) =>
        Spelling.NearestOrLonger(word, known) is { } nearest ? $"did you mean `{nearest}`?" : $"{introduction} {string.Join(", ", known)}";

    private T? Wrong<T>(Node node, string what, string right)
        where T : class
    {
        Mistake(node, $"{what} must be {right}, not {Described(node.Resolved)}");
        return null;
    }

    private static string Described(Node node) => node switch
    {
        ObjectNode => "an object",
        ArrayNode => "a list",
        ScalarNode { Kind: ScalarKind.Null } => "nothing",
        ScalarNode { Kind: ScalarKind.String } scalar => $"the text `{scalar.Value}`",
        ScalarNode scalar => $"`{scalar.Value}`",
        _ => "this",
    };
}
