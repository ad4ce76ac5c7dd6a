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
            Reports.Marked("a:\n🐈 «b\r\ncd»", "It's <wrong> & `ü🐈`", static diagnostic => diagnostic with
            {
                Fix = new("Make it good", FixSafety.Safe, []),
            }),
            new FileReport("clean.yaml", SourceText.FromString(""), [])));

    [Fact]
    public void A_finding_without_a_fix_says_so() =>
        Assert.Equal(JsonValueKind.Null, Findings(Reports.Marked("«a»")).Single().GetProperty("fix").ValueKind);

    [Fact]
    public void Half_a_character_in_a_message_does_not_break_the_report() => Assert.Equal(
        "The key `\uFFFD`", Findings(Reports.Marked("«a»", "The key `\uD83D`")).Single().GetProperty("message").GetString());

    [Fact]
    public void Large_reports_are_whole()
    {
        var messages = Enumerable.Range(0, 2000).Select(static number => $"ü {number}").ToArray();

        var findings = Findings([.. messages.Select(static message => Reports.Marked("«a»", message))]);

        Assert.Equal(messages, findings.Select(static finding => finding.GetProperty("message").GetString()!));
    }

    private static JsonElement.ArrayEnumerator Findings(params FileReport[] reports) =>
        JsonDocument.Parse(Json(reports)).RootElement.GetProperty("findings").EnumerateArray();

    private static string Json(params FileReport[] reports) => Reports.Written(new JsonReporter(), reports);
}
