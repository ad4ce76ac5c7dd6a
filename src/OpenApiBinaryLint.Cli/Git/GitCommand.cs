using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using OpenApiBinaryLint.Cli.Files;

namespace OpenApiBinaryLint.Cli.Git;

/// <summary>Runs the git command in a folder: without a shell, a question to the user, a write or the network.</summary>
internal sealed class GitCommand(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _program = FindProgram();

    /// <summary>Runs it and waits.</summary>
    /// <param name="arguments">What follows <c>git</c>.</param>
    /// <param name="input">Its standard input.</param>
    public GitResult Run(string[] arguments, string input = "")
    {
        try
        {
            using var process = Process.Start(StartInfo(arguments))!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return new(process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception exception)
        {
            throw new UsageException($"git cannot be started: {exception.Message}");
        }
    }

    // Process would look into the current folder before PATH, and a checkout may hold a program of that name.
    private static string FindProgram()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            var path = Path.Join(folder, name);
            if (Path.IsPathFullyQualified(folder) && File.Exists(path))
            {
                return path;
            }
        }

        throw new UsageException("git knows what has changed, and it is not installed or not on the PATH");
    }

    private ProcessStartInfo StartInfo(string[] arguments)
    {
        var start = new ProcessStartInfo(_program, ["-c", "diff.relative=false", "-c", "diff.interHunkContext=0", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";

        // A partial clone would fetch what it lacks: new versions of git can be told not to, older ones that no protocol is allowed.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";

        // Hooks run with GIT_DIR alone, which makes the current folder the root, also where the hook has gone into another one.
        // GIT_INDEX_FILE stays: `git commit FILE` has the hook see an index that holds only what is committed.
        if (!start.Environment.ContainsKey("GIT_WORK_TREE") && GitIgnore.RepositoryOf(folder) is not null)
        {
            start.Environment.Remove("GIT_DIR");
        }

        return start;
    }
}

/// <summary>What came of a run of git.</summary>
internal sealed record GitResult(int ExitCode, string Output, string Error)
{
    /// <summary>Whether git did what it was asked for.</summary>
    public bool IsSuccess => ExitCode == 0;

    /// <summary>Why not, in git's words.</summary>
    public string Complaint => $"git says: {Error.Trim().Replace("fatal: ", "", StringComparison.Ordinal)}";
}
