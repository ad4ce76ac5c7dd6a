using Xunit.Sdk;

namespace OpenApiBinaryLint.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Text_that_nobody_has_verified_fails_and_is_left_to_be_read()
    {
        var failure = Fail("one\ntwo\n");

        Assert.Contains("There is no ReportTests.Shows_all.verified.txt yet", failure, StringComparison.Ordinal);
        Assert.Contains("two", failure, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\n", Read("ReportTests.Shows_all.received.txt"));
        Assert.False(File.Exists(PathOf("ReportTests.Shows_all.verified.txt")));
    }

    [Fact]
    public void Verified_text_passes_and_takes_the_received_file_away()
    {
        Write("ReportTests.Shows_all.verified.txt", "one\ntwo\n");
        Write("ReportTests.Shows_all.received.txt", "old");

        Match("one\ntwo\n");

        Assert.Equal(["ReportTests.Shows_all.verified.txt"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Line_ends_make_no_difference()
    {
        Write("ReportTests.Shows_all.verified.txt", "one\r\ntwo\n");

        Match("one\ntwo\r\n");
    }

    [Fact]
    public void A_missing_final_line_end_makes_a_difference()
    {
        Write("ReportTests.Shows_all.verified.txt", "one\n");

        Fail("one");
    }

    [Fact]
    public void A_difference_shows_both_sides_with_the_lines_around()
    {
        Write("ReportTests.Shows_all.verified.txt", "1\n2\n3\n4\n5\n6\n7\n8\n");

        var failure = Fail("1\n2\n3\nfour\nfive\n6\n7\n8\n");

        Assert.EndsWith("@@ line 4 @@\n  2\n  3\n- 4\n- 5\n+ four\n+ five\n  6\n  7", failure, StringComparison.Ordinal);
        Assert.Equal("1\n2\n3\n4\n5\n6\n7\n8\n", Read("ReportTests.Shows_all.verified.txt"));
    }

    [Fact]
    public void A_long_difference_is_cut()
    {
        Write("ReportTests.Shows_all.verified.txt", "");

        Assert.EndsWith("… and 162 more lines", Fail(string.Concat(Enumerable.Repeat("line\n", 200))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_and_an_extension_become_part_of_the_name()
    {
        Assert.Throws<FailException>(() => Snapshot.Match("{}", "a/b c", "json", PathOf("ReportTests.cs"), "Shows_all"));

        Assert.Equal("{}", Read("ReportTests.Shows_all_a-b-c.received.json"));
    }

    [Fact]
    public void The_compiler_names_the_file_after_the_test()
    {
        var failure = Assert.Throws<FailException>(() => Snapshot.Match("never verified"));
        File.Delete(Path.Combine(Folder(), "SnapshotTests.The_compiler_names_the_file_after_the_test.received.txt"));

        Assert.Contains("SnapshotTests.The_compiler_names_the_file_after_the_test.verified.txt", failure.Message, StringComparison.Ordinal);
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;

    private void Match(string actual) => Snapshot.Match(actual, file: PathOf("ReportTests.cs"), method: "Shows_all");

    private string Fail(string actual) => Assert.Throws<FailException>(() => Match(actual)).Message;

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));

    private void Write(string name, string content) => File.WriteAllText(PathOf(name), content);
}
