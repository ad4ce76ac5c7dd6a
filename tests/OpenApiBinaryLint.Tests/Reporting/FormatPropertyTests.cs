using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Reporting;

/// <summary>What holds for reports of whatever documents and file names may say. The seed is fixed: each run tries the same ones.</summary>
public sealed class FormatPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "ü", "🐈", "\ud83d", "\0", "\e[31m", "\r", "\n", "\t", "\u2028", "\u202e", "\uffff", "]]>", "<!--", "<a b=\"c\">", "&amp;", "'", "\"", "\\", "\\|", "|", "`", "``",
        "%", "%0A", ":", "::error::", ",", "=", "#", "?", "{0}", "[x](1)", "](", "*", "_", " ", "--", "../", "~1",
    ];

    private static readonly Gen<string> Texts = Gen.Choose(0, 6).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(string.Concat);

    private static readonly Gen<FileReport> Files =
        from path in Texts
        from messages in Gen.Choose(0, 3).SelectMany(count => Texts.ArrayOf(count))
        from other in Texts
        from severity in Gen.Elements(Severity.Error, Severity.Warning, Severity.Info)
        select new FileReport($"f{path}", SourceText.FromString("a\nb"), [.. messages.Select(message => Finding($"m{message}", $"o{other}", severity))]);

    [Fact]
    public void Sarif_says_what_was_found() => ForAll("sarif", static (report, expected) =>
    {
        var results = JsonDocument.Parse(report).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var places = results.Select(static result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        Assert.Equal(expected.Select(static finding => Written(finding.Path)), places.Select(Uri.UnescapeDataString));
        Assert.All(places, static uri => Assert.True(Uri.TryCreate(new Uri("file:///root/"), uri, out var whole) && whole.Fragment.Length + whole.Query.Length == 0, uri));
        Assert.Equal(expected.Count, results.Select(static result => result.GetProperty("partialFingerprints").GetRawText()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(results.Zip(expected), static pair => Assert.StartsWith(
            Written(pair.Second.Message), pair.First.GetProperty("message").GetProperty("text").GetString()!.Replace("\\](", "](", StringComparison.Ordinal), StringComparison.Ordinal));
    });

    [Fact]
    public void GitLab_is_told_what_was_found() => ForAll("gitlab", static (report, expected) =>
    {
        var findings = JsonDocument.Parse(report).RootElement.EnumerateArray().ToList();
        Assert.Equal(
            expected.Select(static finding => (Written(finding.Path), $"TST001: {Written(finding.Message)}")),
            findings.Select(static finding => (finding.GetProperty("location").GetProperty("path").GetString()!, finding.GetProperty("description").GetString()!)));
        Assert.Equal(expected.Count, findings.Select(static finding => finding.GetProperty("fingerprint").GetString()).Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void JUnit_has_a_case_for_each_finding() => ForAll("junit", static (report, expected) =>
    {
        var cases = XDocument.Parse(report).Descendants("testcase").Where(static test => test.HasElements).ToList();
        Assert.Equal(
            expected.Select(static finding => (InXml(finding.Path), InXml(DisplayText.OneLine(finding.Message)))),
            cases.Select(static test => (test.Attribute("classname")!.Value, test.Elements().Single().Attribute("message")!.Value)));
        Assert.All(
            XDocument.Parse(report).Descendants("testsuite"),
            static suite => Assert.Distinct(suite.Elements("testcase").Select(static test => test.Attribute("name")!.Value)));
    });

    [Fact]
    public void Checkstyle_has_an_error_for_each_finding() => ForAll("checkstyle", static (report, expected) => Assert.Equal(
        expected.Select(static finding => (InXml(finding.Path), InXml(DisplayText.OneLine(finding.Message)))),
        XDocument.Parse(report).Descendants("error").Select(static error => (error.Parent!.Attribute("name")!.Value, error.Attribute("message")!.Value))));

    [Fact]
    public void GitHub_reads_a_command_for_each_finding() => ForAll("github", static (report, expected) =>
    {
        var commands = report.Split('\n').SkipLast(2).Select(WorkflowCommand.Read).ToList();
        Assert.Equal(expected.Select(static finding => finding.Path), commands.Select(static command => command.Properties["file"]));
        Assert.All(commands, static command => Assert.Equal(["col", "endColumn", "endLine", "file", "line", "title"], command.Properties.Keys.Order(StringComparer.Ordinal)));
        Assert.All(commands.Zip(expected), static pair => Assert.Equal(Shown($"{pair.Second.Path}:1:1 TST001: {pair.Second.Message}"), pair.First.Data));
    });

    [Fact]
    public void Markdown_has_a_row_of_four_cells_for_each_finding() => ForAll("markdown", static (report, expected) =>
    {
        var rows = report.Split('\n').Where(static line => line.StartsWith('|')).Skip(2).ToList();
        Assert.Equal(expected.Count, rows.Count);
        Assert.All(rows, static row => Assert.Equal(5, row.Where((character, index) => character == '|' && row[index - (index > 0 ? 1 : 0)] != '\\').Count()));
        Assert.All(rows, static row => Assert.DoesNotContain("<a", row.Replace("`", "", StringComparison.Ordinal).Replace("<a b", "", StringComparison.Ordinal), StringComparison.Ordinal));
    });

    private static void ForAll(string format, Action<string, IReadOnlyList<(string Path, string Message)>> holds) => Prop
        .ForAll(Gen.Choose(0, 3).SelectMany(count => Files.ArrayOf(count)).ToArbitrary(), files =>
        {
            var report = Reports.Written(Reporter.For(format, colour: false)!, files);
            Assert.Equal(report, Reports.Written(Reporter.For(format, colour: false)!, files));
            holds(report, [.. files.SelectMany(static file => file.Diagnostics.Select(diagnostic => (file.Path, diagnostic.Message)))]);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261125, 7));

    private static Diagnostic Finding(string message, string other, Severity severity) => new(Reports.Rule, severity, message, new(0, 1), $"/{other}")
    {
        Related = [new(new(2, 3), other)],
        Fix = new(other, FixSafety.Safe, [new(new(0, 1), other)]),
    };

    // Half a character cannot be written as UTF-8.
    private static string Written(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Shown(string text) => string.Join('\n', text.Split('\n').Select(static line => string.Join('\r', line.Split('\r').Select(DisplayText.OneLine))));

    private static string InXml(string text) => string.Concat(text.EnumerateRunes().Select(static rune => rune.Value switch
    {
        < ' ' and not ('\t' or '\r' or '\n') => ((char)('\u2400' + rune.Value)).ToString(),
        _ when rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) => "\uFFFD",
        _ => rune.ToString(),
    }));
}
