using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpenApiBinaryLint.Benchmarks.Chapters;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Parts;

/// <summary>Where the time of a run goes, by BenchmarkDotNet.</summary>
internal static class PartsComparison
{
    public static void Run(Workbench workbench)
    {
        // In this process: a project of its own, as BenchmarkDotNet would generate it, falls under this repository's warnings that are errors.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(NullLogger.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(workbench.Folder)
            .WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<LibraryParts>(config);
        var table = new MarkdownTable("", "elapsed", "allocated");
        foreach (var report in summary.Reports)
        {
            Add(table, report);
        }

        table.Print("Parts, 1 MB, in a warm process");
    }

    private static void Add(MarkdownTable table, BenchmarkReport report)
    {
        var name = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
        if (report.ResultStatistics is not { } statistics)
        {
            throw new InvalidOperationException($"{name} could not be measured");
        }

        var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
        table.Add(name, string.Create(CultureInfo.InvariantCulture, $"{statistics.Median / 1e6:F2} ms"), string.Create(CultureInfo.InvariantCulture, $"{allocated / 1e6:F1} MB"));
    }
}
