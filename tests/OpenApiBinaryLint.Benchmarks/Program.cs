using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks;

/// <summary>Whole processes side by side, run in turn; what counts is the ratio of their processor time.</summary>
internal static class Program
{
    private const string Empty = "empty";

    public static int Main(string[] args)
    {
        // The measure of things: a .NET console program that does nothing.
        if (args is [Empty])
        {
            return 0;
        }

        Compare(args is [var runs] ? int.Parse(runs, CultureInfo.InvariantCulture) : 21);
        return 0;
    }

    private static void Compare(int runs)
    {
        var self = typeof(Program).Assembly.Location;
        var command = Path.Combine(Path.GetDirectoryName(self)!, "openapi-binary-lint.dll");
        var sample = WriteSample();
        MeasuredProcess[] programs =
        [
            new("empty console program", self, Empty),
            new("lint, rules only", command, "lint", "--no-conformance", sample),
            new("lint", command, "lint", sample),
        ];
        for (var run = 0; run <= runs; run++)
        {
            foreach (var program in programs)
            {
                // The first round warms the disk's cache and does not count.
                program.Run(counts: run > 0);
            }
        }

        Console.WriteLine($"{"median of " + runs,-24}{"CPU ms",8}{"ratio",8}");
        foreach (var program in programs)
        {
            Console.WriteLine($"{program.Name,-24}{program.MedianMilliseconds,8:F1}{program.MedianMilliseconds / programs[0].MedianMilliseconds,8:F2}");
        }
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
