using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Gateway;

/// <summary>What is known of a value that a document may hold.</summary>
internal enum ValueState
{
    /// <summary>Certainly not there, or null.</summary>
    Absent,

    /// <summary>There, and read.</summary>
    Known,

    /// <summary>Decided elsewhere: a template expression, an include, or a place that could not be followed.</summary>
    Unknown,

    /// <summary>There, but of a type or spelling that means nothing; reported once, and unknown to everybody else.</summary>
    Invalid,
}

/// <summary>A value together with its place: the key that introduces it and the node that holds it.</summary>
internal sealed class Located<T>
{
    // Most of what an integration may hold is not there, in all of thousands of operations.
    private static readonly Located<T> Nothing = new(ValueState.Absent, default, key: null, node: null);

    private Located(ValueState state, T? value, Node? key, Node? node)
    {
        State = state;
        Value = value;
        Key = key;
        Node = node;
    }

    public ValueState State { get; }

    /// <summary>The value; meaningful only when <see cref="IsKnown"/>.</summary>
    public T? Value { get; }

    /// <summary>The key node, or null when there is none.</summary>
    public Node? Key { get; }

    /// <summary>The value's node, also where it is null or invalid.</summary>
    public Node? Node { get; }

    public bool IsKnown => State == ValueState.Known;

    public bool IsAbsent => State == ValueState.Absent;

    /// <summary>Whether another could still stand here: unknown or invalid.</summary>
    public bool IsOpen => State is ValueState.Unknown or ValueState.Invalid;

    public static Located<T> Absent(Member? nullMember = null) => nullMember is null ? Nothing : new(ValueState.Absent, default, nullMember.Key, nullMember.Value.Resolved);

    public static Located<T> Known(T value, Node? key, Node node) => new(ValueState.Known, value, key, node);

    public static Located<T> Unknown(Member? member = null) => new(ValueState.Unknown, default, member?.Key, member?.Value.Resolved);

    public static Located<T> Invalid(Member member) => new(ValueState.Invalid, default, member.Key, member.Value.Resolved);

    /// <summary>The same place with another reading of the value.</summary>
    public Located<TOther> As<TOther>(TOther value) => Located<TOther>.Known(value, Key, Node!);

    /// <summary>The same place and state without a value.</summary>
    public Located<TOther> WithoutValue<TOther>(ValueState? state = null) => (state ?? State) == ValueState.Absent && Key is null && Node is null
        ? Located<TOther>.Absent()
        : new Located<TOther>(state ?? State, default, Key, Node);
}
