using System.Diagnostics;
using OpenApiBinaryLint.Tests.Pipelines;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Runs that are ended from outside, and runs that get into each other's way.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LinuxTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_run_that_waits_for_input_ends_at_once_and_writes_nothing(string signal, int exitCode)
    {
        _folder.With("out.json", "old");
        using var process = CommandProcess.Start(_folder, "convert", "-", "--to", "2.0", "-o", "out.json");
        process.StandardInput.Write(MistakenDocument.Json[..40]);
        process.StandardInput.Flush();

        Send(signal, process);

        Assert.Equal(exitCode, CommandProcess.End(process).ExitCode);
        Assert.Equal("old", _folder.Read("out.json"));
        Assert.Equal([_folder["out.json"]], Directory.GetFileSystemEntries(_folder.Path));
    }

    // The signal may come after the file is in its place; then the run is at its end.
    [LinuxTheory]
    [InlineData("INT", "lint", "--fix", "--no-conformance", "api.json")]
    [InlineData("TERM", "convert", "api.json", "--to", "2.0", "-o", "api.json")]
    public void A_run_that_writes_leaves_the_old_file_or_the_new_one(string signal, params string[] words)
    {
        var text = MistakenDocument.Json.Replace("\"t\"", $"\"{new string('t', 30_000_000)}\"", StringComparison.Ordinal);
        _folder.With("api.json", text);
        using var process = CommandProcess.Start(_folder, words);
        while (!process.HasExited && Directory.GetFiles(_folder.Path).Length < 2)
        {
            Thread.Yield();
        }

        Send(signal, process);

        Assert.True(CommandProcess.End(process).ExitCode is 0 or 130 or 143);
        Assert.Equal([_folder["api.json"]], Directory.GetFileSystemEntries(_folder.Path));
        Assert.EndsWith("}", File.ReadLines(_folder["api.json"]).Last(), StringComparison.Ordinal);
        Assert.InRange(new FileInfo(_folder["api.json"]).Length, text.Length - 20, text.Length + 20);
    }

    [LinuxFact]
    public void Two_runs_on_the_same_file_leave_a_whole_one()
    {
        _folder.With("api.json", MistakenDocument.Json);

        var runs = Enumerable.Range(0, 4).Select(_ => CommandProcess.Start(_folder, "lint", "--fix", "--no-conformance", "api.json")).ToList();

        Assert.All(runs, static run => Assert.True(CommandProcess.End(run).ExitCode is 0 or 2));
        Assert.Equal(MistakenDocument.Json.Replace("~1", "/", StringComparison.Ordinal), _folder.Read("api.json"));
        Assert.Equal([_folder["api.json"]], Directory.GetFileSystemEntries(_folder.Path));
        runs.ForEach(static run => run.Dispose());
    }

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("bash", ["-c", $"kill -{signal} {process.Id} 2>/dev/null"]);
        kill.WaitForExit();
    }
}
