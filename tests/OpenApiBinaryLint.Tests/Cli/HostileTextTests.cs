using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Bytes that are no text, and texts that no file can hold, through every command that writes.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Half = @"\ud800";

    // Half a character wherever a document has room for a text of its own.
    private static readonly string HalfCharacters =
        """
        { "openapi": "3.0.1", "info": { "title": "t%", "version": "1", "description": "% and \udc00%" }, "x-%": { "%": ["%"] },
          "x-amazon-apigateway-binary-media-types": ["image/%", "image~1%", "%"],
          "paths": { "/a%": { "post": {
            "parameters": [{ "name": "%", "in": "query", "schema": { "type": "string", "enum": ["%"] } }],
            "requestBody": { "content": { "image/%": { "schema": { "$ref": "#/components/schemas/%" } } } },
            "responses": { "200": { "description": "%", "headers": { "X-%": { "schema": { "type": "string" } } }, "content": { "text/%": {} } } },
            "x-amazon-apigateway-integration": { "type": "aws", "httpMethod": "POST%", "contentHandling": "CONVERT_TO_TEX%",
              "uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:store%/invocations",
              "requestTemplates": { "image/%": "{%" }, "requestParameters": { "integration.request.header.%": "'%'" },
              "responses": { "%": { "statusCode": "%" }, "default": { "statusCode": "200", "responseTemplates": { "image/%": "%" } } } } } } },
          "components": { "schemas": { "%": { "properties": { "%": { "default": "%" } } } }, "securitySchemes": { "%": { "type": "apiKey", "name": "%", "in": "header" } } } }
        """.Replace("%", Half, StringComparison.Ordinal);

    private static readonly string[] Writers =
    [
        "lint --format text", "lint --format json", "lint --format sarif", "lint --format github", "lint --format markdown", "lint --format gitlab", "lint --format junit",
        "lint --format checkstyle", "lint --diff --fix-unsafe", "explain --format text", "explain --format json", "explain --format markdown", "explain --format html",
        "convert --to 2.0 --format json", "convert --to 2.0 --format yaml", "convert --to 3.0 --format json", "convert --to 2.0 --format json --residue extension", "patch --format json",
        "patch --format aws-cli",
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Commands => [.. Writers];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Half_a_character_is_written_so_that_strict_readers_take_it(string command)
    {
        _folder.With("api.json", HalfCharacters);

        var run = CommandRun.Of([.. command.Split(' '), "api.json"], _folder);

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.NotEmpty(run.Output);
        Assert.DoesNotContain("Internal", run.Error, StringComparison.Ordinal);
        Read(command, Encoding.UTF8.GetBytes(run.Output));
    }

    [Fact]
    public void Mending_leaves_half_a_character_as_it_is_written()
    {
        _folder.With("api.json", HalfCharacters);

        CommandRun.Of(["lint", "--fix-unsafe", "api.json"], _folder);

        Assert.Contains($"\"image/{Half}\"", _folder.Read("api.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", _folder.Read("api.json"), StringComparison.Ordinal);
        Assert.Contains("\"CONVERT_TO_TEXT\"", _folder.Read("api.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_knows_half_a_character_again()
    {
        _folder.With("api.json", HalfCharacters);

        CommandRun.Of(["lint", "--write-baseline", "baseline.json", "api.json"], _folder);

        Assert.Equal(0, CommandRun.Of(["lint", "--baseline", "baseline.json", "api.json"], _folder).ExitCode);
    }

    [Theory]
    [InlineData("utf-16", "The file is UTF-16")]
    [InlineData("utf-16 without a mark", "The file is UTF-16")]
    [InlineData("utf-16BE", "The file is UTF-16")]
    [InlineData("utf-16BE without a mark", "The file is UTF-16")]
    [InlineData("not UTF-8", "The bytes here are not UTF-8")]
    [InlineData("half a character of UTF-8", "The bytes here are not UTF-8")]
    [InlineData("a surrogate in UTF-8", "The bytes here are not UTF-8")]
    [InlineData("NUL", "The text holds a NUL character")]
    [InlineData("half a character in YAML", "This escape is half a character")]
    public void Bytes_that_are_no_text_are_refused_by_every_command(string kind, string message)
    {
        const string Yaml = "openapi: 3.0.1\ninfo: {title: é, version: '1'}\npaths: {}\n";
        var bytes = BytesOf(kind, Yaml);
        File.WriteAllBytes(_folder["api.yaml"], bytes);
        foreach (var command in Writers.Append("lint --fix"))
        {
            var run = CommandRun.Of([.. command.Split(' '), "api.yaml"], _folder);

            Assert.Equal(1, run.ExitCode);
            Assert.True(command.Contains("--diff", StringComparison.Ordinal) || (run.Output + run.Error).Contains(message, StringComparison.Ordinal), command);
            Assert.Equal(bytes, File.ReadAllBytes(_folder["api.yaml"]));
        }
    }

    [Fact]
    public void What_is_no_text_is_not_handed_on_from_standard_input()
    {
        var run = CommandRun.Of(["lint", "--fix", "-"], _folder, static () => new MemoryStream([.. "openapi: 3.0.1\nx: \0"u8]));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: Cannot hand on <stdin>: The text holds a NUL character\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    private static byte[] BytesOf(string kind, string text) => kind switch
    {
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        "utf-16 without a mark" => Encoding.Unicode.GetBytes(text),
        "utf-16BE" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16BE without a mark" => Encoding.BigEndianUnicode.GetBytes(text),
        "not UTF-8" => Encoding.Latin1.GetBytes(text),
        "half a character of UTF-8" => [.. Encoding.UTF8.GetBytes(text), 0xE2, 0x82],
        "a surrogate in UTF-8" => [.. Encoding.UTF8.GetBytes($"{text}x: "), 0xED, 0xA0, 0x80],
        "NUL" => Encoding.UTF8.GetBytes(text.Replace('é', '\0')),
        _ => Encoding.UTF8.GetBytes(text.Replace("é", $"\"{Half}\"", StringComparison.Ordinal)),
    };

    private static void Read(string command, byte[] output)
    {
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output);
        switch (command.Split(' ')[^1])
        {
            case "json" or "sarif" or "gitlab" or "extension":
                ReadStrings(JsonDocument.Parse(text).RootElement);
                break;
            case "junit" or "checkstyle":
                XDocument.Parse(text);
                break;
            case "yaml":
                Assert.Empty(SyntaxTree.Parse(SourceText.FromString(text), DocumentFormat.Yaml).Diagnostics);
                break;
        }
    }

    // Half a character shows only when a string is asked for.
    private static void ReadStrings(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.All(value.EnumerateObject(), static member => Assert.NotNull(member.Name));
                foreach (var member in value.EnumerateObject())
                {
                    ReadStrings(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    ReadStrings(item);
                }

                break;
            case JsonValueKind.String:
                Assert.NotNull(value.GetString());
                break;
        }
    }
}
