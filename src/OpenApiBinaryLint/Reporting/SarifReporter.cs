using System.Reflection;
using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>
/// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with all that GitHub's code scanning reads of it.
/// </summary>
/// <param name="readPage">Gives the page of a rule in Markdown; null leaves the rules without help but for a link.</param>
internal sealed class SarifReporter(Func<RuleInfo, string>? readPage = null) : Reporter
{
    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        using (var text = new JsonOutput(output))
        {
            var json = text.Writer;
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            var rules = new SarifRules(reports);
            WriteTool(json, rules);
            WriteConventions(json);
            WriteInvocation(json, reports);
            WriteResults(text, reports, rules);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private void WriteTool(Utf8JsonWriter json, SarifRules rules)
    {
        var version = typeof(SarifReporter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "openapi-binary-lint");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", RuleInfo.Repository);
        rules.Write(json, readPage);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteConventions(Utf8JsonWriter json)
    {
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();

        // Where the folder lies is nobody's business, and would make every machine's report another (section 3.14.14).
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResults.BaseId);
        SarifResults.WriteText(json, "description", "The folder in which the program ran, the root of the repository as a rule");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<FileReport> reports)
    {
        var faults = reports.Where(static report => report.Diagnostics.Any(static diagnostic => diagnostic.Rule.IsFault)).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", faults.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var report in faults)
        {
            foreach (var diagnostic in report.Diagnostics.Where(static diagnostic => diagnostic.Rule.IsFault))
            {
                SarifResults.WriteNotification(json, report, diagnostic);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResults(JsonOutput text, IReadOnlyList<FileReport> reports, SarifRules rules)
    {
        var fingerprints = new Fingerprints();
        text.Writer.WriteStartArray("results");
        foreach (var report in reports)
        {
            foreach (var diagnostic in report.Diagnostics.Where(static diagnostic => !diagnostic.Rule.IsFault))
            {
                SarifResults.Write(text.Writer, report, diagnostic, rules.IndexOf(diagnostic.Rule), fingerprints.Next(report.Path, diagnostic));
                text.Pass();
            }
        }

        text.Writer.WriteEndArray();
    }
}
