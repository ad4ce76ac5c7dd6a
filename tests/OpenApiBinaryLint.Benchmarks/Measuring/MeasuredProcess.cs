using System.Diagnostics;
using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>A program that is started again and again, and the time and memory that it took.</summary>
internal sealed class MeasuredProcess(string name, string program, params string[] arguments)
{
    // After so long in all it is not started again.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    private readonly List<Sample> _samples = [];

    public string Name { get; } = name;

    /// <summary>When a run is stopped.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The exit codes of a run that did its work.</summary>
    public int[] ExitCodes { get; init; } = [0];

    /// <summary>Set on top of what this program was started with.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Finds in the output what shows that the work was done, or gives null: programs end with 1 after findings, and after a crash.</summary>
    public Func<string, string?> FindEvidence { get; init; } = static _ => "";

    /// <summary>What showed it, of the last run.</summary>
    public string Evidence { get; private set; } = "";

    /// <summary>Whether a run was stopped; the processor time is then what it took until then.</summary>
    public bool HasGivenUp { get; private set; }

    public bool WantsToRunAgain => _samples.Sum(static sample => sample.WallSeconds) < Enough.TotalSeconds;

    /// <summary>User and system time.</summary>
    public double CpuSeconds => Median(static sample => sample.CpuSeconds);

    public double WallSeconds => Median(static sample => sample.WallSeconds);

    /// <summary>Peak of the resident memory; not a number where the system does not tell, or the program ended before it was looked at.</summary>
    public double Megabytes => Median(static sample => sample.Megabytes);

    public void Run()
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (variable, value) in Environment)
        {
            start.Environment[variable] = value;
        }

        var before = ProcessorTime.OfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = double.NaN;
        while (!process.WaitForExit(Glance))
        {
            peak = PeakOf(process.Id) ?? peak;
            if (watch.Elapsed > TimeOut)
            {
                HasGivenUp = true;
                process.Kill(entireProcessTree: true);
            }
        }

        var wall = watch.Elapsed.TotalSeconds;
        process.WaitForExit();
        _samples.Add(new(ProcessorTime.OfChildren() - before, wall, peak));
        if (!HasGivenUp)
        {
            CheckWork(process.ExitCode, output.Result + errors.Result);
        }
    }

    private void CheckWork(int exitCode, string output)
    {
        if (!ExitCodes.Contains(exitCode) || FindEvidence(output) is not { } evidence)
        {
            throw new InvalidOperationException($"{Name} failed with exit code {exitCode}: {program} {string.Join(' ', arguments)}\n{output}");
        }

        Evidence = evidence;
    }

    // The first run warms the disk's cache, and does not count where there are more.
    private double Median(Func<Sample, double> value)
    {
        var values = _samples.Skip(_samples.Count > 1 ? 1 : 0).Select(value).Order().ToList();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

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

    private sealed record Sample(double CpuSeconds, double WallSeconds, double Megabytes);
}
