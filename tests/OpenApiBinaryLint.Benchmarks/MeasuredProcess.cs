using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace OpenApiBinaryLint.Benchmarks;

/// <summary>A program that is started again and again, and the processor time and memory that it took.</summary>
internal sealed class MeasuredProcess(string name, string program, params string[] arguments)
{
    private readonly List<double> _milliseconds = [];
    private readonly List<double> _megabytes = [];

    public string Name { get; } = name;

    public double MedianMilliseconds => Median(_milliseconds);

    /// <summary>Peak of the resident memory; not a number where the system does not tell.</summary>
    public double MedianMegabytes => Median(_megabytes);

    /// <summary>Runs once.</summary>
    /// <param name="counts">Whether the run is one of those that count.</param>
    public void Run(bool counts)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var before = Usage.OfChildren();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = double.NaN;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            peak = PeakOf(process.Id) ?? peak;
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} failed: {errors.Result}{output.Result}");
        }

        if (counts)
        {
            _milliseconds.Add(Usage.OfChildren() - before);
            _megabytes.Add(peak);
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    // proc(5): the peak of a process that is still there; it only grows.
    private static double? PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>What the operating system has accounted for the processes that this one started and that have ended.</summary>
    private static class Usage
    {
        private const int Children = -1;

        /// <summary>User and system time in milliseconds (getrusage(2), Linux and macOS).</summary>
        public static unsafe double OfChildren()
        {
            // struct rusage begins with two struct timeval; 64 bits a field on the platforms that .NET runs on, 18 fields in all.
            var fields = stackalloc long[18];
            if (getrusage(Children, fields) != 0)
            {
                throw new InvalidOperationException("getrusage failed");
            }

            return ((fields[0] + fields[2]) * 1000.0) + ((fields[1] + fields[3]) / 1000.0);
        }

#pragma warning disable SYSLIB1054, CA5392, CA2101 // A benchmark may ask the C library.
        [DllImport("libc", SetLastError = true)]
        private static extern unsafe int getrusage(int who, long* usage);
#pragma warning restore SYSLIB1054, CA5392, CA2101
    }
}
