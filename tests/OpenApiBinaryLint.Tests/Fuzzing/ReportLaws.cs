using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Tests.Reporting;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Reports of every format can be read by what they are for, hold every finding, and are the same each time.</summary>
internal static class ReportLaws
{
    public static void Hold(FuzzedDocument document)
    {
        var report = new FileReport("a/é \"b\".yaml", document.Source, document.Lint.Diagnostics);
        foreach (var format in Reporter.Formats)
        {
            var text = Reports.Written(Reporter.For(format)!, report);
            Assert.Equal(text, Reports.Written(Reporter.For(format)!, report));
            Assert.Equal(document.Lint.Diagnostics.Count, CountIn(format, Encoding.UTF8.GetBytes(text)) ?? document.Lint.Diagnostics.Count);
        }

        Assert.DoesNotContain('\r', Reports.Written(Reporter.For("text", colour: true)!, report));
    }

    // Null where a format has no machine that reads it.
    private static int? CountIn(string format, byte[] report) => format switch
    {
        "json" => Json(report).GetProperty("findings").GetArrayLength(),
        "sarif" => Json(report).GetProperty("runs")[0].GetProperty("results").GetArrayLength(),
        "gitlab" => Json(report).GetArrayLength(),
        "junit" => Xml(report).Descendants("testcase").Count(static test => test.HasElements),
        "checkstyle" => Xml(report).Descendants("error").Count(),
        _ => null,
    };

    private static JsonElement Json(byte[] report) => JsonDocument.Parse(report).RootElement;

    private static XDocument Xml(byte[] report) => XDocument.Load(new MemoryStream(report));
}
