using OpenApiBinaryLint.Tests.Pipelines;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Standard streams that are closed, full or without a reader, and devices that never end.</summary>
public sealed class HostileStreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.json", MistakenDocument.Json);

    public void Dispose() => _folder.Dispose();

    [LinuxTheory]
    [InlineData("tool lint - <&-")]
    [InlineData("tool lint --fix - <&-")]
    [InlineData("tool convert --to 2.0 - <&-")]
    [InlineData("tool explain - <&-")]
    public void A_closed_standard_input_is_told(string script)
    {
        var run = CommandProcess.Script(_folder, script);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("standard input is closed\n", run.Error, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("tool lint api.json >&-", "standard output is closed")]
    [InlineData("tool convert --to 2.0 api.json >&-", "standard output is closed")]
    [InlineData("tool lint api.json >/dev/full", "No space left on device")]
    [InlineData("tool convert --to 2.0 api.json >/dev/full", "No space left on device")]
    [InlineData("tool lint --format sarif=/dev/full api.json", "No space left on device")]
    [InlineData("tool convert --to 2.0 api.json -o /dev/full", "No space left on device")]
    public void Results_that_cannot_be_written_are_told(string script, string message)
    {
        var run = CommandProcess.Script(_folder, script);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Internal", run.Error, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("tool lint missing.json 2>/dev/full", 2)]
    [InlineData("tool lint missing.json 2>&-", 2)]
    [InlineData("tool lint api.json 2>&-", 1)]
    [InlineData("tool lint --diff api.json >&- 2>&- <&-", 2)]
    public void Without_a_standard_error_the_exit_code_tells(string script, int exitCode)
    {
        var run = CommandProcess.Script(_folder, script);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("", run.Error);
    }

    [UnixTheory]
    [InlineData("tool lint --format json many.json | head -1; echo ${PIPESTATUS[0]}", "1\n")]
    [InlineData("tool convert --to 2.0 many.json | head -1; echo ${PIPESTATUS[0]}", "0\n")]
    public void A_reader_that_goes_away_is_no_fault(string script, string end)
    {
        _folder.With("many.json", MistakenDocument.Json.Replace("{}", "{\n" + string.Join(",\n", Enumerable.Range(0, 5000).Select(static i => $"\"/p{i}\": {{ \"get\": {{}} }}")) + "\n}", StringComparison.Ordinal));

        var run = CommandProcess.Script(_folder, script);

        Assert.EndsWith($"\n{end}", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [UnixTheory]
    [InlineData("tool lint /dev/zero", 1, "The file is larger than 256 MB and is not read")]
    [InlineData("tool lint - < /dev/zero", 1, "The file is larger than 256 MB and is not read")]
    [InlineData("tool convert --to 3.0 /dev/zero", 2, "it is larger than a document may be")]
    [InlineData("tool lint --config /dev/zero api.json", 2, "/dev/zero is larger than 256 MB")]
    public void A_device_that_never_ends_is_left_within_400_megabytes(string script, int exitCode, string message)
    {
        var run = CommandProcess.Script(_folder, script, ("DOTNET_GCHeapHardLimit", "0x17000000"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Output + run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void An_image_of_zeros_takes_little_more_memory_than_its_bytes()
    {
        using (var file = File.Create(_folder["zeros.yaml"]))
        {
            file.SetLength(250 * 1024 * 1024);
        }

        var run = CommandProcess.Script(_folder, "tool lint zeros.yaml", ("DOTNET_GCHeapHardLimit", "0x17000000"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The text holds a NUL character", run.Output, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("tool explain <(cat api.json)", 0)]
    [InlineData("tool lint <(cat api.json)", 1)]
    [InlineData("tool patch <(cat api.json) --from <(cat api.json)", 0)]
    [InlineData("tool lint --config <(echo 'rules: {BIN017: off}') api.json", 0)]
    public void A_pipe_is_read_once(string script, int exitCode) => Assert.Equal(exitCode, CommandProcess.Script(_folder, script).ExitCode);

    [UnixFact]
    public void A_pipe_is_not_mended()
    {
        var run = CommandProcess.Script(_folder, "mkfifo pipe.json; cat api.json > pipe.json & tool lint --fix pipe.json; code=$?; test -p pipe.json && exit $code");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error: Cannot write pipe.json: it is empty by now, or a device or pipe\n", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_pipe_that_nobody_named_is_not_waited_for()
    {
        var run = CommandProcess.Script(_folder, "mkdir .git; mkfifo .gitignore .openapi-binary-lint.yaml found.yaml; tool lint");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("api.json:1:", run.Output, StringComparison.Ordinal);
    }
}
