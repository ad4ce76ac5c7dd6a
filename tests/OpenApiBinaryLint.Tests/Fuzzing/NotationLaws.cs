using System.Text;
using System.Text.Json;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>What a document says is judged alike, whether it says it in YAML or in JSON, in whatever notation.</summary>
internal static class NotationLaws
{
    public static void Hold(FuzzedDocument document)
    {
        // A text alone may print requests of PATCH, whose lines JSON writes with escapes.
        if (document.Tree is not { IsComplete: true, Roots: [(ObjectNode or ArrayNode) and var root], Diagnostics.Count: 0 } || document.HoldsLongKey || !CanBeJson(root) || Trees.AllOf(root).Any(IsDocument))
        {
            return;
        }

        // Aliases are left out: what is repeated is found where it is first written, which may be in an extension.
        var value = ValueOf(root);
        var seed = document.Bytes.Length;
        var json = new JsonNotation(new(seed)).Write(value);
        var yaml = new YamlNotation(new(seed), isLax: false, hasTags: false, hasAnchors: false).Write(value);
        var (ofJson, ofYaml) = (Findings(json, DocumentFormat.Json, document.Options), Findings(yaml, DocumentFormat.Yaml, document.Options));
        Assert.True(ofJson == ofYaml, $"{string.Join('\n', ofJson.Split('\n').Except(ofYaml.Split('\n')).Concat(ofYaml.Split('\n').Except(ofJson.Split('\n'))))}\n{json}\n--- {ofJson}\n{yaml}\n--- {ofYaml}");
    }

    // `yes` without quotes is a boolean to readers of YAML 1.1, and a wrong type in JSON (DOC004).
    private static string Findings(string text, DocumentFormat format, LintOptions options) => string.Join('\n', Linter
        .Lint(SourceText.FromString(text), format, options with { Conformance = false }).Diagnostics
        .Where(static finding => finding.Rule.Id != "DOC004")
        .Select(static finding => $"{finding.Rule.Id} {finding.Severity} {finding.Pointer}")
        .Order(StringComparer.Ordinal));

    // A document in a string is read where its characters have places in the text, as they have not in each notation of YAML.
    private static bool IsDocument(Node node) => node is ScalarNode { Value: var text } && text.TrimStart() is ['{', ..] && SyntaxTree.Parse(SourceText.FromString(text)).Roots is [ObjectNode root] && (root.Find("openapi") ?? root.Find("swagger")) is not null;

    private static bool CanBeJson(Node root) => Trees.AllOf(root).All(static node => node is not AliasNode && node.Tag is null && (node is not ScalarNode scalar || CanBeJson(scalar)));

    // Half a character cannot be written; a merge key is one in YAML alone, and so are some numbers.
    private static bool CanBeJson(ScalarNode scalar) =>
        scalar.Value != "<<"
        && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(scalar.Value)) == scalar.Value
        && (scalar.Kind != ScalarKind.Number || IsJsonNumber(scalar.Value));

    private static bool IsJsonNumber(string text)
    {
        try
        {
            using var number = JsonDocument.Parse(text);
            return number.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Value ValueOf(Node node) => node switch
    {
        ObjectNode mapping => new Mapping([.. mapping.Members.Select(static member => KeyValuePair.Create(member.Name, ValueOf(member.Value)))]),
        ArrayNode list => new Sequence([.. list.Items.Select(ValueOf)]),
        ScalarNode { Kind: ScalarKind.Null } => new Leaf("null", ScalarKind.Null),
        ScalarNode scalar => new Leaf(scalar.Kind == ScalarKind.Boolean ? scalar.Value.ToLowerInvariant() : scalar.Value, scalar.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
