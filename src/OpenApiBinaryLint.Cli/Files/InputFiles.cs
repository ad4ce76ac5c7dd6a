using Microsoft.Extensions.FileSystemGlobbing;
using OpenApiBinaryLint.Cli.Git;

namespace OpenApiBinaryLint.Cli.Files;

/// <summary>Finds the files that a command line means.</summary>
/// <param name="session">Tells where relative paths start.</param>
/// <param name="inputPath">The path that standard input stands for, or null.</param>
/// <param name="changes">Only what has changed is meant; null for all files.</param>
internal sealed class InputFiles(Session session, string? inputPath, GitChanges? changes = null)
{
    /// <summary>What reports call standard input that stands for no path.</summary>
    public const string StandardInput = "<stdin>";

    private readonly List<InputFile> _found = [];

    /// <summary>What could not be found or listed, in the order of the command line.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The files, each once, in ordinal order of the paths that reports show.</summary>
    /// <param name="paths">Files, folders, globs and <c>-</c>; none means the current folder.</param>
    public List<InputFile> Find(List<string> paths)
    {
        if (paths.Count == 0)
        {
            AddFolder(session.WorkingDirectory);
        }

        foreach (var path in paths)
        {
            Add(path);
        }

        if (_found.Count > 1)
        {
            SortAndDropRepeats();
        }

        return _found;
    }

    /// <summary>The one file that a path means; standard input where it is <c>-</c>.</summary>
    /// <param name="path">As on the command line.</param>
    /// <param name="command">What takes one file only.</param>
    public InputFile FindOne(string path, string command)
    {
        var found = Directory.Exists(session.FullPath(path)) && path.Length > 0 ? [] : Find([path]);
        return found is [var file] ? file
            : throw new UsageException(Complaints is [var complaint, ..] ? complaint : $"{command} takes one file");
    }

    private void Add(string path)
    {
        var fullPath = session.FullPath(path);
        if (path == "-")
        {
            _found.Add(new(null, inputPath is null ? StandardInput : session.ReportPath(session.FullPath(inputPath)), IsNamed: true));
        }
        else if (path.Length == 0)
        {
            // A variable that is not set; it would be taken for the current folder.
            Complaints.Add("One of the paths is empty");
        }
        else if (File.Exists(fullPath) || changes?.Contains(fullPath) == true)
        {
            AddFile(fullPath, isNamed: true);
        }
        else if (Directory.Exists(fullPath))
        {
            AddFolder(fullPath);
        }
        else if (path.Contains('*', StringComparison.Ordinal))
        {
            AddMatches(path);
        }
        else
        {
            Complaints.Add($"No such file or folder: {path}");
        }
    }

    private void AddFolder(string folder)
    {
        foreach (var file in FilesBelow(folder))
        {
            if (Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON")
            {
                AddFile(file, isNamed: false);
            }
        }
    }

    // What the shell would have done, but without the files that a walk leaves out.
    private void AddMatches(string glob)
    {
        var segments = glob.Split('/', Path.DirectorySeparatorChar);
        var fixedCount = Array.FindIndex(segments, static segment => segment.Contains('*', StringComparison.Ordinal));
        var folder = session.FullPath(fixedCount == 0 ? "." : $"{string.Join('/', segments[..fixedCount])}/");
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', segments[fixedCount..]));
        var before = _found.Count;
        foreach (var file in Directory.Exists(folder) ? FilesBelow(folder) : [])
        {
            if (matcher.Match(Path.GetRelativePath(folder, file)).HasMatches)
            {
                AddFile(file, isNamed: true);
            }
        }

        if (_found.Count == before && changes is null)
        {
            Complaints.Add($"No file matches: {glob}");
        }
    }

    private IEnumerable<string> FilesBelow(string folder) => changes?.Below(folder) ?? new FolderWalk(Complaints).Files(folder);

    private void AddFile(string path, bool isNamed)
    {
        if (changes is null || changes.Contains(path))
        {
            _found.Add(new(path, session.ReportPath(path), isNamed));
        }
    }

    private void SortAndDropRepeats()
    {
        _found.Sort(static (left, right) =>
            string.CompareOrdinal(left.ReportPath, right.ReportPath) is var order and not 0
                ? order
                : right.IsNamed.CompareTo(left.IsNamed));
        for (var i = _found.Count - 1; i > 0; i--)
        {
            if (_found[i].ReportPath == _found[i - 1].ReportPath)
            {
                _found.RemoveAt(i);
            }
        }
    }
}
