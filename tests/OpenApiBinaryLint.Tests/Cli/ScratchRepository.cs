using System.Diagnostics;

namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Makes a git repository of a folder.</summary>
internal static class ScratchRepository
{
    /// <summary>Commits all files; the first time, to a new repository.</summary>
    public static TemporaryFolder CommitAll(this TemporaryFolder folder)
    {
        if (!Path.Exists(folder[".git"]))
        {
            folder.Git("init", "--quiet", "--initial-branch=main").Git("config", "core.autocrlf", "false");
        }

        return folder.Git("add", "--all").Git("commit", "--quiet", "--allow-empty", "--message=Commit");
    }

    public static TemporaryFolder Git(this TemporaryFolder folder, params string[] arguments)
    {
        using var process = Start(folder, "git", arguments);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        return folder;
    }

    /// <summary>Starts a program that sees no git but that of the folder.</summary>
    public static Process Start(TemporaryFolder folder, string program, string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "nobody";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "nobody@example.com";
        start.Environment["PATH"] = path ?? start.Environment["PATH"];
        return Process.Start(start)!;
    }
}
