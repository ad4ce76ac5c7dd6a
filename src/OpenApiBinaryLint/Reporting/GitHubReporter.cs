using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>
/// Workflow commands that GitHub Actions turns into annotations of the lines concerned:
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal sealed class GitHubReporter : Reporter
{
    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        foreach (var report in reports)
        {
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteCommand(report, diagnostic, output);
            }
        }

        output.Write(Summary.Of(reports));
        output.Write('\n');
    }

    private static void WriteCommand(FileReport report, Diagnostic diagnostic, TextWriter output)
    {
        var start = report.Source.PositionOf(diagnostic.Span.Start);
        var end = report.Source.PositionOf(diagnostic.Span.End);
        output.Write($"::{CommandOf(diagnostic.Severity)} file={Property(report.Path)},line={start.Line},endLine={end.Line}");

        // The runner refuses columns of two lines.
        if (start.Line == end.Line)
        {
            output.Write($",col={start.Column},endColumn={end.Column}");
        }

        output.Write($",title={Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Slug}")}::");

        // The log shows neither file nor title.
        output.Write(Data($"{report.Path}:{start} {diagnostic.Rule.Id}: {diagnostic.Message}"));
        output.Write('\n');
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text)
    {
        var data = new StringBuilder(text.Length);
        for (var offset = 0; offset < text.Length;)
        {
            var length = 1;
            if (Escape(text[offset]) is { } escape)
            {
                data.Append(escape);
            }
            else
            {
                DisplayText.Append(data, text, offset, out length);
            }

            offset += length;
        }

        return data.ToString();
    }

    private static string Property(string text)
    {
        var property = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var escape = Escape(character) ?? character switch { ':' => "%3A", ',' => "%2C", _ => null };
            property.Append(escape ?? character.ToString());
        }

        return property.ToString();
    }

    private static string? Escape(char character) => character switch
    {
        '%' => "%25",
        '\r' => "%0D",
        '\n' => "%0A",
        _ => null,
    };
}
