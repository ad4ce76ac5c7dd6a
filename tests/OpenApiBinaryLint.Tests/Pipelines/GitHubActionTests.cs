namespace OpenApiBinaryLint.Tests.Pipelines;

/// <summary>Runs the scripts of <c>action.yml</c>.</summary>
public sealed class GitHubActionTests : IDisposable
{
    private static readonly string Broken = Repository.Read("fixtures", "sample", "images.yaml");
    private readonly GitHubAction _action = new();
    private readonly PipelineShell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Expressions_stand_outside_of_scripts() =>
        Assert.All(_action.Steps, static step => Assert.DoesNotContain("${{", GitHubAction.Text(step, "run") ?? "", StringComparison.Ordinal));

    [Fact]
    public void Other_actions_are_named_by_their_commits() =>
        Assert.All(_action.Steps.Select(static step => GitHubAction.Text(step, "uses")).OfType<string>(), static name => Assert.Matches("^[a-z/-]+@[0-9a-f]{40}$", name));

    [UnixFact]
    public void Findings_annotate_the_lines_and_fail_the_step()
    {
        var run = _action.Run(_shell.With("api.yaml", Broken));

        Assert.Equal(("lint", 1), (run.Step, run.ExitCode));
        Assert.StartsWith("::error file=api.yaml,line=23,endLine=23,col=11,endColumn=20,title=BIN001 template-on-binary-payload::", run.Output, StringComparison.Ordinal);
        Assert.Contains("BIN001", _shell.Service("summary"), StringComparison.Ordinal);
        Assert.Equal("exit-code=1\n", _shell.Service("output"));
    }

    [UnixFact]
    public void It_is_built_from_the_commit_that_is_referenced_unless_a_version_is_asked_for()
    {
        _action.Run(_shell);
        Assert.Equal($"publish src/OpenApiBinaryLint.Cli --output {_shell.TempPath("openapi-binary-lint")}\n", _shell.SdkCalls);

        Assert.Equal(("lint", 0), _action.Run(_shell, ("version", "1.2.3")) is var run ? (run.Step, run.ExitCode) : default);
        Assert.EndsWith($"\ntool install openapi-binary-lint --version 1.2.3 --tool-path {_shell.TempPath("openapi-binary-lint")}\n", _shell.SdkCalls, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Paths_are_lines_and_arguments_are_words_and_neither_is_run()
    {
        _shell.With("a b/$(touch run-1).yaml", Broken).With("other.yaml", Broken).With("*", "");

        var run = _action.Run(
            _shell,
            ("paths", "a b/$(touch run-1).yaml\n\n--not-an-option.yaml\n"),
            ("args", "--rule BIN001=off\n--rule  BIN003=off --rule $(touch${IFS}run-2)=off"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'$(touch${IFS}run-2)'", run.Error, StringComparison.Ordinal);

        run = _action.Run(_shell, ("paths", "a b/$(touch run-1).yaml\n\n"), ("args", "--rule BIN001=off\n--rule  BIN003=off"), ("fail-on", "never"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("::error file=a b/$(touch run-1).yaml,line=34,", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 file", run.Output, StringComparison.Ordinal);
        Assert.Equal("", _shell.Read("run-1") + _shell.Read("run-2"));
    }

    [UnixTheory]
    [InlineData("", "false", null)]
    [InlineData("reports.sarif", "false", "reports.sarif")]
    [InlineData("reports.sarif", "true", "reports.sarif")]
    [InlineData("", "true", "in-temp")]
    public void A_sarif_report_is_written_where_it_is_asked_for(string file, string uploads, string? expected)
    {
        var run = _action.Run(_shell.With("api.yaml", Broken), ("sarif-file", file), ("upload-sarif", uploads));

        var place = expected == "in-temp" ? _shell.TempPath("openapi-binary-lint.sarif") : expected;
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(place is null ? "exit-code=1\n" : $"exit-code=1\nsarif-file={place}\n", _shell.Service("output"));
        Assert.Equal(expected == "reports.sarif", _shell.Read("reports.sarif").Contains("\"BIN001\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_is_uploaded_also_when_there_are_findings()
    {
        var upload = Assert.Single(_action.Steps, static step => GitHubAction.Text(step, "uses")?.Contains("upload-sarif", StringComparison.Ordinal) == true);
        Assert.Contains("!cancelled()", GitHubAction.Text(upload, "if"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_mistake_is_told()
    {
        var run = _action.Run(_shell.With("api.yaml", Broken), ("fail-on", "fatal"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'fatal'", run.Error, StringComparison.Ordinal);
        Assert.Equal("exit-code=2\n", _shell.Service("output"));
    }
}
