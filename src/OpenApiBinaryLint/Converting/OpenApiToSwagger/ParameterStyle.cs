using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>How values are written in a parameter, a header or a form's field: the notations of lists that 2.0 has, and others.</summary>
internal sealed class ParameterStyle
{
    private const string KeptPrefix = "x-";

    /// <summary>The notation that a parameter of 2.0 keeps in extensions.</summary>
    public static ParameterStyle Kept(ObjectNode source, string place, bool isList) => new(source, place, isList, KeptPrefix);

    /// <summary>Reads the notation.</summary>
    /// <param name="source">The object that may hold <c>style</c> and <c>explode</c>.</param>
    /// <param name="place"><c>query</c>, <c>path</c>, <c>header</c> or <c>formData</c>.</param>
    /// <param name="isList">Whether the values are lists.</param>
    /// <param name="prefix">What stands before the names of its members.</param>
    public ParameterStyle(ObjectNode? source, string place, bool isList, string prefix = "")
    {
        var usual = place is "query" or "formData" ? "form" : "simple";
        var style = (source?[prefix + "style"] as ScalarNode)?.Value;
        var explode = source?[prefix + "explode"] is ScalarNode { Kind: ScalarKind.Boolean } flag ? flag.Value is "true" or "True" or "TRUE" : (bool?)null;
        IsForeign = (style ?? usual) != usual && !(usual == "form" && style is "spaceDelimited" or "pipeDelimited" && isList);
        CollectionFormat = (usual, style ?? usual, explode ?? (style ?? usual) == "form") switch
        {
            ("form", "form", true) => "multi",
            ("form", "form", false) => style is null ? null : "csv",
            ("form", "spaceDelimited", false) => "ssv",
            ("form", "pipeDelimited", false) => "pipes",
            ("form", _, true) => "multi",
            ("simple", "simple", _) => style is null ? null : "csv",
            _ => null,
        };
        IsTold = isList && !IsForeign && IsUsual(usual, style, explode) && IsTogether(source);
        IsBeforeSchema = IsTold && source?.Effective().FirstOrDefault(static member => member.Name is "schema" or "style")?.Name == "style";
    }

    /// <summary>Whether the notation is none of 2.0.</summary>
    public bool IsForeign { get; }

    /// <summary>The name that 2.0 has for it; null where it is the usual one and goes without saying.</summary>
    public string? CollectionFormat { get; }

    /// <summary>Whether <see cref="CollectionFormat"/> tells all of <c>style</c> and <c>explode</c>.</summary>
    public bool IsTold { get; }

    /// <summary>Whether that stands before the schema.</summary>
    public bool IsBeforeSchema { get; }

    // As the way back writes it: the style of a list that is repeated goes without saying; what is joined says so.
    private static bool IsUsual(string usual, string? style, bool? explode) => (usual, style, explode) switch
    {
        ("form", null, not true) or ("form", "form" or "spaceDelimited" or "pipeDelimited", false) => true,
        ("simple", _, null) => true,
        _ => false,
    };

    // Where the way up writes them: together, right behind the schema or anywhere before it.
    private static bool IsTogether(ObjectNode? source)
    {
        var names = source?.Effective().Select(static member => member.Name).ToList() ?? [];
        var (schema, style, explode) = (names.IndexOf("schema"), names.IndexOf("style"), names.IndexOf("explode"));
        return schema < 0 || (style, explode) switch
        {
            ( < 0, < 0) => true,
            ( < 0, _) => explode == schema + 1,
            (_, < 0) => style <= schema + 1,
            _ => style <= schema + 1 && explode == style + 1,
        };
    }
}
