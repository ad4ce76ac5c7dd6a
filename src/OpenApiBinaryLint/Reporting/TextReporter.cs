using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>Text for people: each finding with the lines that it is about, and a summary at the end.</summary>
/// <param name="colour">Whether the place written to shows ANSI colours.</param>
internal sealed class TextReporter(bool colour) : Reporter
{
    // What is wrong everywhere is seen by then; the other formats hold all.
    private const int MostOfRule = 50;

    private const string Bold = "1";
    private const string Dim = "2";
    private const string Red = "1;31";
    private const string Yellow = "1;33";
    private const string Cyan = "1;36";

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        foreach (var report in reports)
        {
            if (report.Diagnostics.Count > MostOfRule)
            {
                WriteFirst(report, output);
                continue;
            }

            foreach (var diagnostic in report.Diagnostics)
            {
                WriteFinding(report, diagnostic, output);
            }
        }

        output.Write(Summary.Of(reports, (severity, text) => Paint(ColourOf(severity), text)));
        output.Write('\n');
    }

    private void WriteFirst(FileReport report, TextWriter output)
    {
        var counts = new Dictionary<RuleInfo, int>();
        foreach (var diagnostic in report.Diagnostics)
        {
            var count = counts.GetValueOrDefault(diagnostic.Rule) + 1;
            counts[diagnostic.Rule] = count;
            if (count <= MostOfRule)
            {
                WriteFinding(report, diagnostic, output);
            }
        }

        foreach (var (rule, count) in counts.Where(static counted => counted.Value > MostOfRule).OrderBy(static counted => counted.Key.Id, StringComparer.Ordinal))
        {
            output.Write(Paint(Bold, DisplayText.OneLine(report.Path)));
            output.Write($": and {count - MostOfRule} more of [{rule.Id} {rule.Slug}]; the other formats hold all\n\n");
        }
    }

    private void WriteFinding(FileReport report, Diagnostic diagnostic, TextWriter output)
    {
        var tint = ColourOf(diagnostic.Severity);
        var place = report.Source.PositionOf(diagnostic.Span.Start);
        var rule = diagnostic.Rule;
        output.Write(Paint(Bold, $"{DisplayText.OneLine(report.Path)}:{place.Line}:{place.Column}"));
        output.Write(' ');
        output.Write(Paint(tint, $"{diagnostic.Severity.Word()}[{rule.Id} {rule.Slug}]"));
        output.Write($": {DisplayText.OneLine(diagnostic.Message)}\n");

        var gutter = new string(' ', GutterWidth(report.Source, diagnostic));
        WriteFrame(report.Source, diagnostic.Span, '^', "", tint, gutter, output);
        foreach (var label in diagnostic.Related)
        {
            WriteFrame(report.Source, label.Span, '-', DisplayText.OneLine(label.Message), Cyan, gutter, output);
        }

        output.Write($"{gutter} {Paint(Dim, "= help:")} {rule.Help}\n");
        if (diagnostic.Fix is { } fix)
        {
            output.Write($"{gutter} {Paint(Dim, "= fix:")} {DisplayText.OneLine(fix.Title)} ({fix.Safety.Word()})\n");
        }

        output.Write('\n');
    }

    private void WriteFrame(
        SourceText source, TextSpan span, char mark, string label, string tint, string gutter, TextWriter output)
    {
        var frame = CodeFrame.Of(source, span);
        var number = frame.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter.Length);
        var marks = new string(mark, frame.MarkWidth);
        var bar = Paint(Dim, "|");
        output.Write($"{gutter} {bar}\n");
        output.Write($"{Paint(Dim, number)} {bar} {frame.Text}".TrimEnd());
        output.Write($"\n{gutter} {bar} {new string(' ', frame.MarkColumn)}");
        output.Write(Paint(tint, label.Length == 0 ? marks : $"{marks} {label}"));
        output.Write('\n');
    }

    private static int GutterWidth(SourceText source, Diagnostic diagnostic)
    {
        var last = source.PositionOf(diagnostic.Span.Start).Line;
        foreach (var label in diagnostic.Related)
        {
            last = Math.Max(last, source.PositionOf(label.Span.Start).Line);
        }

        return last.ToString(CultureInfo.InvariantCulture).Length;
    }

    private string Paint(string code, string text) => colour ? $"\e[{code}m{text}\e[0m" : text;

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Red,
        Severity.Warning => Yellow,
        _ => Cyan,
    };
}
