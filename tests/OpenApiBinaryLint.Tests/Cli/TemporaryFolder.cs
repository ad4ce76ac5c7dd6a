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

    /// <summary>The content of a file; empty where there is none.</summary>
    public string Read(string relative) => File.Exists(this[relative]) ? File.ReadAllText(this[relative]) : "";

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
