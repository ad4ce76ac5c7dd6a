using System.Globalization;

namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>What some work may take, and what it took.</summary>
/// <param name="Work">The work.</param>
/// <param name="Measured">What was measured, in words.</param>
/// <param name="Value">What is held against the bar.</param>
/// <param name="Bar">The most that it may be.</param>
internal sealed record Budget(string Work, string Measured, double Value, double Bar)
{
    public string Unit { get; init; } = "";

    /// <summary>Whether the value may be any less: a program to compare with was stopped before its end.</summary>
    public bool IsUpperBound { get; init; }

    public string Verdict => Value <= Bar ? "met" : IsUpperBound || double.IsNaN(Value) ? "not known" : "missed";

    /// <summary>Processor time against that of another program.</summary>
    public static Budget Cpu(string work, MeasuredProcess ours, MeasuredProcess theirs, double bar) =>
        new(work, $"{Figures.Seconds(ours.CpuSeconds)} against {Figures.Seconds(theirs.CpuSeconds)} ({theirs.Name})", ours.CpuSeconds / theirs.CpuSeconds, bar)
        {
            IsUpperBound = theirs.HasGivenUp,
        };

    /// <summary>Peak memory against that of another program.</summary>
    public static Budget Memory(string work, MeasuredProcess ours, MeasuredProcess theirs, double bar) =>
        new(work, $"{Figures.Megabytes(ours.Megabytes)} against {Figures.Megabytes(theirs.Megabytes)} ({theirs.Name})", ours.Megabytes / theirs.Megabytes, bar);

    public static void Print(IReadOnlyList<Budget> budgets)
    {
        if (budgets.Count == 0)
        {
            return;
        }

        var table = new MarkdownTable("work", "measured", "", "bar", "");
        foreach (var budget in budgets)
        {
            table.Add(budget.Work, budget.Measured, $"{(budget.IsUpperBound ? "< " : "")}{budget.Show(budget.Value)}", $"≤ {budget.Show(budget.Bar)}", budget.Verdict);
        }

        table.Print("Budgets");
    }

    private string Show(double value) => Unit.Length > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0.#} {Unit}")
        : Figures.Ratio(value);
}
