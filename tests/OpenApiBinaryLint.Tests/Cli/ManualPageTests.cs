using System.Diagnostics;

namespace OpenApiBinaryLint.Tests.Cli;

public sealed class ManualPageTests
{
    private const string Name = "openapi-binary-lint.1";

    /// <summary>What the file has to say is left beside it as <c>*.received.*</c>.</summary>
    [Fact]
    public void The_page_tells_of_every_command_and_option()
    {
        var expected = ManualPage.Write();
        var received = Repository.PathOf("src", "OpenApiBinaryLint.Cli", "openapi-binary-lint.received.1");
        File.Delete(received);
        var path = Repository.PathOf("src", "OpenApiBinaryLint.Cli", Name);
        if (!File.Exists(path) || Repository.Read("src", "OpenApiBinaryLint.Cli", Name) != expected)
        {
            File.WriteAllText(received, expected);
        }

        Assert.Equal(expected, Repository.Read("src", "OpenApiBinaryLint.Cli", Name));
    }

    [InstalledFact("man")]
    public void Man_warns_of_nothing()
    {
        using var process = Process.Start(new ProcessStartInfo("man", ["--warnings", "-l", Repository.PathOf("src", "OpenApiBinaryLint.Cli", Name)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["MANWIDTH"] = "100", ["LC_ALL"] = "C.UTF-8" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var page = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.Result);
        Assert.Contains("--fail-on SEVERITY", page, StringComparison.Ordinal);
    }
}
