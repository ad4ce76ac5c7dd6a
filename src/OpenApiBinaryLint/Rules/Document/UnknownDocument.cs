using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Document;

/// <summary>DOC003: neither a Swagger 2.0 nor an OpenAPI 3 document.</summary>
internal static class UnknownDocument
{
    public static readonly RuleInfo Info = new(
        "DOC003", "unknown-document", Severity.Error, "Neither `swagger: \"2.0\"` nor `openapi: 3.x`, both at once, or an empty file",
        ReadsHttpApis: true);

    public static Diagnostic Empty() => new(Info, Info.Severity, "The file is empty", new(0, 0), "");

    public static Diagnostic Check(Node root)
    {
        if (root is not ObjectNode mapping)
        {
            return At(root, "This is no API document: it holds a single value or a list, not an object with `openapi` or `swagger`");
        }

        var swagger = mapping.Find("swagger");
        var openApi = mapping.Find("openapi");
        return (swagger, openApi) switch
        {
            (not null, not null) => At(openApi.Key, "`swagger` and `openapi` stand side by side; a document has one version, and importers refuse two"),
            (not null, null) => At(swagger.Value.Resolved, $"`swagger` must be \"2.0\", not {Shown(swagger)}; API Gateway refuses the document"),
            (null, not null) => At(openApi.Value.Resolved, $"`openapi` must be a version that begins with `3.`, not {Shown(openApi)}; API Gateway refuses the document"),
            _ => new(Info, Info.Severity, "This is no API document: it has neither `openapi` nor `swagger`", new(root.Span.Start, root.Span.Start), ""),
        };
    }

    private static string Shown(Member member) =>
        member.Value.Resolved is ScalarNode { Kind: not ScalarKind.Null } scalar ? $"`{scalar.Value}`" : "this value";

    private static Diagnostic At(Node node, string message) => new(Info, Info.Severity, message, node.Span, node.Pointer);
}
