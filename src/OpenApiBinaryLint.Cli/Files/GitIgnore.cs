using System.Text;

namespace OpenApiBinaryLint.Cli.Files;

/// <summary>
/// The rules of one <c>.gitignore</c> file and of those above it (https://git-scm.com/docs/gitignore). What a user ignores
/// everywhere (<c>core.excludesFile</c>) is left aside: the same checkout gives the same files on every machine.
/// </summary>
internal sealed class GitIgnore
{
    private readonly int _prefixLength;
    private readonly List<GitIgnorePattern> _patterns;
    private readonly GitIgnore? _outer;

    private GitIgnore(string folder, List<GitIgnorePattern> patterns, GitIgnore? outer)
    {
        _prefixLength = Path.EndsInDirectorySeparator(folder) ? folder.Length : folder.Length + 1;
        _patterns = patterns;
        _outer = outer;
    }

    /// <summary>The rules of a text.</summary>
    /// <param name="text">Of a <c>.gitignore</c> file.</param>
    /// <param name="folder">The folder that its patterns start at, absolute.</param>
    /// <param name="outer">The rules that hold where this text says nothing.</param>
    public static GitIgnore Parse(string text, string folder, GitIgnore? outer = null)
    {
        var patterns = new List<GitIgnorePattern>();
        foreach (var line in text.Split('\n'))
        {
            if (GitIgnorePattern.Parse(line) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return new(folder, patterns, outer);
    }

    /// <summary>The rules inside a folder.</summary>
    public static GitIgnore? In(string folder, GitIgnore? outer)
    {
        var file = Path.Join(folder, ".gitignore");
        return File.Exists(file) ? Parse(TextOf(file), folder, outer) : outer;
    }

    /// <summary>The rules that hold for a folder before its own: those of the repository it is in, or null.</summary>
    public static GitIgnore? Above(string folder)
    {
        if (RepositoryOf(folder) is not { } root)
        {
            return null;
        }

        var exclude = Path.Join(GitFolderOf(root), "info", "exclude");
        var ignore = File.Exists(exclude) ? Parse(TextOf(exclude), root) : null;
        for (var end = root.Length; end < folder.Length; end = NextSeparator(folder, end + 1))
        {
            ignore = In(folder[..end], ignore);
        }

        return ignore;
    }

    /// <summary>Whether a file or folder is ignored; the folders that it is in are not asked.</summary>
    /// <param name="path">Absolute, below the folder of these rules.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        var relative = path[_prefixLength..].Split(Path.DirectorySeparatorChar);
        for (var i = _patterns.Count - 1; i >= 0; i--)
        {
            if (_patterns[i].Matches(relative, isFolder))
            {
                return !_patterns[i].IsNegated;
            }
        }

        return _outer?.Ignores(path, isFolder) ?? false;
    }

    /// <summary>The nearest folder upward that holds a repository of git, or null.</summary>
    /// <param name="folder">Absolute.</param>
    public static string? RepositoryOf(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (Path.Exists(Path.Join(current, ".git")))
            {
                return Path.TrimEndingDirectorySeparator(current);
            }
        }

        return null;
    }

    // In a worktree or a submodule, .git is a file that names the folder; a worktree's folder names the one it shares.
    private static string GitFolderOf(string root)
    {
        var git = Path.Join(root, ".git");
        if (!File.Exists(git))
        {
            return git;
        }

        var own = Path.GetFullPath(TextOf(git).Replace("gitdir:", "", StringComparison.Ordinal).Trim(), root);
        var shared = Path.Join(own, "commondir");
        return File.Exists(shared) ? Path.GetFullPath(TextOf(shared).Trim(), own) : own;
    }

    // Git takes lines for bytes: behind one in another encoding the others count as well.
    private static string TextOf(string path) => Encoding.UTF8.GetString(FileContent.OtherBytes(path, isNamed: false));

    private static int NextSeparator(string path, int start) =>
        path.IndexOf(Path.DirectorySeparatorChar, start) is var next and >= 0 ? next : path.Length;
}
