using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>Writes what was measured, with no more digits than mean something.</summary>
internal static class Figures
{
    public static string Seconds(double seconds) => $"{Rounded(seconds, seconds < 0.1 ? 3 : seconds < 10 ? 2 : 0)} s";

    public static string Megabytes(double megabytes) => double.IsNaN(megabytes) ? "–" : $"{Rounded(megabytes, 0)} MB";

    public static string Ratio(double ratio) => Rounded(ratio, ratio < 0.1 ? 3 : ratio < 10 ? 2 : 1);

    /// <summary>Time and memory, each with its ratio to another program's.</summary>
    public static string Cell(MeasuredProcess program, MeasuredProcess? reference = null)
    {
        if (program.HasGivenUp)
        {
            return $"gave up after {program.TimeOut.TotalSeconds:F0} s";
        }

        var time = Seconds(program.CpuSeconds);
        var memory = Megabytes(program.Megabytes);
        return reference is null || reference == program
            ? $"{time}, {memory}"
            : $"{time} ({Multiple(program.CpuSeconds / reference.CpuSeconds)}), {memory}{InBrackets(program.Megabytes / reference.Megabytes)}";
    }

    private static string InBrackets(double ratio) => double.IsNaN(ratio) ? "" : $" ({Multiple(ratio)})";

    /// <summary>How many times something is something else, roughly.</summary>
    public static string Multiple(double ratio) => Rounded(ratio, ratio < 10 ? 1 : 0);

    private static string Rounded(double value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
