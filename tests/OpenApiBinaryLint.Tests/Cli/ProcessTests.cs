using System.Diagnostics;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>What shows only in a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Output_goes_through_a_pipe_as_utf8()
    {
        _folder.With("é.json", "{");

        using var process = Start("lint", "é.json");

        Assert.StartsWith("é.json:1:1 error[DOC001 syntax-error]", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(1, ExitCodeOf(process));
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_program_quietly()
    {
        for (var number = 0; number < 500; number++)
        {
            _folder.With($"{number}.json", """{ "swagger": "2.0", "paths": {}, "paths": {} }""");
        }

        using var process = Start("lint");
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();

        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.Equal(1, ExitCodeOf(process));
    }

    private Process Start(params string[] words)
    {
        var program = Path.Join(AppContext.BaseDirectory, "openapi-binary-lint.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = _folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
    }

    private static int ExitCodeOf(Process process)
    {
        process.WaitForExit();
        return process.ExitCode;
    }
}
