using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenApiBinaryLint.Cli.Configuration;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Holds the schema for editors against what the program itself reads.</summary>
public sealed class ConfigurationSchemaTests
{
    private const string Name = "configuration.schema.json";

    private static readonly JsonSerializerOptions Written =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Text = Repository.Read("src", "OpenApiBinaryLint.Cli", Name);

    internal static JsonElement Schema { get; } = JsonDocument.Parse(Text).RootElement;

    [Theory]
    [InlineData("{}")]
    [InlineData("extends: strict")]
    [InlineData("extends: ./inner/../base.yaml")]
    [InlineData("extends: [recommended, ./base.yaml]")]
    [InlineData("{target: auto, binary-media-types: [image/png, '*/*'], conformance: false}")]
    [InlineData("rules: {BIN007: off, unknown-property: on, BIN001: {severity: info}}")]
    [InlineData("ignore: [build/, '!build/api.yaml']")]
    [InlineData("overrides: [{files: ['*.json'], rules: {BIN007: error}, target: http, binary-media-types: [], conformance: true}]")]
    public void Good_configurations_are_accepted_by_the_program_and_by_the_schema(string yaml)
    {
        Assert.Equal("", MistakesIn(yaml));
        Assert.True(new JsonSchema(Schema).Accepts(RootOf(yaml)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("extnds: strict")]
    [InlineData("extends: harsh")]
    [InlineData("extends: [7]")]
    [InlineData("target: soap")]
    [InlineData("binary-media-types: image/png")]
    [InlineData("conformance: yes")]
    [InlineData("rules: [BIN007]")]
    [InlineData("rules: {BIN999: off}")]
    [InlineData("rules: {BIN007: fatal}")]
    [InlineData("rules: {BIN007: {}}")]
    [InlineData("rules: {BIN007: {severity: off, reason: none}}")]
    [InlineData("ignore: build/")]
    [InlineData("ignore: ['']")]
    [InlineData("overrides: {}")]
    [InlineData("overrides: [{target: http}]")]
    [InlineData("overrides: [{files: []}]")]
    [InlineData("overrides: [{files: [a], extends: all}]")]
    public void Bad_configurations_are_refused_by_the_program_and_by_the_schema(string yaml)
    {
        Assert.NotEqual("", MistakesIn(yaml));
        Assert.False(new JsonSchema(Schema).Accepts(RootOf(yaml)));
    }

    /// <summary>What the file has to say is left beside it as <c>*.received.*</c>.</summary>
    [Fact]
    public void The_schema_lists_every_rule_by_its_id_and_name()
    {
        var schema = JsonNode.Parse(Text)!;
        schema["definitions"]!["rules"]!["properties"] = Rules();
        var expected = schema.ToJsonString(Written) + "\n";
        var received = Repository.PathOf("src", "OpenApiBinaryLint.Cli", "configuration.schema.received.json");
        File.Delete(received);
        if (expected != Text)
        {
            File.WriteAllText(received, expected);
        }

        Assert.Equal(expected, Text);
    }

    [Fact]
    public void The_schema_lists_the_keys_and_words_that_the_program_reads()
    {
        var definitions = Schema.GetProperty("definitions");
        var overrides = Schema.GetProperty("properties").GetProperty("overrides").GetProperty("items");
        Assert.Equal(ConfigurationKeys.OfFiles, Keys(Schema));
        Assert.Equal(ConfigurationKeys.OfOverrides, Keys(overrides));
        Assert.Equal(ConfigurationKeys.OfRules, Keys(definitions.GetProperty("rule").GetProperty("anyOf")[1]));
        Assert.Equal(Setting.Presets, Words(definitions.GetProperty("extended").GetProperty("anyOf")[0]));
        Assert.Equal(Setting.Targets, Words(definitions.GetProperty("target")));
        Assert.Equal(Setting.Severities, Words(definitions.GetProperty("severity")));
    }

    [Fact]
    public void The_schema_lies_beside_the_program() =>
        Assert.Equal(Text, File.ReadAllText(Path.Join(AppContext.BaseDirectory, Name)).ReplaceLineEndings("\n"));

    private static string MistakesIn(string yaml)
    {
        using var folder = new TemporaryFolder();
        folder.With(".openapi-binary-lint.yaml", yaml).With("base.yaml", "");
        return CommandRun.Of(["lint", "--print-config", "api.yaml"], folder).Error;
    }

    private static Node RootOf(string yaml) => SyntaxTree.Parse(SourceText.FromString(yaml), DocumentFormat.Yaml).Roots[0];

    private static JsonObject Rules()
    {
        var properties = new JsonObject();
        foreach (var rule in RuleCatalog.Infos)
        {
            properties[rule.Id] = Entry($"{rule.Slug}: {rule.Summary}");
            properties[rule.Slug] = Entry($"{rule.Id}: {rule.Summary}");
        }

        return properties;
    }

    private static JsonObject Entry(string description) => new() { ["description"] = description, ["$ref"] = "#/definitions/rule" };

    private static IEnumerable<string> Keys(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(key => key.Name);

    private static IEnumerable<string?> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString());
}
