using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>
/// The XML of JUnit as Jenkins checks it (<c>junit-10.xsd</c>): a suite a file, a case a finding. Errors are failed cases; milder
/// findings are skipped ones, which readers list with their message and let pass, as the exit code does.
/// </summary>
internal sealed class JUnitReporter : Reporter
{
    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        using (var xml = new XmlOutput(output))
        {
            xml.Start("testsuites");
            xml.Attribute("name", "openapi-binary-lint");
            WriteCounts(xml, [.. reports.SelectMany(static report => report.Diagnostics)], reports.Count(static report => report.Diagnostics.Count == 0));
            foreach (var report in reports)
            {
                WriteSuite(xml, report);
            }

            xml.End();
        }

        output.Write('\n');
    }

    private static void WriteCounts(XmlOutput xml, IReadOnlyList<Diagnostic> diagnostics, int passed)
    {
        var faults = diagnostics.Count(static diagnostic => diagnostic.Rule.IsFault);
        xml.Attribute("tests", diagnostics.Count + passed);
        xml.Attribute("failures", diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error) - faults);
        xml.Attribute("errors", faults);

        // Some readers refuse a suite without a time; a measured one would make every report another.
        xml.Attribute("time", "0");
    }

    private static void WriteSuite(XmlOutput xml, FileReport report)
    {
        xml.Start("testsuite");
        xml.Attribute("name", report.Path);
        xml.Attribute("file", report.Path);
        WriteCounts(xml, report.Diagnostics, report.Diagnostics.Count == 0 ? 1 : 0);
        xml.Attribute("skipped", report.Diagnostics.Count(static diagnostic => diagnostic.Severity != Severity.Error));
        if (report.Diagnostics.Count == 0)
        {
            StartCase(xml, report, "no findings");
            xml.End();
        }

        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in report.Diagnostics)
        {
            StartCase(xml, report, NameOf(diagnostic, names));
            WriteOutcome(xml, report, diagnostic);
            xml.End();
        }

        xml.End();
    }

    private static void StartCase(XmlOutput xml, FileReport report, string name)
    {
        xml.Start("testcase");
        xml.Attribute("name", name);
        xml.Attribute("classname", report.Path);
        xml.Attribute("time", "0");
    }

    // Readers follow a case through runs by its name, so it holds no line, and drop the second of two that are named alike.
    private static string NameOf(Diagnostic diagnostic, Dictionary<string, int> names)
    {
        var place = diagnostic.Pointer.Length == 0 ? "" : $" at {DisplayText.OneLine(diagnostic.Pointer)}";
        var name = $"{diagnostic.Rule.Id} {diagnostic.Rule.Slug}{place}";
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name} ({count})";
    }

    private static void WriteOutcome(XmlOutput xml, FileReport report, Diagnostic diagnostic)
    {
        var message = DisplayText.OneLine(diagnostic.Message);
        xml.Start(diagnostic.Rule.IsFault ? "error" : diagnostic.Severity == Severity.Error ? "failure" : "skipped");
        xml.Attribute("type", diagnostic.Severity.Word());
        xml.Attribute("message", message);

        // GitLab shows the text and not the message.
        xml.Text($"{DisplayText.OneLine(report.Path)}:{report.Source.PositionOf(diagnostic.Span.Start)}: {message}\n");
        xml.Text($"help: {diagnostic.Rule.Help}");
        if (diagnostic.Fix is { } fix)
        {
            xml.Text($"\nfix: {DisplayText.OneLine(fix.Title)} ({fix.Safety.Word()})");
        }

        xml.End();
    }
}
