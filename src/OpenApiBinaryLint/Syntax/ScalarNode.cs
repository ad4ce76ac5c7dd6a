using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Syntax;

/// <summary>A string, number, boolean or null.</summary>
public sealed class ScalarNode : Node
{
    private string? _value;

    internal ScalarNode(SourceText source, TextSpan span, ScalarStyle style, ScalarKind kind, string? value)
        : base(source, span)
    {
        Style = style;
        Kind = kind;
        _value = value;
    }

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>The type that a JSON or YAML 1.2 core schema reader gives it.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The decoded text; numbers and booleans as written.</summary>
    public string Value => _value ??= Decode();

    /// <summary>The characters as they stand in the document.</summary>
    public ReadOnlySpan<char> Raw => Source.Slice(Span);

    // Only the JSON reader leaves decoding for later.
    private string Decode() => Style == ScalarStyle.DoubleQuoted
        ? JsonStrings.Unescape(Raw[1..^1])
        : Raw.ToString();
}

/// <summary>How a scalar is written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>YAML block literal: <c>|</c>.</summary>
    Literal,

    /// <summary>YAML folded block: <c>&gt;</c>.</summary>
    Folded,
}

/// <summary>The JSON type of a scalar.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>Integer or float.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>null, <c>~</c> or nothing.</summary>
    Null,
}
