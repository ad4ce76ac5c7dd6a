using OpenApiBinaryLint.Cli.Git;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class ChangedLinesTests
{
    [Theory]
    [InlineData("@@ -3 +3 @@", "3")]
    [InlineData("@@ -3,2 +3,4 @@ paths:", "3 4 5 6")]
    [InlineData("@@ -0,0 +1,2 @@", "1 2")]
    [InlineData("@@ -3,2 +2,0 @@", "2 3")]
    [InlineData("@@ -1,2 +0,0 @@", "1")]
    [InlineData("@@ -1 +1 @@\n-a\n+b\n@@ -8 +8 @@ @@ +9 @@ a\n-c\n+d", "1 8")]
    [InlineData("--- a/@@ -1 +1 @@\n+++ b/x\n@@ -5 +5 @@\n-@@ -1 +1 @@\n+@@ -2 +2 @@\n", "5")]
    [InlineData("", "")]
    public void Hunks_say_which_lines_have_changed(string difference, string expected)
    {
        var lines = ChangedLines.Parse(difference);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(1, 20).Where(line => lines.Touch(line, line))));
    }
}
