using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>What the command line says.</summary>
internal sealed record BenchmarkArguments
{
    /// <summary>The chapters in the order in which they are run.</summary>
    public required IReadOnlyList<string> Chapters { get; init; }

    /// <summary>How often each program is run where it is quick.</summary>
    public int Runs { get; init; } = 7;

    /// <summary>Path of the program under test, or null for a native build.</summary>
    public string? Command { get; init; }

    /// <summary>A folder of documents that others wrote, or null.</summary>
    public string? Corpus { get; init; }

    /// <summary>Reads a command line; null where it is not one.</summary>
    public static BenchmarkArguments? Read(string[] args, IReadOnlyCollection<string> chapters)
    {
        var chosen = args.TakeWhile(static arg => !arg.StartsWith('-')).ToList();
        var result = new BenchmarkArguments { Chapters = chosen.Count == 0 ? [.. chapters] : chosen };
        foreach (var option in args.Skip(chosen.Count).Chunk(2))
        {
            switch (option)
            {
                case ["--runs", var count] when int.TryParse(count, CultureInfo.InvariantCulture, out var runs) && runs > 0:
                    result = result with { Runs = runs };
                    break;
                case ["--command", var path] when File.Exists(path):
                    result = result with { Command = Path.GetFullPath(path) };
                    break;
                case ["--corpus", var folder] when Directory.Exists(folder):
                    result = result with { Corpus = Path.GetFullPath(folder) };
                    break;
                default:
                    return null;
            }
        }

        return chosen.All(chapters.Contains) ? result : null;
    }
}
