using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.Writing;

/// <summary>Writes scalars as JSON.</summary>
internal static class JsonScalars
{
    /// <summary>A value of a kind.</summary>
    /// <param name="value">Numbers and booleans as a YAML or JSON document has them.</param>
    /// <param name="kind">The JSON type.</param>
    public static string Text(string value, ScalarKind kind) => kind switch
    {
        ScalarKind.Null => "null",
        ScalarKind.Boolean => value.ToLowerInvariant(),
        ScalarKind.Number => value,
        _ => ScalarText.DoubleQuoted(value),
    };
}
