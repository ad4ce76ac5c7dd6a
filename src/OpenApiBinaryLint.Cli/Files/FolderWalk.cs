namespace OpenApiBinaryLint.Cli.Files;

/// <summary>
/// Lists the files below a folder that are the project's own: not below hidden folders, packages or build results, and not
/// ignored by git. Links are not followed, which would lead in circles; what they lead to is found where it stands.
/// </summary>
/// <param name="complaints">Takes what could not be listed.</param>
internal sealed class FolderWalk(List<string> complaints)
{
    private readonly List<string> _files = [];

    /// <summary>Absolute paths, in no particular order.</summary>
    public List<string> Files(string folder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        Walk(folder, GitIgnore.Above(folder));
        return _files;
    }

    private void Walk(string folder, GitIgnore? outer)
    {
        var folders = new List<string>();
        GitIgnore? ignore;
        try
        {
            ignore = GitIgnore.In(folder, outer);
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var isFolder = entry is DirectoryInfo;
                if (IsLink(entry)
                    || (isFolder && IsLeftOut(entry.Name))
                    || ignore?.Ignores(Path.Join(folder, entry.Name), isFolder) == true)
                {
                    continue;
                }

                // The full name of what is too deep for the file system is empty.
                (isFolder ? folders : _files).Add(Path.Join(folder, entry.Name));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complaints.Add($"Cannot list a folder: {exception.Message}");
            return;
        }

        foreach (var inner in folders)
        {
            Walk(inner, ignore);
        }
    }

    // Other things than links are reparse points on Windows, files kept in a cloud for one.
    private static bool IsLink(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    /// <summary>Whether a folder of this name holds packages, build results or what is hidden.</summary>
    public static bool IsLeftOut(string name) => name is ['.', ..] or "node_modules" or "bin" or "obj";
}
