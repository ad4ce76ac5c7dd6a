using System.Text;

namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>Documents that are made to keep a program busy.</summary>
internal static class HostileDocument
{
    private const int Depth = 5_000;
    private const int Links = 10_000;
    private const int AliasLevels = 9;

    public static IReadOnlyList<(string Name, string Path)> Write(string folder) =>
    [
        ("5,000 arrays in each other, JSON", Write(folder, "deep.json", Deep())),
        ("10,000 references in a row, JSON", Write(folder, "references.json", References())),
        ("ten aliases of ten aliases of ten …, YAML", Write(folder, "aliases.yaml", Aliases())),
    ];

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Deep() => $$"""
        {"openapi": "3.0.1", "info": {"title": "Deep", "version": "1"}, "paths": {}, "x-amazon-apigateway-deep": {{new string('[', Depth - 1)}}{{new string(']', Depth - 1)}}}
        """;

    private static string References()
    {
        var schemas = new StringBuilder();
        for (var i = 0; i < Links; i++)
        {
            schemas.Append($$"""  "S{{i}}": {"$ref": "#/components/schemas/S{{i + 1}}"},""").Append('\n');
        }

        return $$"""
            {"openapi": "3.0.1", "info": {"title": "References", "version": "1"}, "x-amazon-apigateway-api-key-source": "HEADER",
             "paths": {"/a": {"get": {"responses": {"200": {"description": "A", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S0"} } } } } } } },
             "components": {"schemas": {
            {{schemas}}  "S{{Links}}": {"type": "string"} } } }
            """;
    }

    private static string Aliases()
    {
        var text = new StringBuilder("openapi: 3.0.1\ninfo: {title: Aliases, version: '1'}\npaths: {}\nx-amazon-apigateway-a0: &a0 [x]\n");
        for (var i = 1; i <= AliasLevels; i++)
        {
            text.Append($"x-amazon-apigateway-a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        return text.ToString();
    }
}
