using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>The JSON for other programs; its shape is a contract (version 1).</summary>
internal sealed class JsonReporter : Reporter
{
    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        using (var text = new JsonOutput(output))
        {
            var json = text.Writer;
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("files", reports.Count);
            WriteSummary(json, FindingCount.Of(reports));
            json.WriteStartArray("findings");
            foreach (var report in reports)
            {
                foreach (var diagnostic in report.Diagnostics)
                {
                    WriteFinding(json, report, diagnostic);
                    text.Pass();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteSummary(Utf8JsonWriter json, FindingCount count)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("error", count.Errors);
        json.WriteNumber("warning", count.Warnings);
        json.WriteNumber("info", count.Infos);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic)
    {
        var start = report.Source.PositionOf(diagnostic.Span.Start);
        var end = report.Source.PositionOf(diagnostic.Span.End);
        json.WriteStartObject();
        json.WriteString("file", report.Path);
        json.WriteString("rule", diagnostic.Rule.Id);
        json.WriteString("name", diagnostic.Rule.Slug);
        json.WriteString("severity", diagnostic.Severity.Word());
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("pointer", diagnostic.Pointer);
        json.WriteString("help", diagnostic.Rule.Help);
        WriteFix(json, diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteString("safety", fix.Safety.Word());
        json.WriteEndObject();
    }
}
