using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>Documents that are made to keep a program busy.</summary>
internal static class HostileInputs
{
    public static void Run(Workbench workbench)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workbench.Folder, "hostile")).FullName;
        foreach (var (name, path) in HostileDocument.Write(folder))
        {
            var lint = workbench.Command.Lint(path);
            Comparison.Run([lint], workbench.Runs);
            workbench.Budgets.Add(new($"{name}: elapsed", lint.Evidence, lint.WallSeconds, Bar: 10) { Unit = "s" });
            workbench.Budgets.Add(new($"{name}: memory", lint.Evidence, lint.Megabytes, Bar: 400) { Unit = "MB" });
        }
    }
}
