using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>The command as <c>dotnet tool install</c> brings it to common machines: compiled ahead of time.</summary>
internal static class NativeBuild
{
    /// <summary>Compiles it.</summary>
    /// <param name="folder">Where to.</param>
    /// <returns>Its path, or null where a linker or the compiler's package is missing.</returns>
    public static string? Publish(string folder)
    {
        var output = Path.Combine(folder, "native");
        var start = new ProcessStartInfo("dotnet", [
            "publish", Path.Combine(Root(), "src", "OpenApiBinaryLint.Cli"), "--runtime", RuntimeInformation.RuntimeIdentifier,
            "-p:PublishAot=true", "-p:PackAsTool=false", "--artifacts-path", Path.Combine(folder, "artifacts"), "--output", output])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var publish = Process.Start(start)!;
        var said = publish.StandardOutput.ReadToEndAsync();
        publish.StandardError.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode == 0)
        {
            return Path.Combine(output, LintCommand.Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        }

        Console.Error.WriteLine($"No native build, so the one for .NET is measured:\n{said.Result}");
        return null;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OpenApiBinaryLint.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("This program does not lie in its repository");
        }

        return folder.FullName;
    }
}
