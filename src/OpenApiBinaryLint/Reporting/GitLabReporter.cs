using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>
/// GitLab's report of code quality, a part of Code Climate's: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
/// </summary>
internal sealed class GitLabReporter : Reporter
{
    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        using (var text = new JsonOutput(output))
        {
            var fingerprints = new Fingerprints();
            text.Writer.WriteStartArray();
            foreach (var report in reports)
            {
                foreach (var diagnostic in report.Diagnostics)
                {
                    WriteFinding(text.Writer, report, diagnostic, fingerprints.Next(report.Path, diagnostic));
                    text.Pass();
                }
            }

            text.Writer.WriteEndArray();
        }

        output.Write('\n');
    }

    private static void WriteFinding(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic, string fingerprint)
    {
        json.WriteStartObject();

        // The list in a merge request shows the description and nothing else of this.
        json.WriteString("description", $"{diagnostic.Rule.Id}: {diagnostic.Message}");
        json.WriteString("check_name", $"{diagnostic.Rule.Id} {diagnostic.Rule.Slug}");
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", SeverityOf(diagnostic));
        json.WriteStartObject("location");
        json.WriteString("path", report.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", report.Source.PositionOf(diagnostic.Span.Start).Line);
        json.WriteNumber("end", report.Source.PositionOf(diagnostic.Span.End).Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        _ when diagnostic.Rule.IsFault => "blocker",
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };
}
