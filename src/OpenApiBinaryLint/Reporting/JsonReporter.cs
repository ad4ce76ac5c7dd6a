using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>The JSON for other programs; its shape is a contract (version 1).</summary>
public sealed class JsonReporter : Reporter
{
    private const int FlushAt = 32 * 1024;

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt);
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",

            // What is read by programs and people, never pasted into HTML, needs no further escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using var json = new Utf8JsonWriter(buffer, options);
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
                if (json.BytesPending + buffer.WrittenCount > FlushAt)
                {
                    Drain(json, buffer, output);
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Drain(json, buffer, output);
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

    // A flush ends between two tokens, so no character is cut in two.
    private static void Drain(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, TextWriter output)
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
