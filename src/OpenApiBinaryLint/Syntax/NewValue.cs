namespace OpenApiBinaryLint.Syntax;

/// <summary>A value that an edit brings in: a text, an object or a list.</summary>
internal abstract record NewValue
{
    private NewValue()
    {
    }

    public static implicit operator NewValue(string text) => new Text(text);

    internal sealed record Text(string Value) : NewValue;

    internal sealed record Object(IReadOnlyList<(string Key, NewValue Value)> Members) : NewValue;

    internal sealed record List(IReadOnlyList<NewValue> Items) : NewValue;

    /// <summary>An object with one member.</summary>
    public static NewValue Of(string key, NewValue value) => new Object([(key, value)]);
}
