using System.Text;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Linting;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Linting;

public class BaselineTests
{
    private const string File = "api.yaml";

    private static readonly RuleInfo Rule = new("BIN001", "template-on-binary-payload", Severity.Error, "A template");
    private static readonly RuleInfo OtherRule = new("BIN002", "template-with-convert-to-binary", Severity.Error, "Another");

    public static TheoryData<string> Fixture => [.. Fixtures.In("broken"), .. Fixtures.In("pairs")];

    [Theory]
    [MemberData(nameof(Fixture))]
    public void Nothing_is_new_in_a_document_whose_findings_are_known(string path)
    {
        var found = Fixtures.Lint(path, new() { Conformance = false }).Diagnostics;
        var baseline = ReadAgain(Of(File, [.. found]));

        Assert.Equal(found.Count, baseline.Count);
        Assert.Empty(baseline.NewIn(File, found));
        Assert.Equal(found, baseline.NewIn("other.yaml", found));
    }

    [Fact]
    public void Findings_are_known_wherever_their_lines_have_moved_to()
    {
        var moved = At("/paths", "Wrong") with { Span = new(70, 80), Severity = Severity.Info };
        Assert.Empty(Of(File, At("/paths", "Wrong")).NewIn(File, [moved]));
    }

    [Fact]
    public void Another_rule_pointer_or_message_is_new()
    {
        Diagnostic[] others = [At("/info", "Wrong"), At("/paths", "Other"), At("/paths", "Wrong") with { Rule = OtherRule }];
        Assert.Equal(others, Of(File, At("/paths", "Wrong")).NewIn(File, others));
    }

    [Fact]
    public void As_many_findings_are_known_as_there_were()
    {
        var third = At("/paths", "Wrong") with { Span = new(9, 9) };
        var baseline = ReadAgain(Of(File, At("/paths", "Wrong"), At("/paths", "Wrong")));

        Assert.Equal(2, baseline.Count);
        Assert.Equal([third], baseline.NewIn(File, [At("/paths", "Wrong"), At("/paths", "Wrong"), third]));
        Assert.Empty(baseline.NewIn(File, [third]));
    }

    [Fact]
    public void The_same_findings_are_written_as_the_same_text()
    {
        var forward = new Dictionary<string, IReadOnlyList<Diagnostic>>
        {
            ["b.yaml"] = [At("/a", "é `x` <y> \"z\""), At("/b", "One") with { Rule = OtherRule }, At("/a", "A"), At("/a", "A")],
            ["B.yaml"] = [At("/a~1b", "One")],
            ["clean.yaml"] = [],
        };
        var backward = forward.Reverse().ToDictionary(file => file.Key, file => (IReadOnlyList<Diagnostic>)[.. file.Value.Reverse()]);

        Assert.Equal(Text(Baseline.Of(forward)), Text(Baseline.Of(backward)));
        Snapshot.Match(Text(Baseline.Of(forward)));
        Assert.Equal(Text(Baseline.Of(forward)), Text(ReadAgain(Baseline.Of(forward))));
    }

    [Fact]
    public void Pruning_removes_what_no_longer_occurs_in_the_files_that_were_linted()
    {
        var baseline = Baseline.Of(new Dictionary<string, IReadOnlyList<Diagnostic>>
        {
            ["mended.yaml"] = [At("/a", "One")],
            ["partly.yaml"] = [At("/a", "One"), At("/a", "Two"), At("/a", "Two"), At("/a", "Three")],
            ["elsewhere.yaml"] = [At("/a", "One")],
        });

        var pruned = baseline.Pruned(new Dictionary<string, IReadOnlyList<Diagnostic>>
        {
            ["mended.yaml"] = [],
            ["partly.yaml"] = [At("/a", "Two"), At("/a", "Three"), At("/a", "Three"), At("/a", "New")],
            ["new.yaml"] = [At("/a", "One")],
        });

        Assert.Equal(
            ["elsewhere.yaml BIN001 /a One 1", "partly.yaml BIN001 /a Three 1", "partly.yaml BIN001 /a Two 1"],
            Entries(pruned));
    }

    [Fact]
    public void What_is_known_of_a_file_that_cannot_be_read_is_not_pruned()
    {
        var baseline = Of(File, At("/a", "One"));
        Diagnostic[] unreadable = [At("", "A bracket is missing") with { Rule = SyntaxRules.SyntaxError }];

        var pruned = baseline.Pruned(new Dictionary<string, IReadOnlyList<Diagnostic>> { [File] = unreadable });

        Assert.Equal(Text(baseline), Text(pruned));
    }

    [Theory]
    [InlineData("", "1:1 A baseline is an object with `version` and `files`; --write-baseline writes one")]
    [InlineData("[]", "1:1 A baseline is an object with `version` and `files`; --write-baseline writes one")]
    [InlineData("{\n<<<<<<< HEAD\n}", "2:1 ")]
    [InlineData("{\"version\": 1}", "1:1 `files` is missing")]
    [InlineData("{\"files\": {}}", "1:1 `version` is missing")]
    [InlineData("{\"version\": \"1\", \"files\": {}}", "1:13 `version` must be a whole number above 0")]
    [InlineData("{\"version\": 2, \"files\": {}}", "1:13 Only version 1 of baselines can be read; another version of this program wrote this one")]
    [InlineData("{\"version\": 1, \"files\": []}", "1:25 `files` must be an object")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": {}}}", "1:31 `a` must be a list of findings")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [1]}}", "1:32 A finding must be an object")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [{\"rule\": 1}]}}", "1:41 `rule` must be a string")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"BIN001\"}]}}", "1:32 `pointer` is missing")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"BIN001\", \"pointer\": \"\", \"message\": \"\", \"count\": 0}]}}", "1:90 `count` must be a whole number above 0")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [{\"rule\": \"BIN001\", \"pointer\": \"\", \"message\": \"\", \"count\": 1.5}]}}", "1:90 `count` must be a whole number above 0")]
    [InlineData("{\"version\": 1, \"files\": {\"a\": [], \"a\": []}}", "1:35 The key `a` stands here a second time; most readers silently drop the first value")]
    public void What_is_no_baseline_is_told_with_its_place(string text, string said)
    {
        var source = SourceText.FromString(text);
        Assert.Null(Baseline.Read(source, out var fault));
        Assert.StartsWith(said, $"{source.PositionOf(fault!.Offset)} {fault.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_a_merge_has_brought_in_twice_add_up()
    {
        const string Entry = """{"rule": "BIN001", "pointer": "/a", "message": "One", "count": 1}""";
        const string Text = $$$"""{"version": 1, "files": {"api.yaml": [{{{Entry}}}, {{{Entry}}}]}}""";
        var baseline = Baseline.Read(SourceText.FromString(Text), out _);
        Assert.Equal(["api.yaml BIN001 /a One 2"], Entries(baseline!));
    }

    private static Diagnostic At(string pointer, string message) => new(Rule, Severity.Error, message, new(1, 2), pointer);

    private static Baseline Of(string file, params Diagnostic[] found) =>
        Baseline.Of(new Dictionary<string, IReadOnlyList<Diagnostic>> { [file] = found });

    private static Baseline ReadAgain(Baseline baseline)
    {
        var read = Baseline.Read(SourceText.FromBytes(Encoding.UTF8.GetBytes(Text(baseline))), out var fault);
        Assert.Null(fault);
        return read!;
    }

    private static string Text(Baseline baseline)
    {
        using var text = new StringWriter();
        baseline.Write(text);
        return text.ToString();
    }

    private static IEnumerable<string> Entries(Baseline baseline) =>
        from file in baseline.Files
        from entry in file.Value
        orderby file.Key, entry.Key.Message
        select $"{file.Key} {entry.Key.Rule} {entry.Key.Pointer} {entry.Key.Message} {entry.Value}";
}
