using System.Text.Json;
using System.Text.RegularExpressions;
using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>The rules that a SARIF log has results of, in the order of their IDs.</summary>
internal sealed partial class SarifRules
{
    // What GitHub takes of a description.
    private const int LongestDescription = 1024;

    private readonly SortedList<string, RuleInfo> _rules = new(StringComparer.Ordinal);

    public SarifRules(IReadOnlyList<FileReport> reports)
    {
        foreach (var report in reports)
        {
            foreach (var diagnostic in report.Diagnostics)
            {
                if (!diagnostic.Rule.IsFault)
                {
                    _rules.TryAdd(diagnostic.Rule.Id, diagnostic.Rule);
                }
            }
        }
    }

    public int IndexOf(RuleInfo rule) => _rules.IndexOfKey(rule.Id);

    public void Write(Utf8JsonWriter json, Func<RuleInfo, string>? readPage)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules.Values)
        {
            Write(json, rule, readPage?.Invoke(rule));
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RuleInfo rule, string? page)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Slug);
        SarifResults.WriteText(json, "shortDescription", rule.Summary);
        SarifResults.WriteText(json, "fullDescription", page is null ? rule.Summary : Shortened(Section(page, "What it finds")));
        WriteHelp(json, rule, page);
        json.WriteString("helpUri", rule.Help);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResults.LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("api-gateway");
        json.WriteStringValue(GroupOf(rule));
        json.WriteEndArray();
        json.WriteString("problem.severity", rule.Severity == Severity.Info ? "recommendation" : rule.Severity.Word());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, RuleInfo rule, string? page)
    {
        json.WriteStartObject("help");
        if (page is null)
        {
            json.WriteString("text", $"See {rule.Help}");
        }
        else
        {
            json.WriteString("text", $"{Section(page, "Why")}\n\n{Section(page, "How to mend")}\n\nSee {rule.Help}");
            json.WriteString("markdown", RelativeLink().Replace(page, $"]({rule.Help[..(rule.Help.LastIndexOf('/') + 1)]}"));
        }

        json.WriteEndObject();
    }

    private static string GroupOf(RuleInfo rule) => rule.Id[..3] switch
    {
        "BIN" => "binary-payloads",
        "INT" => "integrations",
        "API" => "import",
        "PAT" => "patch-documents",
        "TPL" => "templates",
        _ => "document",
    };

    /// <summary>A section's prose up to its first example, without the links in it.</summary>
    private static string Section(string page, string heading)
    {
        var start = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        var section = page[(start + heading.Length + 4)..];
        return Link().Replace(section[..SectionEnd().Match(section).Index], "${text}").Trim();
    }

    private static string Shortened(string text) => text.Length <= LongestDescription
        ? text
        : $"{text[..text.LastIndexOf(' ', LongestDescription - 2)]} …";

    [GeneratedRegex(@"^## |^```|\z", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionEnd();

    [GeneratedRegex(@"\[(?<text>[^\]\n]+)\]\([^)\n]+\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\((?=[\w-]+\.md)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RelativeLink();
}
