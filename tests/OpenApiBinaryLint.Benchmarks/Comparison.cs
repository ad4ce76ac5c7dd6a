namespace OpenApiBinaryLint.Benchmarks;

/// <summary>Runs programs in turn, so that what disturbs the machine disturbs them alike.</summary>
internal static class Comparison
{
    /// <summary>The command of this repository, built beside this program.</summary>
    public static string Command { get; } = Path.Combine(Path.GetDirectoryName(typeof(Comparison).Assembly.Location)!, "openapi-binary-lint.dll");

    /// <summary>Runs each program so many times, after one round that warms the disk's cache.</summary>
    public static void Run(IReadOnlyList<MeasuredProcess> programs, int runs)
    {
        for (var run = 0; run <= runs; run++)
        {
            foreach (var program in programs)
            {
                program.Run(counts: run > 0);
            }
        }
    }

    /// <summary>Prints medians, and ratios to the first program.</summary>
    public static void Print(string title, IReadOnlyList<MeasuredProcess> programs)
    {
        Console.WriteLine($"\n{title,-36}{"CPU ms",10}{"ratio",8}{"MB",8}{"ratio",8}");
        foreach (var program in programs)
        {
            Console.WriteLine(
                $"{program.Name,-36}{program.MedianMilliseconds,10:F0}{program.MedianMilliseconds / programs[0].MedianMilliseconds,8:F2}"
                + $"{program.MedianMegabytes,8:F0}{program.MedianMegabytes / programs[0].MedianMegabytes,8:F2}");
        }
    }
}
