using System.Text;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Documents that are thousands of levels deep, chains of references, circles, and scalars of many megabytes, through every command.</summary>
public sealed class HostileDocumentTests : IDisposable
{
    private const int Chain = 10_000;
    private const string Integration =
        """
        "x-amazon-apigateway-integration": { "type": "aws", "httpMethod": "GET", "contentHandling": "CONVERT_TO_TEX", "requestTemplates": { "image/png": "{}" },
        "uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store/invocations", "responses": { "default": { "statusCode": "200" } } }
        """;

    private static readonly string Start = """{ "openapi": "3.0.1", "info": { "title": "t", "version": "1" }, "x-amazon-apigateway-binary-media-types": ["image~1png"], """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("api.json")]
    [InlineData("flow.yaml")]
    [InlineData("block.yaml")]
    public void Five_thousand_levels_go_through_every_command(string name)
    {
        RunAll(name, name == "block.yaml" ? Indented(2490) : Bracketed(2490));

        Assert.Contains("CONVERT_TO_TEXT", _folder.Read(name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api.json")]
    [InlineData("flow.yaml")]
    [InlineData("block.yaml")]
    public void One_level_too_many_is_refused_by_every_command(string name)
    {
        var text = name == "block.yaml" ? Indented(2520) : Bracketed(2520);
        _folder.With(name, text);
        foreach (var command in (string[])["lint", "lint --fix", "convert --to 2.0", "explain", "patch"])
        {
            var run = CommandRun.Of([.. command.Split(' '), name], _folder);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("Values nest deeper than 5000 levels", run.Output + run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(text, _folder.Read(name));
    }

    [Fact]
    public void Ten_thousand_references_in_a_row_are_followed() => RunAll(
        "api.json",
        $$"""
        {{Start}} "paths": { "/a": { "post": { "parameters": [{ "$ref": "#/components/parameters/N0" }], "requestBody": { "$ref": "#/components/requestBodies/N0" },
        "responses": { "200": { "$ref": "#/components/responses/N0" } }, {{Integration}} } } },
        "components": { "parameters": {{ChainIn("components/parameters", """{ "name": "x", "in": "query", "schema": { "type": "string" } }""")}},
        "requestBodies": {{ChainIn("components/requestBodies", """{ "content": { "image/png": {} } }""")}},
        "responses": {{ChainIn("components/responses", """{ "description": "d" }""")}} } }
        """);

    [Fact]
    public void Ten_thousand_references_in_a_row_are_followed_in_swagger() => RunAll(
        "api.json",
        $$"""
        {{Start.Replace("\"openapi\": \"3.0.1\"", "\"swagger\": \"2.0\"", StringComparison.Ordinal)}} "paths": { "/a": { "post": { "parameters": [{ "$ref": "#/parameters/N0" }],
        "responses": { "200": { "$ref": "#/responses/N0" } }, {{Integration}} } } },
        "parameters": {{ChainIn("parameters", """{ "name": "b", "in": "body", "schema": { "$ref": "#/definitions/N0" } }""")}},
        "responses": {{ChainIn("responses", """{ "description": "d" }""")}},
        "definitions": {{ChainIn("definitions", """{ "type": "string" }""")}} }
        """,
        "3.0");

    [Fact]
    public void References_in_circles_end()
    {
        string[] sections = ["schemas", "parameters", "requestBodies", "responses", "headers", "examples", "links", "callbacks", "securitySchemes"];
        var components = sections.Select(static section => $$""" "{{section}}": { "A": { "$ref": "#/components/{{section}}/B" }, "B": { "$ref": "#/components/{{section}}/A" }, "C": { "$ref": "#/components/{{section}}/C" } } """);

        RunAll("api.json", $$"""
            {{Start}} "paths": { "/a": { "$ref": "#/paths/~1b" }, "/b": { "$ref": "#/paths/~1a" }, "/c": { "$ref": "#/paths/~1c" }, "/d": { "post": {
            "parameters": [{ "$ref": "#/components/parameters/A" }], "requestBody": { "$ref": "#/components/requestBodies/C" },
            "responses": { "200": { "$ref": "#/components/responses/A" }, "default": { "$ref": "#" } }, {{Integration}} } } },
            "components": { {{string.Join(',', components)}} } }
            """);
    }

    [Theory]
    [InlineData("TEXT")]
    [InlineData("\"TEXT\"")]
    [InlineData("'TEXT'")]
    [InlineData("|\n  TEXT")]
    [InlineData(">\n  TEXT")]
    public void Twenty_megabytes_in_one_scalar_of_yaml_are_linted_and_converted(string notation)
    {
        _folder.With("api.yaml", $"openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{}}\nx-text: {notation.Replace("TEXT", new string('x', 20_000_000), StringComparison.Ordinal)}\n");

        Assert.Equal(0, CommandRun.Of(["lint", "api.yaml"], _folder).ExitCode);
        Assert.Equal(0, CommandRun.Of(["convert", "api.yaml", "--to", "2.0", "--format", "json", "-o", "out.json"], _folder).ExitCode);
    }

    [Theory]
    [InlineData(""" "description": "TEXT", "paths": {} """)]
    [InlineData(""" "paths": { "/TEXT": { "post": { "responses": {}, INTEGRATION } } } """)]
    [InlineData(""" "paths": { "/a": { "post": { "requestBody": { "content": { "image/TEXT": {} } }, "responses": {}, INTEGRATION } } } """)]
    [InlineData(""" "paths": { "/a": { "post": { "parameters": [{ "$ref": "#/components/parameters/TEXT" }], "responses": {}, INTEGRATION } } } """)]
    public void Megabytes_in_a_text_a_path_a_media_type_or_a_reference_go_through_every_command(string members) =>
        RunAll("api.json", $"{Start} {members.Replace("INTEGRATION", Integration, StringComparison.Ordinal).Replace("TEXT", new string('x', 20_000_000), StringComparison.Ordinal)} }}");

    private void RunAll(string name, string text, string to = "2.0")
    {
        _folder.With(name, text);
        string[] commands = ["lint --no-conformance", $"convert --to {to} --format json -o out.json", $"convert --to {to} --format yaml -o out.yaml", "explain -o out.txt", "explain --format html -o out.html", "patch -o patch.json", "lint --fix-unsafe"];
        foreach (var command in commands)
        {
            var run = CommandRun.Of([.. command.Split(' '), name], _folder);

            Assert.True(run.ExitCode is 0 or 1, $"{command}: {run.Error}");
        }

        Assert.All((string[])["out.json", "out.yaml", "out.txt", "out.html", "patch.json"], file => Assert.True(File.Exists(_folder[file]), file));
    }

    private static string Bracketed(int levels) =>
        $$"""{{Start}} "paths": { "/a": { "get": { "responses": {}, {{Integration}} } } }, "components": { "schemas": { "S": {{Repeated("{\"properties\":{\"a\":", levels)}}{{{Repeated("}}", levels)}}} } }, "x-list": {{Repeated("[", levels)}}{{Repeated("]", levels)}} }""";

    private static string Indented(int levels)
    {
        var text = new StringBuilder($"openapi: 3.0.1\ninfo: {{title: t, version: '1'}}\npaths: {{/a: {{get: {{responses: {{}}, {Integration.ReplaceLineEndings(" ")}}}}}}}\ncomponents:\n  schemas:\n    S:\n");
        for (var level = 0; level < levels; level++)
        {
            text.Append(' ', 2 * level + 6).Append("properties:\n").Append(' ', 2 * level + 7).Append("a:\n");
        }

        return text.Append(' ', 2 * levels + 6).Append("type: string\n").ToString();
    }

    private static string ChainIn(string section, string end) =>
        $"{{ {string.Join(',', Enumerable.Range(0, Chain).Select(i => $"\"N{i}\": {{ \"$ref\": \"#/{section}/N{i + 1}\" }}"))}, \"N{Chain}\": {end} }}";

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
