using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Reporting;

/// <summary>The XML of Checkstyle, which most collectors of warnings read (Jenkins, reviewdog, SonarQube).</summary>
internal sealed class CheckstyleReporter : Reporter
{
    /// <inheritdoc/>
    public override void Write(IReadOnlyList<FileReport> reports, TextWriter output)
    {
        using (var xml = new XmlOutput(output))
        {
            xml.Start("checkstyle");
            xml.Attribute("version", "4.3");
            foreach (var report in reports)
            {
                xml.Start("file");
                xml.Attribute("name", report.Path);
                foreach (var diagnostic in report.Diagnostics)
                {
                    WriteFinding(xml, report, diagnostic);
                }

                xml.End();
            }

            xml.End();
        }

        output.Write('\n');
    }

    private static void WriteFinding(XmlOutput xml, FileReport report, Diagnostic diagnostic)
    {
        var place = report.Source.PositionOf(diagnostic.Span.Start);
        xml.Start("error");
        xml.Attribute("line", place.Line);
        xml.Attribute("column", place.Column);
        xml.Attribute("severity", diagnostic.Severity.Word());
        xml.Attribute("message", DisplayText.OneLine(diagnostic.Message));

        // Readers take what follows the last point for the rule, as in the name of a Java class.
        xml.Attribute("source", $"OpenApiBinaryLint.{diagnostic.Rule.Id}");
        xml.End();
    }
}
