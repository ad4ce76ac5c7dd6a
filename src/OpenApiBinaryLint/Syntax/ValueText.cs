namespace OpenApiBinaryLint.Syntax;

/// <summary>Writes new members and items in a layout.</summary>
internal sealed class ValueText(Layout layout)
{
    private readonly ScalarNode? _text = layout.TextExample;
    private readonly string _colon = layout.Colon;
    private readonly string _comma = layout.Comma;
    private readonly string _step = layout.Step;
    private readonly string _dashStep = layout.DashStep;

    /// <summary>A key and its value.</summary>
    public string Member(string key, NewValue value)
    {
        var (onLine, below) = Behind(value);
        return Key(key) + onLine + below;
    }

    /// <summary>What follows a key: the colon with what stands behind it, and the lines of a block below.</summary>
    public (string OnLine, string Below) Behind(NewValue value)
    {
        if (!layout.NestsOnLines && !(layout.IsOnLines && value is NewValue.Written))
        {
            return (_colon + Inline(value), "");
        }

        return layout.IsInBrackets ? (_colon + InBrackets(value, layout.Indentation), "") : BehindInBlock(value, layout.Indentation);
    }

    /// <summary>An item, with its dash where it has one.</summary>
    public string Item(NewValue value) => layout switch
    {
        { IsInBrackets: false, NestsOnLines: true } => "- " + BlockItem(value, layout.Indentation + "  "),
        { IsInBrackets: false } => "- " + Inline(value),
        { NestsOnLines: true } => InBrackets(value, layout.Indentation),
        _ => Inline(value),
    };

    private string InBlock(string key, NewValue value, string indentation)
    {
        var (onLine, below) = BehindInBlock(value, indentation);
        return Key(key) + onLine + below;
    }

    private (string OnLine, string Below) BehindInBlock(NewValue value, string indentation) => value switch
    {
        NewValue.Object { Members.Count: > 0 } node => (":", Lines(
            node.Members.Select(member => InBlock(member.Key, member.Value, indentation + _step)), indentation + _step)),
        NewValue.List { Items.Count: > 0 } list => (":", Lines(
            list.Items.Select(item => "- " + BlockItem(item, indentation + _dashStep + "  ")), indentation + _dashStep)),
        NewValue.Written { Lines: { HasBrackets: false } text } => (":", Lines([As(text, indentation + StepTo(text))], indentation + StepTo(text))),
        NewValue.Written { Lines: var text } => (_colon + As(text, indentation), ""),
        _ => (_colon + Inline(value), ""),
    };

    private string BlockItem(NewValue value, string indentation) => value switch
    {
        NewValue.Object { Members.Count: > 0 } node =>
            string.Join(layout.NewLine + indentation, node.Members.Select(member => InBlock(member.Key, member.Value, indentation))),
        NewValue.Written { Lines: var text } => As(text, indentation),
        _ => Inline(value),
    };

    private string InBrackets(NewValue value, string indentation)
    {
        var deeper = indentation + _step;
        return value switch
        {
            NewValue.Object { Members.Count: > 0 } node =>
                $"{{{Lines(node.Members.Select(member => Key(member.Key) + _colon + InBrackets(member.Value, deeper)), deeper, ",")}{layout.NewLine}{indentation}}}",
            NewValue.List { Items.Count: > 0 } list =>
                $"[{Lines(list.Items.Select(item => InBrackets(item, deeper)), deeper, ",")}{layout.NewLine}{indentation}]",
            NewValue.Written { Lines: { HasBrackets: true } text } => As(text, indentation),
            NewValue.Written written => InBrackets(written.Meaning, indentation),
            _ => Inline(value),
        };
    }

    private string As(WrittenText text, string indentation) => text.At(indentation, layout.NewLine);

    private string StepTo(WrittenText text) => text.IsList ? _dashStep : _step;

    // Each on a line of its own, the first one, too.
    private string Lines(IEnumerable<string> texts, string indentation, string separator = "") =>
        layout.NewLine + indentation + string.Join(separator + layout.NewLine + indentation, texts);

    private string Inline(string key, NewValue value) => Key(key) + _colon + Inline(value);

    private string Inline(NewValue value) => value switch
    {
        NewValue.Text text => layout.IsJson ? ScalarText.DoubleQuoted(text.Value) : ScalarText.Beside(_text, text.Value),
        NewValue.Verbatim verbatim => verbatim.Characters,
        NewValue.Object node => "{" + string.Join(_comma, node.Members.Select(member => Inline(member.Key, member.Value))) + "}",
        NewValue.List list => "[" + string.Join(_comma, list.Items.Select(Inline)) + "]",
        NewValue.Written { Lines: { HasBrackets: true, IsOnOneLine: true } text } => As(text, ""),
        NewValue.Written written => Inline(written.Meaning),
        _ => throw new ArgumentException("An unknown kind of value", nameof(value)),
    };

    private string Key(string key) => layout.IsJson ? ScalarText.DoubleQuoted(key) : ScalarText.KeyBeside(layout.KeyExample, key);
}
