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

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
