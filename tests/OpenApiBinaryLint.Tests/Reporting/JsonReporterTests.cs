using System.Text.Json;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Reporting;

public sealed class JsonReporterTests
{
    [Fact]
    public void The_shape_is_the_contract() => Assert.Equal(
        """
        {
          "version": 1,
          "files": 2,
          "summary": {
            "error": 1,
            "warning": 0,
            "info": 0
          },
          "findings": [
            {
              "file": "api.yaml",
              "rule": "TST001",
              "name": "test-rule",
              "severity": "error",
              "message": "It's <wrong> & `ü🐈`",
              "line": 2,
              "column": 4,
              "endLine": 3,
              "endColumn": 3,
              "pointer": "/paths",
              "help": "https://github.com/openapi-binary-lint/openapi-binary-lint/blob/main/rules/TST001-test-rule.md",
              "fix": {
                "title": "Make it good",
                "safety": "safe"
              }
            }
          ]
        }

        """.Replace("🐈", "\\uD83D\\uDC08", StringComparison.Ordinal),
        Json(
            Reports.Marked("a:\n🐈 «b\r\ncd»", "It's <wrong> & `ü🐈`", static diagnostic => diagnostic with { Fix = new("Make it good", FixSafety.Safe, []) }),
            new FileReport("clean.yaml", SourceText.FromString(""), [])));

    [Fact]
    public void A_finding_without_a_fix_says_so() => Assert.Equal(
        JsonValueKind.Null, JsonDocument.Parse(Json(Reports.Marked("«a»"))).RootElement.GetProperty("findings")[0].GetProperty("fix").ValueKind);

    [Fact]
    public void Half_a_character_in_a_message_does_not_break_the_report() => Assert.Equal(
        "The key `\uFFFD`",
        JsonDocument.Parse(Json(Reports.Marked("«a»", "The key `\uD83D`"))).RootElement.GetProperty("findings")[0].GetProperty("message").GetString());

    [Fact]
    public void Large_reports_are_whole()
    {
        var reports = Enumerable.Range(0, 2000).Select(static number => Reports.Marked("«a»", $"ü {number}")).ToArray();

        var findings = JsonDocument.Parse(Json(reports)).RootElement.GetProperty("findings").EnumerateArray();

        Assert.Equal(Enumerable.Range(0, 2000).Select(static number => $"ü {number}"), findings.Select(finding => finding.GetProperty("message").GetString()!));
    }

    private static string Json(params FileReport[] reports) => Reports.Written(new JsonReporter(), reports);
}
