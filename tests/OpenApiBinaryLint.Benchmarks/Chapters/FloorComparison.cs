using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>What the rules cost on a document of API Gateway's limit, against a program that only reads it.</summary>
internal static class FloorComparison
{
    private const int Limit = 6 * DocumentShape.Megabyte;

    public static void Run(Workbench workbench)
    {
        var json = workbench.Document(new(Limit));
        var yaml = workbench.Document(new(Limit, IsYaml: true));
        var table = new MarkdownTable("", "", "processor time, peak memory");
        Compare(workbench, table, "6 MB JSON", workbench.Bare.WalkJson(json), workbench.Command.LintRules(json), bar: 5);
        Compare(workbench, table, "6 MB YAML", workbench.Bare.ReadYamlEvents(yaml), workbench.Command.LintRules(yaml), bar: 1.5);
        table.Print("The floor");
    }

    private static void Compare(Workbench workbench, MarkdownTable table, string document, MeasuredProcess floor, MeasuredProcess rules, double bar)
    {
        Comparison.Run([floor, rules], workbench.Runs);
        table.Add(document, floor.Name, Figures.Cell(floor));
        table.Add("", rules.Name, Figures.Cell(rules, floor));
        workbench.Budgets.Add(Budget.Cpu($"lint {document}, rules only", rules, floor, bar));
    }
}
