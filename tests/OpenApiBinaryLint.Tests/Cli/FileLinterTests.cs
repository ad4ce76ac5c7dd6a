using System.Text.Json;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class FileLinterTests : IDisposable
{
    private const string Duplicate =
        """{ "swagger": "2.0", "info": { "title": "Pets", "version": "1" }, "paths": {}, "paths": {} }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_over_the_limit_is_a_finding_and_not_read()
    {
        using (var file = File.Create(_folder["big.json"]))
        {
            file.SetLength(SyntaxLimits.Default.Bytes + 1);
        }

        var run = CommandRun.Of(["lint", "big.json", "--format", "json"], _folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["big.json DOC007"], Findings(run));
    }

    [Fact]
    public void Standard_input_over_the_limit_is_a_finding()
    {
        var run = CommandRun.Of(["lint", "-", "--format", "json"], _folder, () => new EndlessStream());

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["<stdin> DOC007"], Findings(run));
    }

    [Fact]
    public void A_fault_of_the_program_is_a_finding_and_the_other_files_are_linted()
    {
        _folder.With("api.json", Duplicate);

        var run = CommandRun.Of(
            ["lint", "api.json", "-", "--format", "json"], _folder, () => throw new InvalidOperationException("Our mistake"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["<stdin> internal", "api.json DOC002"], Findings(run));
        Assert.StartsWith(
            "error: Internal error in <stdin>: System.InvalidOperationException: Our mistake", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_keep_the_others_from_being_linted()
    {
        _folder.With("api.json", Duplicate);

        var run = CommandRun.Of(
            ["lint", "api.json", "-", "--format", "json"], _folder, () => throw new IOException("The disk is gone"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["api.json DOC002"], Findings(run));
        Assert.Equal("error: Cannot read <stdin>: The disk is gone\n", run.Error);
    }

    [Fact]
    public void Files_that_are_linted_at_the_same_time_are_reported_in_order()
    {
        var names = Enumerable.Range(10, 40).Select(number => $"{number}.json").ToArray();
        foreach (var name in names)
        {
            _folder.With(name, Duplicate + new string('\n', 20_000));
        }

        var run = CommandRun.Of(["lint", "--format", "json"], _folder);

        Assert.Equal(names.Select(name => $"{name} DOC002"), Findings(run));
    }

    private static IEnumerable<string> Findings(CommandRun run) =>
        from finding in JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray()
        select $"{finding.GetProperty("file")} {finding.GetProperty("rule")}";

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
