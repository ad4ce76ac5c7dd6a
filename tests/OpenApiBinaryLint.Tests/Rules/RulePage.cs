using System.Text.RegularExpressions;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Rules;

/// <summary>A rule's page, taken apart: the facts at its head and the examples that tests run.</summary>
internal sealed partial record RulePage(RuleInfo Rule, string Text)
{
    public static RulePage Of(RuleInfo rule) => new(rule, RulePages.Read(rule));

    /// <summary>The value of a row of the table at the head.</summary>
    public string Fact(string name) =>
        Text.Split('\n').First(line => line.StartsWith($"| {name} |", StringComparison.Ordinal)).Split('|')[2].Trim();

    /// <summary>The names of the sections, in their order.</summary>
    public IEnumerable<string> Sections => Fence().Replace(Text, "").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    /// <summary>The names of the facts at the head, in their order.</summary>
    public IEnumerable<string> Facts =>
        Text.Split("\n\n")[1].Split('\n').Skip(2).Select(line => line.Split('|')[1].Trim());

    public IReadOnlyList<Example> Examples =>
    [
        .. Fence().Matches(Text).Select((match, index) => Example.Parse(Rule, index + 1, match.Groups["info"].Value, match.Groups["body"].Value)),
    ];

    [GeneratedRegex(@"^```(?<info>(yaml|json) (fails|passes)[^\n]*)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}

/// <summary>
/// A fenced block of a page. Its info string reads <c>yaml|json fails[=COUNT]|passes [line=N[,N…]] [target=rest|http]
/// [binary-media-types=LIST] [filler=N]</c>; in YAML, marked lines end with <c># &lt;-- ID</c> instead. With a filler, <c>…</c>
/// in the body stands for N letters.
/// </summary>
internal sealed record Example(
    RuleInfo Rule, int Number, bool IsJson, bool Fails, int Count, IReadOnlyList<int> Lines, IReadOnlyDictionary<string, string> Settings, string Body)
{
    public DocumentFormat Format => IsJson ? DocumentFormat.Json : DocumentFormat.Yaml;

    public LintOptions Options => new()
    {
        // Examples of other rules leave out what only the specification asks for.
        Conformance = Rule.Id == "OAS001",
        Target = Settings.TryGetValue("target", out var target) ? Enum.Parse<ApiTarget>(target, ignoreCase: true) : null,
        Rules = Rule.IsOffByDefault ? new Dictionary<string, RuleSetting> { [Rule.Id] = new(IsOff: false) } : new(),
        BinaryMediaTypes = Settings.TryGetValue("binary-media-types", out var types) ? types.Split(',') : [],
    };

    public override string ToString() => $"{Rule.Id} example {Number}";

    public static Example Parse(RuleInfo rule, int number, string info, string body)
    {
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var settings = words.Skip(2).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var fails = words[1].StartsWith("fails", StringComparison.Ordinal);
        var lines = settings.TryGetValue("line", out var given)
            ? given.Split(',').Select(int.Parse).ToList()
            : [.. MarkedLines(rule, body)];
        var count = words[1].Split('=') is [_, var number2] ? int.Parse(number2) : fails ? 1 : 0;
        var filled = settings.TryGetValue("filler", out var length) ? body.Replace("…", new string('x', int.Parse(length)), StringComparison.Ordinal) : body;
        return new(rule, number, words[0] == "json", fails, count, lines, settings, filled);
    }

    private static IEnumerable<int> MarkedLines(RuleInfo rule, string body) =>
        body.Split('\n').Index().Where(line => line.Item.EndsWith($"# <-- {rule.Id}", StringComparison.Ordinal)).Select(line => line.Index + 1);
}
