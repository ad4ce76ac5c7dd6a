using System.Globalization;
using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>A table in GitHub's Markdown, for the summary of a job (<c>$GITHUB_STEP_SUMMARY</c>) or a comment.</summary>
internal sealed class MarkdownReporter : Reporter
{
    // GitHub refuses the summary of a step that is larger than 1 MiB.
    private const int MostBytes = 1000 * 1000;

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        output.Write($"### openapi-binary-lint: {Summary.Of(reports)}\n");
        var (bytes, left) = (0, 0);
        foreach (var report in reports)
        {
            foreach (var diagnostic in report.Diagnostics)
            {
                var row = Row(report, diagnostic);
                output.Write(bytes == 0 ? "\n| | rule | place | finding |\n|---|---|---|---|\n" : "");
                bytes += Encoding.UTF8.GetByteCount(row);
                left += bytes > MostBytes ? 1 : 0;
                output.Write(bytes > MostBytes ? "" : row);
            }
        }

        if (left > 0)
        {
            output.Write($"\n{left.ToString(CultureInfo.InvariantCulture)} more are left out: a summary takes no more than 1 MiB.\n");
        }
    }

    private static string Row(FileReport report, Diagnostic diagnostic)
    {
        var rule = diagnostic.Rule;
        var place = report.Source.PositionOf(diagnostic.Span.Start);
        var fix = diagnostic.Fix is { } offered ? $"<br>Fix ({offered.Safety.Word()}): {Cell(offered.Title)}" : "";
        return $"| {diagnostic.Severity.Word()} | [{rule.Id}]({rule.Help}) {rule.Slug} | {Cell($"`{report.Path}:{place}`")} | {Cell(diagnostic.Message)}{fix} |\n";
    }

    /// <summary>The text with its values in code spans, where it is clear which they are.</summary>
    private static string Cell(string text)
    {
        var shown = DisplayText.OneLine(text);
        var parts = shown.Split('`');
        if (!HasPlainSpans(parts))
        {
            return Escaped(shown);
        }

        var cell = new StringBuilder(shown.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            cell.Append(i % 2 == 0 ? Escaped(parts[i]) : $"`{parts[i].Replace("|", "\\|", StringComparison.Ordinal)}`");
        }

        return cell.ToString();
    }

    // A table ends a cell at a bar even in a code span; before one, a backslash in the value cannot be told from that of the escape.
    private static bool HasPlainSpans(string[] parts)
    {
        for (var i = 1; i < parts.Length - 1; i++)
        {
            if (parts[i].Length == 0 || (i % 2 == 1 && parts[i].Contains("\\|", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return parts.Length % 2 == 1;
    }

    // As entities, for a backslash before a bar is no escape in every reader.
    private static string Escaped(string text)
    {
        const string Special = "\\`*_[]<>&|~$";
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? $"&#{(int)character};" : character.ToString());
        }

        return escaped.ToString();
    }
}
