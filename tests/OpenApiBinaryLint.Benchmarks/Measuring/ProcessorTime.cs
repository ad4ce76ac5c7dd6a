using System.Runtime.InteropServices;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>What the operating system has accounted for the processes that this one started and that have ended.</summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    /// <summary>User and system time in seconds (getrusage(2), Linux and macOS).</summary>
    public static unsafe double OfChildren()
    {
        // struct rusage begins with two struct timeval; 64 bits a field on the platforms that .NET runs on, 18 fields in all.
        var fields = stackalloc long[18];
        if (getrusage(Children, fields) != 0)
        {
            throw new InvalidOperationException("getrusage failed");
        }

        return fields[0] + fields[2] + ((fields[1] + fields[3]) / 1e6);
    }

#pragma warning disable SYSLIB1054, CA5392, CA2101 // A benchmark may ask the C library.
    [DllImport("libc", SetLastError = true)]
    private static extern unsafe int getrusage(int who, long* usage);
#pragma warning restore SYSLIB1054, CA5392, CA2101
}
