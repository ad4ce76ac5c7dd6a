using System.Text;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Tests.Rules;
using OpenApiBinaryLint.Tests.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>A document that laws are held against.</summary>
/// <param name="bytes">As they would stand in a file.</param>
/// <param name="format">What its name promises, or null.</param>
/// <param name="options">What the linter is told.</param>
internal sealed class FuzzedDocument(byte[] bytes, DocumentFormat? format, LintOptions options)
{
    // Of the 1,024 that a key may have in YAML; as an escape, a character takes up to ten.
    private const int LongestKey = 100;

    public byte[] Bytes => bytes;

    public DocumentFormat? Format => format;

    public LintOptions Options => options;

    public SourceText Source => field ??= SourceText.FromBytes(Bytes);

    public SyntaxTree Tree => field ??= SyntaxTree.Parse(Source, Format);

    public LintResult Lint => field ??= Linter.Lint(Source, Format, Options);

    /// <summary>Whether a key needs a <c>?</c> before it in YAML (1.2.2, section 7.4.2); without one it is read in several ways.</summary>
    public bool HoldsLongKey =>
        NodeOrder.Of(Tree).Any(static node => node is ObjectNode mapping && mapping.Members.Any(static member => member.Name.Length > LongestKey));

    /// <summary>Another text that is read in the same way.</summary>
    public FuzzedDocument With(string text) => new(Encoding.UTF8.GetBytes(text), format, options);
}

/// <summary>Documents by number, the same ones for the same seed: made up, or texts that were damaged.</summary>
/// <param name="seed">Another one gives other documents.</param>
/// <param name="texts">What is damaged.</param>
internal sealed class FuzzedDocuments(int seed, IReadOnlyList<string> texts)
{
    private const int LargestText = 200_000;

    public FuzzedDocument this[int number] => Make(new(unchecked((seed * 668_265_261) ^ (number * 374_761_393))));

    /// <summary>The fixtures and the examples of the rules' pages.</summary>
    public static IEnumerable<string> OfRepository() =>
    [
        .. TextsBelow(Repository.PathOf("fixtures")),
        .. RuleCatalog.Infos.SelectMany(static rule => RulePage.Of(rule).Examples).Select(static example => example.Body).Where(IsSmall),
    ];

    /// <summary>A file as it is.</summary>
    public static FuzzedDocument Read(string file) =>
        new(File.ReadAllBytes(file), Path.GetExtension(file) switch { ".json" => DocumentFormat.Json, ".yaml" or ".yml" => DocumentFormat.Yaml, _ => null }, new() { Preset = Preset.All });

    /// <summary>What the small files of a folder hold, in a fixed order.</summary>
    public static IEnumerable<string> TextsBelow(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json" or ".txt")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .Where(IsSmall);

    private static bool IsSmall(string text) => text.Length is > 0 and < LargestText;

    private FuzzedDocument Make(Chance chance)
    {
        var isYaml = chance.OneIn(2);
        var text = chance.Below(10) switch
        {
            < 5 => MadeUp(chance, isYaml),
            < 6 => chance.OneIn(3) ? RandomPatch.Text(chance) : Written(RandomPatch.Document(chance), chance, isYaml),
            < 7 => Damage(chance).Of(MadeUp(chance, isYaml)),
            _ => Damage(chance).Of(Any(chance)),
        };
        text = chance.OneIn(10) ? Damage(chance).Suppressed(text) : text;
        var bytes = Encoding.UTF8.GetBytes(chance.OneIn(12) ? $"\uFEFF{text}" : text);
        DocumentFormat? format = chance.Below(8) switch { 0 => null, 1 => isYaml ? DocumentFormat.Json : DocumentFormat.Yaml, _ => text.TrimStart() is ['{' or '[', ..] ? DocumentFormat.Json : DocumentFormat.Yaml };
        return new(chance.OneIn(25) ? Damage(chance).Of(bytes) : bytes, format, Options(chance));
    }

    private string Any(Chance chance) => texts[chance.Below(texts.Count)];

    private TextMutation Damage(Chance chance) => new(chance, () => Any(chance));

    private static string MadeUp(Chance chance, bool isYaml)
    {
        Value document = RandomApi.Document(chance);
        document = chance.OneIn(4) ? new RandomHost(chance).Around(document) : document;
        return Written(chance.OneIn(3) ? document : new Spoiling(chance, chance.OneOf(30, 100, 300)).In(document), chance, isYaml);
    }

    private static string Written(Value value, Chance chance, bool isYaml) =>
        isYaml ? new YamlNotation(chance.Random, isLax: chance.OneIn(5), hasTags: chance.OneIn(5)).Write(value) : new JsonNotation(chance.Random).Write(value);

    private static LintOptions Options(Chance chance) => new()
    {
        Conformance = chance.OneIn(4),
        Preset = chance.OneIn(2) ? Preset.All : Preset.Recommended,
        Target = chance.OneIn(8) ? chance.OneOf(ApiTarget.Rest, ApiTarget.Http) : null,
        BinaryMediaTypes = chance.OneIn(8) ? chance.Some(2, Vocabulary.ListEntries) : [],
    };
}
