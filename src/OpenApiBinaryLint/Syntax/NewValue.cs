namespace OpenApiBinaryLint.Syntax;

/// <summary>A value that an edit brings in.</summary>
internal abstract record NewValue
{
    private NewValue()
    {
    }

    public static implicit operator NewValue(string text) => new Text(text);

    internal sealed record Text(string Value) : NewValue;

    /// <summary>Characters that mean the same wherever they stand: a number, or a text with its quotes.</summary>
    internal sealed record Verbatim(string Characters) : NewValue;

    internal sealed record Object(IReadOnlyList<(string Key, NewValue Value)> Members) : NewValue;

    internal sealed record List(IReadOnlyList<NewValue> Items) : NewValue;

    /// <summary>An object or list of the document, written as it is there wherever brackets and lines allow it.</summary>
    /// <param name="Lines">What is written.</param>
    /// <param name="Meaning">The same as a value.</param>
    internal sealed record Written(WrittenText Lines, NewValue Meaning) : NewValue;

    /// <summary>An object with one member.</summary>
    public static Object Of(string key, NewValue value) => new([(key, value)]);

    /// <summary>
    /// The same as a value of the document, to be written elsewhere in it; null where it has anchors, aliases or tags, which may mean
    /// something else there, and where it is nested deeper than anybody would write a second time.
    /// </summary>
    public static NewValue? CopyOf(Node node) => CopyOf(node, depth: 0);

    /// <summary>As <see cref="CopyOf(Node)"/>, in the layout that it has in the document, with its comments.</summary>
    public static NewValue? AsWritten(Node node) =>
        CopyOf(node) is { } meaning ? WrittenText.Of(node) is { } lines ? new Written(lines, meaning) : meaning : null;

    private static NewValue? CopyOf(Node node, int depth)
    {
        const int Deepest = 100;
        if (node.Properties is not null || depth > Deepest)
        {
            return null;
        }

        return node switch
        {
            // An alias of nothing: one such fault is enough.
            ScalarNode { Style: ScalarStyle.Plain } unknown when unknown.Raw.StartsWith('*') => null,
            ScalarNode scalar => CopyOf(scalar),
            ObjectNode { HasMerge: false } mapping => CopyOf(mapping, depth),
            ArrayNode list => All(list.Items.Select(item => CopyOf(item, depth + 1))) is { } items ? new List(items) : null,
            _ => null,
        };
    }

    private static NewValue CopyOf(ScalarNode scalar)
    {
        var isText = scalar.Kind == ScalarKind.String;
        var isOnOneLine = !scalar.Raw.ContainsAny('\r', '\n');
        return isText && (scalar.Style == ScalarStyle.Plain || !isOnOneLine) ? new Text(scalar.Value) : new Verbatim(scalar.Raw.ToString());
    }

    private static Object? CopyOf(ObjectNode mapping, int depth) =>
        All(mapping.Members.Select(member => member.Key.Properties is null ? CopyOf(member.Value, depth + 1) : null)) is { } values
            ? new([.. mapping.Members.Select((member, index) => (member.Name, values[index]))])
            : null;

    private static List<NewValue>? All(IEnumerable<NewValue?> values)
    {
        var all = new List<NewValue>();
        foreach (var value in values)
        {
            if (value is null)
            {
                return null;
            }

            all.Add(value);
        }

        return all;
    }
}
