using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>Many documents in one call, which are linted on all processors.</summary>
internal static class ManyFiles
{
    private const int Count = 1_000;
    private const int Size = 6 * DocumentShape.Kilobyte;

    public static void Run(Workbench workbench)
    {
        var table = new MarkdownTable("", "processor time, peak memory", "elapsed");
        CompareProcessors(workbench, table);
        if (workbench.Corpus is { } corpus)
        {
            LintCorpus(workbench, table, Directory.GetFiles(corpus, "*", SearchOption.AllDirectories));
        }

        table.Print("Many files");
    }

    private static void CompareProcessors(Workbench workbench, MarkdownTable table)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workbench.Folder, "many")).FullName;
        for (var i = 0; i < Count; i++)
        {
            GeneratedDocument.Write(folder, new(Size, IsYaml: i % 2 == 0), seed: i);
        }

        var alone = workbench.Command.LintOnOneProcessor(folder);
        var together = workbench.Command.Lint(folder);
        Comparison.Run([alone, together], workbench.Runs);
        Add(table, $"{Count} files of 6 KB", together);
        Add(table, $"{Count} files of 6 KB, as on one processor", alone);
        var share = alone.CpuSeconds / Environment.ProcessorCount;
        workbench.Budgets.Add(new(
            $"lint {Count} files: elapsed, against the work divided by the processors",
            $"{Figures.Seconds(together.WallSeconds)} against {Figures.Seconds(share)}",
            together.WallSeconds / share,
            Bar: 1.3));
    }

    private static void LintCorpus(Workbench workbench, MarkdownTable table, string[] files)
    {
        var lint = workbench.Command.Lint(files);
        Comparison.Run([lint], workbench.Runs);
        Add(table, $"{files.Length} public documents", lint);
        workbench.Budgets.Add(new($"lint {files.Length} public documents: elapsed", lint.Evidence, lint.WallSeconds, Bar: 20) { Unit = "s" });
    }

    private static void Add(MarkdownTable table, string files, MeasuredProcess program) =>
        table.Add(files, Figures.Cell(program), Figures.Seconds(program.WallSeconds));
}
