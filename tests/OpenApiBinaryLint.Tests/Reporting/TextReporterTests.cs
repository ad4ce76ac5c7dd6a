using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Reporting;

public sealed class TextReporterTests
{
    [Fact]
    public void A_finding_shows_place_rule_line_labels_page_and_fix() => Assert.Equal(
        """
        api.yaml:10:1 error[TST001 test-rule]: It is wrong
           |
        10 | bad: value
           | ^^^
           |
         2 |   list: []
           |   ---- the list
           = help: https://github.com/openapi-binary-lint/openapi-binary-lint/blob/main/rules/TST001-test-rule.md
           = fix: Make it good (unsafe)

        1 error in 1 file

        """,
        Reports.Text(Reports.Marked($"a:\n  list: []{new string('\n', 8)}«bad»: value\n", change: static diagnostic => diagnostic with
        {
            Related = [new(new(5, 9), "the list")],
            Fix = new("Make it good", FixSafety.Unsafe, []),
        })));

    [Theory]
    [InlineData("key: «value» # after", "key: value # after", "     ^^^^^")]
    [InlineData("\tkey:\t«value»", "    key:    value", "            ^^^^^")]
    [InlineData("key: «a\tb»", "key: a  b", "     ^^^^")]
    [InlineData("a\r\nkey: «value»\r\nb", "key: value", "     ^^^^^")]
    [InlineData("key: 🐈 «value»", "key: 🐈 value", "        ^^^^^")]
    [InlineData("key: «🐈»", "key: 🐈", "     ^^")]
    [InlineData("键: «值»", "键: 值", "    ^^")]
    [InlineData("e\u0301: «value»", "e\u0301: value", "   ^^^^^")]
    [InlineData("key: «two\nlines»", "key: two", "     ^^^")]
    [InlineData("key: «\nnext line»", "key:", "     ^")]
    [InlineData("key: value«»", "key: value", "          ^")]
    [InlineData("key: value\n«»", "", "^")]
    [InlineData("«»", "", "^")]
    [InlineData("key: \e[31m«red»", "key: ␛[31mred", "          ^^^")]
    [InlineData("key: \u202E«back»", "key: \uFFFDback", "      ^^^^")]
    public void The_mark_stands_under_what_it_marks(string text, string line, string mark)
    {
        var lines = Reports.Text(Reports.Marked(text)).Split('\n');

        Assert.Equal([line.Length == 0 ? "|" : $"| {line}", $"| {mark}"], [lines[2][2..], lines[3][2..]]);
    }

    [Fact]
    public void Half_a_character_is_replaced() =>
        Assert.Equal("1 | key: \uFFFDhalf", Reports.Text(Reports.Marked("key: \uD83D«half»")).Split('\n')[2]);

    [Fact]
    public void A_long_line_is_clipped_around_the_mark()
    {
        var report = Reports.Marked($"{new string('a', 5000)}«here»{new string('b', 5000)}");

        var lines = Reports.Text(report).Split('\n');

        Assert.Equal($"1 | ...{new string('a', 40)}here{new string('b', 56)}...", lines[2]);
        Assert.Equal($"  | {new string(' ', 43)}^^^^", lines[3]);
    }

    [Fact]
    public void A_long_mark_is_clipped_with_its_line()
    {
        var lines = Reports.Text(Reports.Marked($"key: «{new string('a', 5000)}»")).Split('\n');

        Assert.Equal($"1 | key: {new string('a', 95)}...", lines[2]);
        Assert.Equal($"  |      {new string('^', 95)}", lines[3]);
    }

    [Fact]
    public void The_end_of_a_long_line_is_shown_in_full()
    {
        var lines = Reports.Text(Reports.Marked($"{new string('a', 5000)}«»")).Split('\n');

        Assert.Equal($"1 | ...{new string('a', 100)}", lines[2]);
        Assert.Equal($"  | {new string(' ', 103)}^", lines[3]);
    }

    [Fact]
    public void A_long_line_is_not_cut_inside_a_character()
    {
        var cats = string.Concat(Enumerable.Repeat("🐈", 500));

        var lines = Reports.Text(Reports.Marked($"a{cats}«here»{cats}")).Split('\n');

        Assert.DoesNotContain("\uFFFD", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_stays_in_one_line() => Assert.StartsWith(
        "api.yaml:1:1 error[TST001 test-rule]: The key `a␊b␛`\n",
        Reports.Text(Reports.Marked("«a»", "The key `a\nb\e`")),
        StringComparison.Ordinal);

    [Fact]
    public void The_summary_counts_severities_and_files()
    {
        var clean = new FileReport("clean.yaml", SourceText.FromString(""), []);
        var error = Reports.Marked("«a»");
        var warning = Reports.Marked("«a»", change: static diagnostic => diagnostic with { Severity = Severity.Warning });
        var info = Reports.Marked("«a»", change: static diagnostic => diagnostic with { Severity = Severity.Info });

        Assert.Equal("No files checked", Summary());
        Assert.Equal("No findings in 1 file", Summary(clean));
        Assert.Equal("No findings in 2 files", Summary(clean, clean));
        Assert.Equal("2 errors, 1 warning in 3 files", Summary(error, warning, error));
        Assert.Equal("1 info in 1 of 2 files", Summary(clean, info));
    }

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var report = Reports.Marked("a: «b»", change: static diagnostic => diagnostic with
        {
            Related = [new(new(0, 1), "here")],
        });
        var coloured = Reports.Written(new TextReporter(colour: true), report);

        Assert.Contains("\e[1;31merror[TST001 test-rule]\e[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Reports.Text(report), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    private static string Summary(params FileReport[] reports) => Reports.Text(reports).TrimEnd('\n').Split('\n')[^1];
}
