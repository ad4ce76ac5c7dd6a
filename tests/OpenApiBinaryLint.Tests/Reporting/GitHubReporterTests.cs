using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;

namespace OpenApiBinaryLint.Tests.Reporting;

public sealed class GitHubReporterTests
{
    [Fact]
    public void What_the_runner_would_take_for_its_own_is_escaped()
    {
        var report = Reports.Marked("«a»", "100%, a:b\r\n::error::c") with { Path = "a,b:c%\r\n.yaml" };

        Assert.Equal(
            "::error file=a%2Cb%3Ac%25%0D%0A.yaml,line=1,endLine=1,col=1,endColumn=2,title=TST001 test-rule"
            + "::a,b:c%25%0D%0A.yaml:1:1 TST001: 100%25, a:b%0D%0A::error::c\n1 error in 1 file\n",
            Written(report));
    }

    [Fact]
    public void A_finding_of_several_lines_has_no_columns() =>
        Assert.StartsWith("::error file=api.yaml,line=1,endLine=2,title=TST001 test-rule::", Written(Reports.Marked("«a:\n b»")), StringComparison.Ordinal);

    [Theory]
    [InlineData(Severity.Error, "::error ")]
    [InlineData(Severity.Warning, "::warning ")]
    [InlineData(Severity.Info, "::notice ")]
    public void The_command_is_the_severity(Severity severity, string command) => Assert.StartsWith(
        command, Written(Reports.Marked("«a»", change: diagnostic => diagnostic with { Severity = severity })), StringComparison.Ordinal);

    [Fact]
    public void What_would_colour_or_reverse_the_log_is_made_visible() =>
        Assert.Contains("TST001: ␛[31m\uFFFDa\n", Written(Reports.Marked("«a»", "\e[31m\u202Ea")), StringComparison.Ordinal);

    private static string Written(FileReport report) => Reports.Written(new GitHubReporter(), report);
}
