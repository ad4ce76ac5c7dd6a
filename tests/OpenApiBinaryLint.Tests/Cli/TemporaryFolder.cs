namespace OpenApiBinaryLint.Tests.Cli;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("openapi-binary-lint-").FullName;

    public string this[string relative] => System.IO.Path.Join(Path, relative);

    public TemporaryFolder With(string relative, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], content);
        return this;
    }

    public TemporaryFolder With(IEnumerable<(string Path, string Content)> files)
    {
        foreach (var (path, content) in files)
        {
            With(path, content);
        }

        return this;
    }

    /// <summary>The content of a file; empty where there is none.</summary>
    public string Read(string relative) => File.Exists(this[relative]) ? File.ReadAllText(this[relative]) : "";

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            // git writes its objects so that they cannot be deleted.
            foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories))
            {
                file.Attributes = FileAttributes.Normal;
            }
        }

        Directory.Delete(Path, recursive: true);
    }
}
