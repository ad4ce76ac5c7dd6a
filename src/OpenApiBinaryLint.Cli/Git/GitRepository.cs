using OpenApiBinaryLint.Cli.Files;

namespace OpenApiBinaryLint.Cli.Git;

/// <summary>The repository that a folder is in.</summary>
internal sealed class GitRepository
{
    private const string Head = "HEAD";
    private const string Shallow = "the clone is shallow; fetch the whole history, on GitHub with `fetch-depth: 0`, on GitLab with `GIT_DEPTH: 0`, else with `git fetch --unshallow`";

    private readonly GitCommand _git;

    private GitRepository(string root)
    {
        Root = root;
        _git = new(root);
    }

    /// <summary>The folder that its working tree begins at, absolute.</summary>
    public string Root { get; }

    /// <summary>Finds it.</summary>
    /// <param name="folder">Absolute.</param>
    /// <exception cref="UsageException">There is none, or no git.</exception>
    public static GitRepository Open(string folder)
    {
        // The way up keeps the folder's own spelling; git's path of the root may name links and drives otherwise.
        var result = new GitCommand(folder).Run(["rev-parse", "--is-inside-work-tree", "--show-cdup"]);
        if (!result.IsSuccess)
        {
            throw new UsageException(result.Complaint);
        }

        return result.Output.Split('\n') is ["true", var up, ..]
            ? new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(up, folder)))
            : throw new UsageException("The current folder does not belong to the files of the git repository");
    }

    /// <summary>Runs git in the root and gives what it writes.</summary>
    /// <exception cref="UsageException">git fails.</exception>
    public string Run(string[] arguments, string input = "")
    {
        var result = _git.Run(arguments, input);
        return result.IsSuccess ? result.Output : throw new UsageException(result.Complaint);
    }

    /// <summary>Whether a file or folder belongs to this repository and not to another one, a submodule for example.</summary>
    /// <param name="path">Absolute.</param>
    public bool Covers(string path) => GitIgnore.RepositoryOf(path) is { } other
        ? Path.GetRelativePath(Root, other) == "."
        : !Path.GetRelativePath(Root, path).StartsWith("..", StringComparison.Ordinal);

    /// <summary>The commit that a name stands for, or null.</summary>
    public string? Commit(string name) =>
        !name.StartsWith('-') && _git.Run(["rev-parse", "--verify", "--quiet", $"{name}^{{commit}}"]) is { IsSuccess: true } result
            ? result.Output.Trim()
            : null;

    /// <summary>What a branch started from: the commit in which it and <paramref name="name"/> last met.</summary>
    /// <exception cref="UsageException">git does not know, the clone may be shallow.</exception>
    public string BaseOf(string name)
    {
        if (Commit(name) is not { } commit)
        {
            // Before the first commit everything is new.
            return name == Head ? Run(["hash-object", "-t", "tree", "--stdin"]).Trim() : throw Unknown(name);
        }

        if (name == Head)
        {
            return commit;
        }

        return _git.Run(["merge-base", commit, Head]) is { IsSuccess: true } result
            ? result.Output.Trim()
            : throw new UsageException($"git knows no commit that {name} and {Head} have in common: {(IsShallow() ? Shallow : "their histories are unrelated")}");
    }

    private UsageException Unknown(string name)
    {
        var advice = Commit($"origin/{name}") is not null ? $"did you mean origin/{name}?"
            : IsShallow() ? Shallow
            : "fetch it first, or see `git branch --all`";
        return new($"git knows no commit {name}: {advice}");
    }

    private bool IsShallow() => Run(["rev-parse", "--is-shallow-repository"]).Trim() == "true";
}
