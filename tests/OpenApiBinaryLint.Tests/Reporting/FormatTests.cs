using System.Text.RegularExpressions;
using OpenApiBinaryLint.Cli.Commands;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Reporting;

public sealed class FormatTests
{
    private static readonly RuleInfo Milder = new("BIN902", "milder-rule", Severity.Warning, "Another rule for `tests`");

    public static TheoryData<string> Formats => [.. Reporter.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Several_findings_of_several_files(string format) => Snapshot.Match(WithoutVersion(Reports.Written(Of(format), Sample())), format);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_fault_of_the_program(string format) => Snapshot.Match(WithoutVersion(Reports.Written(Of(format), Reports.Fault())), format);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_to_report(string format) =>
        Snapshot.Match(WithoutVersion(Reports.Written(Of(format), new FileReport("clean.yaml", SourceText.FromString(""), []))), format);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reports_end_with_a_line_end(string format) => Assert.EndsWith("\n", Reports.Written(Of(format)), StringComparison.Ordinal);

    [Fact]
    public void Help_and_readme_name_every_format()
    {
        var readme = Regex.Matches(Repository.Read("README.md").Split("## Output formats")[1].Split("\n## ")[0], @"^\| `(?<format>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture);

        Assert.EndsWith($": {string.Join(", ", Reporter.Formats)}", new LintCommand().Syntax.Notes, StringComparison.Ordinal);
        Assert.Equal(Reporter.Formats, readme.Select(static row => row.Groups["format"].Value));
    }

    private static Reporter Of(string format) => Reporter.For(format, colour: false, static rule => Reports.PageOf(rule))!;

    private static FileReport[] Sample()
    {
        const string Api = "openapi: 3.0.1\nlist:\n  - a\n  - a\nmode: CONVERT # a comment\n";
        var list = new TextSpan(Api.IndexOf("- a\n  - a", StringComparison.Ordinal), Api.IndexOf("mode", StringComparison.Ordinal));
        var mode = new TextSpan(Api.IndexOf("CONVERT", StringComparison.Ordinal), Api.IndexOf(" #", StringComparison.Ordinal));
        return
        [
            new("clean.yaml", SourceText.FromString(""), []),
            new(
                "specs/api.yaml",
                SourceText.FromString(Api),
                [
                    new(Milder, Severity.Warning, "`a` stands here twice, once is enough", list, "/list"),
                    new(Reports.Rule, Severity.Error, "`CONVERT` of `/{key}` is no value", mode, "/mode")
                    {
                        Related = [new(new(0, 7), "the version"), new(list, "the `list`")],
                        Fix = new("Set `mode` to `NONE`", FixSafety.Safe, [new(mode, "NONE"), new(new(0, 0), "# mended\n")]),
                    },
                    new(Milder, Severity.Warning, "`a` stands here twice, once is enough", list, "/list"),
                ]),
            new(
                "specs/größe 100% #1.json",
                SourceText.FromString("{\"🐈\": [1]}"),
                [new(Milder, Severity.Info, "A | B", new(7, 10), "/🐈") { Fix = new("Remove it", FixSafety.Unsafe, [new(new(7, 10), "")]) }]),
        ];
    }

    private static string WithoutVersion(string report)
    {
        var version = typeof(Reporter).Assembly.GetName().Version!.ToString(fieldCount: 3);
        return report.Replace($"ersion\": \"{version}\"", "ersion\": \"VERSION\"", StringComparison.Ordinal);
    }
}
