using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OpenApiBinaryLint.Benchmarks;

/// <summary>A program that is started again and again, and the processor time that it took.</summary>
internal sealed class MeasuredProcess(string name, params string[] arguments)
{
    private readonly List<double> _milliseconds = [];

    public string Name { get; } = name;

    public double MedianMilliseconds => _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

    public void Run(bool counts)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var before = Usage.OfChildren();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (counts)
        {
            _milliseconds.Add(Usage.OfChildren() - before);
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
