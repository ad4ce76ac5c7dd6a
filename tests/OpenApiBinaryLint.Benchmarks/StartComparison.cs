namespace OpenApiBinaryLint.Benchmarks;

/// <summary>What it costs to lint a small document, against a .NET console program that does nothing.</summary>
internal static class StartComparison
{
    /// <summary>The argument that makes this program one that does nothing.</summary>
    public const string Empty = "empty";

    public static void Run(int runs)
    {
        var sample = WriteSample();
        MeasuredProcess[] programs =
        [
            new("empty console program", "dotnet", typeof(Program).Assembly.Location, Empty),
            new("lint, rules only", "dotnet", Comparison.Command, "lint", "--no-conformance", sample),
            new("lint", "dotnet", Comparison.Command, "lint", sample),
        ];
        Comparison.Run(programs, runs);
        Comparison.Print("start, 3 KB JSON", programs);
    }

    // About 3 KB: an upload and a download through Lambda, with binary media types.
    private static string WriteSample()
    {
        var path = Path.Combine(Path.GetTempPath(), "openapi-binary-lint-sample.json");
        using var stream = typeof(Program).Assembly.GetManifestResourceStream("sample.json")!;
        using var file = File.Create(path);
        stream.CopyTo(file);
        return path;
    }
}
