namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>Runs the command as git's own hook, and where there is no git.</summary>
public sealed class GitHookTests : IDisposable
{
    private const string Clean = "openapi: 3.0.1\ninfo: {title: Images, version: \"1\"}\npaths: {}\nx-amazon-apigateway-binary-media-types:\n- image/png\n";

    private static readonly string Broken = Clean.Replace("image/png", "image~1png", StringComparison.Ordinal);
    private static readonly string Program = Path.Join(AppContext.BaseDirectory, "openapi-binary-lint.dll").Replace('\\', '/');

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("a.yaml", Clean).With("b.yaml", Clean).With("sub/c.yaml", Clean).CommitAll();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_commit_of_some_files_is_judged_by_these()
    {
        WriteHook($"dotnet '{Program}' lint --staged");
        _folder.With("a.yaml", Broken).With("b.yaml", Broken.Replace("Images", "Pictures", StringComparison.Ordinal)).Git("add", "a.yaml");

        var said = Said(1, "commit", "--message=x", "b.yaml");
        Assert.Contains("b.yaml:5:3 error[BIN017", said, StringComparison.Ordinal);
        Assert.DoesNotContain("a.yaml", said, StringComparison.Ordinal);

        Assert.Contains("a.yaml:5:3 error[BIN017", Said(1, "commit", "--message=x"), StringComparison.Ordinal);
        Assert.Contains("2 errors in 2 files", Said(1, "commit", "--message=x", "--all"), StringComparison.Ordinal);
        _folder.With("b.yaml", Clean.Replace("Images", "Pictures", StringComparison.Ordinal));
        Said(0, "commit", "--message=x", "b.yaml");
    }

    [Fact]
    public void A_hook_may_go_into_another_folder()
    {
        WriteHook($"cd sub && dotnet '{Program}' lint --staged");
        _folder.With("a.yaml", Broken).With("sub/c.yaml", Broken).Git("add", ".");
        Assert.Contains("\nc.yaml:5:3 error[BIN017", $"\n{Said(1, "commit", "--message=x")}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_worktree_shares_the_hook()
    {
        WriteHook($"cd sub && dotnet '{Program}' lint --staged");
        _folder.With(".gitignore", "/tree/\n").Git("worktree", "add", "--quiet", "--detach", "tree").With("tree/sub/c.yaml", Broken).Git("-C", "tree", "add", ".");
        Assert.Contains("\nc.yaml:5:3 error[BIN017", $"\n{Said(1, "-C", "tree", "commit", "--message=x")}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_named_git_in_the_folder_is_not_run()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        _folder.With(name, "#!/bin/sh\ntouch was-run\n");
        MakeExecutable(name);

        using var process = ScratchRepository.Start(_folder, "dotnet", [Program, "lint", "--changed"], path: ".");
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal("error: git knows what has changed, and it is not installed or not on the PATH\n", error);
        Assert.Equal(2, process.ExitCode);
        Assert.False(Path.Exists(_folder["was-run"]));
    }

    private void WriteHook(string command)
    {
        const string Hook = ".git/hooks/pre-commit";
        _folder.With(Hook, $"#!/bin/sh\n{command}\n");
        MakeExecutable(Hook);
    }

    private void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder[path], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // Hooks write what they have to say to standard error.
    private string Said(int exitCode, params string[] arguments)
    {
        using var process = ScratchRepository.Start(_folder, "git", arguments);
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(exitCode, process.ExitCode);
        return said;
    }
}
