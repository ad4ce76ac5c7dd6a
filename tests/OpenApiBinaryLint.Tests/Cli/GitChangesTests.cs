namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>What a scenario cannot prepare: histories, odd names, other repositories.</summary>
public sealed class GitChangesTests : IDisposable
{
    private const string Clean = "openapi: 3.0.1\ninfo: {title: Images, version: \"1\"}\npaths: {}\nx-amazon-apigateway-binary-media-types:\n- image/gif\n- image/png\n";

    private static readonly string Broken = Clean.Replace("image/png", "image~1png", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_branch_is_compared_with_the_commit_that_it_started_from()
    {
        _folder.With("old.yaml", Broken).With("base.yaml", Broken).CommitAll();
        _folder.Git("switch", "--quiet", "--create", "topic").With("committed.yaml", Broken).CommitAll();
        _folder.Git("switch", "--quiet", "main").With("base.yaml", Clean).CommitAll();
        _folder.Git("switch", "--quiet", "topic").With("new.yaml", Broken);

        Assert.Equal("committed.yaml new.yaml", Found("--changed=main"));
        Assert.Equal("new.yaml", Found("--changed"));
        Assert.Equal("", Found("--changed-lines=main", "old.yaml"));
    }

    [Fact]
    public void Before_the_first_commit_everything_is_new()
    {
        _folder.Git("init", "--quiet").With("staged.yaml", Broken).Git("add", ".").With("new.yaml", Broken);

        Assert.Equal("new.yaml staged.yaml", Found("--changed"));
        Assert.Equal("new.yaml staged.yaml", Found("--changed-lines"));
        Assert.Equal("staged.yaml", Found("--staged"));
    }

    [Fact]
    public void A_renamed_file_has_changed_but_its_lines_have_not()
    {
        _folder.With("old.yaml", Broken).CommitAll().Git("mv", "old.yaml", "new.yaml");
        Assert.Equal("new.yaml", Found("--staged"));
        Assert.Equal("new.yaml", Found("--changed"));
        Assert.Equal("", Found("--changed-lines"));

        _folder.With("new.yaml", Broken.Replace("image/gif", "image~1gif", StringComparison.Ordinal));
        Assert.Equal("new.yaml", Found("--changed-lines"));
    }

    [Fact]
    public void What_is_deleted_is_passed_over_unless_it_is_staged()
    {
        _folder.With("gone.yaml", Broken).With("removed.yaml", Broken).CommitAll().Git("rm", "--quiet", "removed.yaml");
        File.Delete(_folder["gone.yaml"]);
        _folder.With("staged.yaml", Broken).Git("add", "staged.yaml");
        File.Delete(_folder["staged.yaml"]);

        Assert.Equal("", Found("--changed"));
        Assert.Equal("staged.yaml", Found("--staged"));
        Assert.Equal("staged.yaml", Found("--staged", "staged.yaml"));
        Assert.Equal("staged.yaml", Found("--staged", "*.yaml"));
    }

    [Theory]
    [InlineData("with space.yaml")]
    [InlineData("ünï-日本.yaml")]
    [InlineData("[a]*.yaml")]
    [InlineData("--all.yaml")]
    [InlineData(":(top)x.yaml")]
    [InlineData("quote\"tab\tline\nbreak.yaml")]
    public void Names_may_hold_anything(string name)
    {
        if (OperatingSystem.IsWindows() && name.AsSpan().IndexOfAny("\"\t\n*:") >= 0)
        {
            return;
        }

        _folder.With($"specs/{name}", Clean).CommitAll();
        _folder.With($"specs/{name}", Broken);
        Assert.NotEqual("", Found("--changed"));
        Assert.NotEqual("", Found("--changed-lines"));

        _folder.Git("add", ".");
        Assert.NotEqual("", Found("--staged"));
    }

    [Fact]
    public void Other_folders_and_what_a_walk_leaves_out_are_passed_over()
    {
        _folder.With("x.yaml", Clean).CommitAll();
        _folder.With("outer.yaml", Broken).With("a/inner.yaml", Broken).With("a/obj/built.yaml", Broken).With("a/.hidden/api.yaml", Broken).With("a/notes.txt", Broken);

        Assert.Equal("inner.yaml", FoundIn(_folder["a"], "--changed"));
        Assert.Equal("../outer.yaml", FoundIn(_folder["a"], "--changed", "../outer.yaml"));
        Assert.Equal("a/notes.txt a/obj/built.yaml", Found("--changed", "a/obj", "a/notes.txt"));
    }

    [Fact]
    public void A_submodule_is_a_repository_of_its_own()
    {
        _folder.With("x.yaml", Clean).CommitAll();
        using var other = new TemporaryFolder().With("api.yaml", Clean).CommitAll();
        _folder.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Path, "module").CommitAll();
        _folder.With("module/api.yaml", Broken).With("api.yaml", Broken);

        Assert.Equal("api.yaml", Found("--changed"));
        Assert.Equal("api.yaml", FoundIn(_folder["module"], "--changed"));
        Assert.Equal("error: module/api.yaml is not in the git repository of the current folder\n", Run("--changed", "module/api.yaml").Error);
        _folder.Git("add", ".");
        Assert.Equal("api.yaml", Found("--staged"));
    }

    [Fact]
    public void Links_are_no_documents()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.With("x.yaml", Clean).With("ignored.txt", Broken).CommitAll();
        File.CreateSymbolicLink(_folder["link.yaml"], "ignored.txt");
        Assert.Equal("", Found("--changed"));
        _folder.Git("add", ".");
        Assert.Equal("", Found("--changed"));
        Assert.Equal("", Found("--staged"));
    }

    [Fact]
    public void Line_ends_that_git_converts_are_no_change()
    {
        _folder.With("api.yaml", Broken).With("x.yaml", Clean).CommitAll().Git("config", "core.autocrlf", "true");
        _folder.With("api.yaml", Broken.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal("", Found("--changed-lines"));

        _folder.With("x.yaml", Broken.Replace("\n", "\r\n", StringComparison.Ordinal)).Git("add", "x.yaml");
        Assert.Equal("x.yaml", Found("--staged"));
        Assert.Equal("x.yaml", Found("--changed-lines"));
    }

    [Fact]
    public void Differences_do_not_depend_on_what_users_set_up()
    {
        _folder.With(".gitattributes", "*.yaml -diff\n").With("api.yaml", Broken.Replace("gif", "jpeg", StringComparison.Ordinal)).CommitAll();
        _folder.Git("config", "diff.interHunkContext", "9").Git("config", "diff.noprefix", "true").Git("config", "color.ui", "always").Git("config", "diff.external", "false");
        _folder.Git("config", "diff.relative", "true").Git("config", "diff.renames", "false").Git("config", "core.quotePath", "true");
        _folder.With("api.yaml", Broken).With("b/new.yaml", Broken);

        Assert.Equal("api.yaml b/new.yaml", Found("--changed"));
        Assert.Equal("b/new.yaml", Found("--changed-lines"));
        Assert.Equal("../api.yaml", FoundIn(_folder["b"], "--changed", "../api.yaml"));
    }

    [Fact]
    public void A_worktree_has_changes_of_its_own()
    {
        using var other = new TemporaryFolder();
        _folder.With("api.yaml", Clean).CommitAll().Git("worktree", "add", "--quiet", "--detach", other["tree"]);
        other.With("tree/api.yaml", Broken);

        Assert.Equal("api.yaml", FoundIn(other["tree"], "--changed"));
        Assert.Equal("", Found("--changed"));
    }

    [Fact]
    public void A_shallow_clone_lacks_what_it_is_to_be_compared_with()
    {
        _folder.With("api.yaml", Clean).CommitAll().With("api.yaml", Broken).CommitAll();
        using var clone = new TemporaryFolder();
        clone.Git("clone", "--quiet", "--depth=1", $"file://{_folder.Path}", ".");
        var error = CommandRun.Of(["lint", "--changed=HEAD~1"], clone).Error;

        Assert.StartsWith("error: git knows no commit HEAD~1: the clone is shallow", error, StringComparison.Ordinal);
        Assert.Contains("`fetch-depth: 0`", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_clone_knows_its_files_and_fetches_nothing()
    {
        _folder.With("api.yaml", Clean).With("gone.yaml", Broken).CommitAll().Git("tag", "start").Git("config", "uploadpack.allowFilter", "true");
        File.Delete(_folder["gone.yaml"]);
        _folder.With("api.yaml", Broken).With("new.yaml", Broken.Replace("gif", "jpeg", StringComparison.Ordinal)).CommitAll();
        using var clone = new TemporaryFolder();
        clone.Git("clone", "--quiet", "--filter=blob:none", $"file://{_folder.Path}", ".");

        Assert.Equal("api.yaml new.yaml", FoundIn(clone.Path, "--changed=start"));
        Assert.StartsWith("error: git says: ", RunIn(clone.Path, ["--changed-lines=start"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_may_have_nothing_in_common()
    {
        _folder.With("api.yaml", Clean).CommitAll().Git("switch", "--quiet", "--orphan", "other").With("other.yaml", Clean).CommitAll();
        Assert.Equal("error: git knows no commit that main and HEAD have in common: their histories are unrelated\n", Run("--changed=main").Error);
    }

    [Fact]
    public void A_branch_that_is_only_known_of_the_server_is_proposed()
    {
        _folder.With("api.yaml", Clean).CommitAll().Git("update-ref", "refs/remotes/origin/release", "HEAD");
        Assert.Equal("error: git knows no commit release: did you mean origin/release?\n", Run("--changed=release").Error);
    }

    [Fact]
    public void Without_a_repository_there_are_no_changes()
    {
        var run = Run("--staged");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("error: git says: not a git repository", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_files_has_no_changes()
    {
        _folder.Git("init", "--quiet", "--bare");
        Assert.Equal("error: The current folder does not belong to the files of the git repository\n", Run("--changed").Error);
    }

    [Fact]
    public void Nothing_is_written_to_the_repository()
    {
        _folder.With("api.yaml", Clean).CommitAll().With("api.yaml", Broken).Git("add", ".");
        File.SetLastWriteTimeUtc(_folder["api.yaml"], DateTime.UtcNow.AddDays(-1));
        var before = File.ReadAllBytes(_folder[".git/index"]);
        Assert.Equal("api.yaml", Found("--staged"));
        Assert.Equal("api.yaml", Found("--changed"));
        Assert.Equal(before, File.ReadAllBytes(_folder[".git/index"]));
    }

    private string Found(params string[] words) => FoundIn(_folder.Path, words);

    private static string FoundIn(string folder, params string[] words)
    {
        var run = RunIn(folder, words);
        Assert.Equal("", run.Error);
        return string.Join(' ', run.Output.Split('\n').Where(line => line.Contains(" error[", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
    }

    private CommandRun Run(params string[] words) => RunIn(_folder.Path, words);

    private static CommandRun RunIn(string folder, string[] words) => CommandRun.Of(["lint", "--no-conformance", .. words], folder);
}
