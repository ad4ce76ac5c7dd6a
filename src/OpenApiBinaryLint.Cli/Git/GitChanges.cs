using OpenApiBinaryLint.Cli.Files;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Git;

/// <summary>The files that differ from a commit: those of the working tree, or those of the index.</summary>
internal sealed class GitChanges : IDisposable
{
    private const string SymbolicLink = "120000";
    private const string Submodule = "160000";

    private static readonly string[] Diff = ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", "--diff-filter=d"];

    private readonly GitRepository _repository;
    private readonly string? _base;
    private readonly bool _linesOnly;
    private readonly Dictionary<string, ChangedFile> _files = new(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    private DirectoryInfo? _checkedOut;

    private GitChanges(GitRepository repository, string? @base, bool linesOnly)
    {
        _repository = repository;
        _base = @base;
        _linesOnly = linesOnly;
    }

    /// <summary>What the next commit takes: the files of the index that differ from HEAD.</summary>
    public static GitChanges Staged(GitRepository repository)
    {
        var changes = new GitChanges(repository, @base: null, linesOnly: false);
        changes.AddDifferences(repository.Run([.. Diff, "--raw", "-z", "--no-renames", "--cached"]));
        return changes;
    }

    /// <summary>The files of the working tree, staged or not, known to git or not yet, that differ from a commit.</summary>
    /// <param name="repository">Where.</param>
    /// <param name="base">The commit, or a tree.</param>
    /// <param name="linesOnly">Whether only findings on changed lines count.</param>
    public static GitChanges Since(GitRepository repository, string @base, bool linesOnly)
    {
        var changes = new GitChanges(repository, @base, linesOnly);

        // To know what was renamed git reads contents, which a partial clone may lack; whole files need no former path.
        changes.AddDifferences(repository.Run([.. Diff, "--raw", "-z", linesOnly ? "--find-renames" : "--no-renames", @base]));
        changes.AddUntracked(repository.Run(["ls-files", "--others", "--exclude-standard", "-z"]));
        return changes;
    }

    /// <summary>Whether a file has changed.</summary>
    /// <param name="path">Absolute.</param>
    public bool Contains(string path) => _files.ContainsKey(path);

    /// <summary>The changed files below a folder, without those that a walk leaves out, in no particular order.</summary>
    /// <param name="folder">Absolute.</param>
    public IEnumerable<string> Below(string folder)
    {
        foreach (var path in _files.Keys)
        {
            // What lies elsewhere begins with `..`, which is left out too.
            var segments = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
            if (!Array.Exists(segments[..^1], FolderWalk.IsLeftOut))
            {
                yield return path;
            }
        }
    }

    /// <summary>The same files with the content that is meant: for the index, what a checkout of it would write.</summary>
    public List<InputFile> CheckOut(List<InputFile> files)
    {
        if (_base is not null || files.Count == 0)
        {
            return files;
        }

        _checkedOut = Directory.CreateTempSubdirectory("openapi-binary-lint-");
        var paths = files.ConvertAll(file => _files[file.FullPath!].Path);
        _repository.Run(["checkout-index", "-z", "--stdin", $"--prefix={_checkedOut.FullName}/"], string.Join('\0', paths));
        return files.ConvertAll(file => file with { ContentPath = Path.Join(_checkedOut.FullName, _files[file.FullPath!].Path) });
    }

    /// <summary>Leaves the findings that count.</summary>
    public List<FileReport> Filter(List<FileReport> reports, Session session) =>
        _linesOnly ? reports.ConvertAll(report => OnChangedLines(report, _files[session.FullPath(report.Path)])) : reports;

    /// <inheritdoc/>
    public void Dispose() => _checkedOut?.Delete(recursive: true);

    private FileReport OnChangedLines(FileReport report, ChangedFile file)
    {
        if (file.IsNew || report.Diagnostics.Count == 0)
        {
            return report;
        }

        var difference = _repository.Run([.. Diff, "--text", "--unified=0", "--find-renames", _base!, "--", file.FormerPath, file.Path]);
        var lines = ChangedLines.Parse(difference);
        var remaining = new List<Diagnostic>();
        foreach (var diagnostic in report.Diagnostics)
        {
            if (IsOn(lines, diagnostic, report.Source))
            {
                remaining.Add(diagnostic);
            }
        }

        return report with { Diagnostics = remaining };
    }

    // A finding without a pointer is about the document as a whole, that it cannot be read for example.
    private static bool IsOn(ChangedLines lines, Diagnostic diagnostic, SourceText source)
    {
        if (diagnostic.Pointer.Length == 0 || Touch(diagnostic.Span))
        {
            return true;
        }

        foreach (var label in diagnostic.Related)
        {
            if (Touch(label.Span))
            {
                return true;
            }
        }

        return false;

        bool Touch(TextSpan span) => lines.Touch(source.PositionOf(span.Start).Line, source.PositionOf(span.End).Line);
    }

    // `:100644 100644 HASH HASH M`, the path; where it is a rename, the former and the new path.
    private void AddDifferences(string raw)
    {
        var fields = raw.Split('\0');
        for (var i = 0; i + 1 < fields.Length; i += 2)
        {
            var about = fields[i].Split(' ');
            var formerPath = fields[i + 1];
            if (about[4] is ['R' or 'C', ..])
            {
                i++;
            }

            if (about[1] is not (SymbolicLink or Submodule))
            {
                Add(new(fields[i + 1], formerPath, IsNew: about[4] == "A"));
            }
        }
    }

    private void AddUntracked(string listing)
    {
        foreach (var path in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // A slash at the end: another repository that lies inside this one.
            if (!path.EndsWith('/') && new FileInfo(Path.Join(_repository.Root, path)).LinkTarget is null)
            {
                Add(new(path, path, IsNew: true));
            }
        }
    }

    private void Add(ChangedFile file) => _files[Path.GetFullPath(file.Path, _repository.Root)] = file;

    /// <summary>A file that differs.</summary>
    /// <param name="Path">Relative to the root, with <c>/</c>.</param>
    /// <param name="FormerPath">What it was called before.</param>
    /// <param name="IsNew">Whether there was none before.</param>
    private sealed record ChangedFile(string Path, string FormerPath, bool IsNew);
}
