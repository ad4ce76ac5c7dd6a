using System.Text;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Tests.Reporting;

public sealed class MarkdownReporterTests
{
    [Theory]
    [InlineData("`a|b` or c|d", @"`a\|b` or c&#124;d")]
    [InlineData("`a` <b> *c* [d](e)", "`a` &#60;b&#62; &#42;c&#42; &#91;d&#93;(e)")]
    [InlineData("one ` alone", "one &#96; alone")]
    [InlineData("`a``b`", "&#96;a&#96;&#96;b&#96;")]
    [InlineData(@"`a\|b`", "&#96;a&#92;&#124;b&#96;")]
    [InlineData("two\nlines", "two␊lines")]
    public void Messages_stay_what_they_are(string message, string cell) =>
        Assert.EndsWith($" | {cell} |\n", Reports.Written(new MarkdownReporter(), Reports.Marked("«a»", message)), StringComparison.Ordinal);

    [Fact]
    public void What_a_summary_does_not_take_is_counted()
    {
        var report = Reports.Marked("«a»", new string('ü', 300));
        report = report with { Diagnostics = [.. Enumerable.Repeat(report.Diagnostics[0], 2000)] };

        var written = Reports.Written(new MarkdownReporter(), report);

        var rows = written.Split('\n').Count(static line => line.StartsWith("| error", StringComparison.Ordinal));
        Assert.InRange(Encoding.UTF8.GetByteCount(written), 900 * 1024, 1024 * 1024);
        Assert.EndsWith($"\n{2000 - rows} more are left out: a summary takes no more than 1 MiB.\n", written, StringComparison.Ordinal);
    }
}
