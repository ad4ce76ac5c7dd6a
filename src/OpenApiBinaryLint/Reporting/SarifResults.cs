using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>What a SARIF log says of one finding.</summary>
internal static class SarifResults
{
    /// <summary>What paths are relative to; the name that editors and services know.</summary>
    public const string BaseId = "%SRCROOT%";

    // A name of our own: the one that GitHub reads is a hash of the line, which its action adds, and warns where it is another.
    private const string Fingerprint = "openApiBinaryLint/v1";

    public static void Write(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic, int ruleIndex, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", MessageOf(diagnostic));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, report, diagnostic.Span);
        WritePointer(json, diagnostic.Pointer);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, report, diagnostic.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, fingerprint);
        json.WriteEndObject();
        if (diagnostic.Fix is { } fix)
        {
            WriteFix(json, report, fix);
        }

        json.WriteEndObject();
    }

    public static void WriteNotification(Utf8JsonWriter json, FileReport report, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteEndObject();
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", Unlinked(diagnostic.Message));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, report);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // GitHub shows related places only where the message links to them (section 3.11.6).
    private static string MessageOf(Diagnostic diagnostic)
    {
        var message = Unlinked(diagnostic.Message);
        if (diagnostic.Related.Count == 0)
        {
            return message;
        }

        var links = diagnostic.Related.Select(static (label, index) => $"[{LinkText(label.Message)}]({index + 1})");
        return $"{message} ({string.Join(", ", links)})";
    }

    // Braces stay single, against section 3.11.5: there are no arguments, and services show the text as it is.
    private static string Unlinked(string text) => text.Replace("](", "\\](", StringComparison.Ordinal);

    private static string LinkText(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    private static void WritePlace(Utf8JsonWriter json, FileReport report, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        WriteFile(json, report);
        WriteRegion(json, "region", report.Source, span);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileReport report)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathFullyQualified(report.Path))
        {
            // Of another drive.
            json.WriteString("uri", new Uri(report.Path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', report.Path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", BaseId);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WritePointer(Utf8JsonWriter json, string pointer)
    {
        if (pointer.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", pointer);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteRelated(Utf8JsonWriter json, FileReport report, IReadOnlyList<Label> related)
    {
        if (related.Count == 0)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(json, report, related[i].Span);
            WriteText(json, "message", Unlinked(related[i].Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, FileReport report, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", Unlinked(fix.Title));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(json, report);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", report.Source, edit.Span);
            WriteText(json, "insertedContent", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("safety", fix.Safety.Word());
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
