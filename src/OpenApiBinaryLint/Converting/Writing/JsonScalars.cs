using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes scalars as JSON.</summary>
internal static class JsonScalars
{
    /// <summary>A value of a kind; as a string what JSON has no other form for.</summary>
    /// <param name="value">Numbers and booleans as a YAML or JSON document has them.</param>
    /// <param name="kind">The JSON type.</param>
    public static string Text(string value, ScalarKind kind) => Untyped(value, kind) ?? ScalarText.DoubleQuoted(value);

    /// <summary>A number, boolean or null; null for a string and for what JSON has no form for.</summary>
    public static string? Untyped(string value, ScalarKind kind) => kind switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Boolean => Boolean(value),
        ScalarKind.Number => JsonNumber.Of(value),
        _ => null,
    };

    // With a tag, the words of YAML 1.1 (https://yaml.org/type/bool.html) are booleans too.
    private static string? Boolean(string value) => value.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "y" => "true",
        "false" or "no" or "off" or "n" => "false",
        _ => null,
    };
}
