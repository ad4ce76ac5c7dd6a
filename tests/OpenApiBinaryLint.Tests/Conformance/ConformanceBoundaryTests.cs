namespace OpenApiBinaryLint.Tests.Conformance;

public sealed class ConformanceBoundaryTests
{
    [Fact]
    public void One_file_names_the_library_of_Microsoft()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(static file => File.ReadLines(file).Any(NamesTheLibrary))
            .Select(Path.GetFileName);

        Assert.Equal(["OpenApiConformance.cs"], files);
    }

    // Messages and comments may speak of it.
    private static bool NamesTheLibrary(string line) =>
        line.Contains("using Microsoft.OpenApi", StringComparison.Ordinal) || line.Contains("Microsoft.OpenApi.", StringComparison.Ordinal);
}
