using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>What it costs to lint a small document, against a .NET program that does nothing.</summary>
internal static class StartComparison
{
    // They are short, and their differences small.
    private const int MoreRuns = 3;

    public static void Run(Workbench workbench)
    {
        var sample = workbench.Sample;
        var empty = workbench.Bare.DoNothing();
        var rules = workbench.Command.LintRules(sample);
        var managed = new LintCommand(LintCommand.BuiltBeside);
        MeasuredProcess[] programs =
            [empty, workbench.Bare.SayHello(), rules, workbench.Command.Lint(sample), managed.LintRules(sample), managed.Lint(sample)];
        Comparison.Run(programs, MoreRuns * workbench.Runs);

        var table = new MarkdownTable("", "processor time, peak memory");
        foreach (var program in programs)
        {
            table.Add(program.Name, Figures.Cell(program, empty));
        }

        table.Print("Start, 3 KB JSON");
        workbench.Budgets.Add(Budget.Cpu("lint 3 KB, rules only", rules, empty, bar: 2));
    }
}
