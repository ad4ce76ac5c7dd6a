using System.Diagnostics;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>The command in a process of its own: alone, or as <c>tool</c> in a script of bash.</summary>
internal static class CommandProcess
{
    private static readonly string Program = Path.Join(AppContext.BaseDirectory, "openapi-binary-lint.dll");

    // Long enough for the busiest machine; what takes longer hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>On Linux: what runs in the background of a shell ignores SIGINT, and so would its children.</summary>
    public static Process Start(TemporaryFolder folder, params string[] words) =>
        Start("env", ["--default-signal=INT,TERM,HUP", "dotnet", Program, .. words], folder);

    /// <summary>What came of a script; standard input is at its end.</summary>
    public static CommandRun Script(TemporaryFolder folder, string script, params (string Name, string Value)[] environment)
    {
        using var process = Start("bash", ["-c", $"set -o pipefail; tool() {{ dotnet '{Program}' \"$@\"; }}; {script}"], folder, environment);
        process.StandardInput.Close();
        return End(process);
    }

    /// <summary>What came of a process that has to end by itself.</summary>
    public static CommandRun End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The command hangs");
        }

        return new(process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(string program, IEnumerable<string> words, TemporaryFolder folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, words)
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
