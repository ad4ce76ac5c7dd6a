using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>Linting side by side with the linters of others, on OpenAPI 3.0: IBM's reads no other.</summary>
internal static class LintComparison
{
    private static readonly DocumentShape[] Shapes =
    [
        new(100 * DocumentShape.Kilobyte),
        new(DocumentShape.Megabyte, IsYaml: true),
        new(5 * DocumentShape.Megabyte),
        new(13 * DocumentShape.Megabyte),
    ];

    public static void Run(Workbench workbench)
    {
        if (workbench.Peers is not { } peers)
        {
            Console.WriteLine("\nLinters: skipped, npm could not install those to compare with");
            return;
        }

        var contests = new List<Contest> { Contest.Hold(workbench, peers, "3 KB JSON", workbench.Sample, before: null) };
        foreach (var shape in Shapes)
        {
            contests.Add(Contest.Hold(workbench, peers, shape.ToString(), workbench.Document(shape), contests[^1]));
        }

        Print(contests);
        Judge(workbench.Budgets, contests[0], contests[^2], contests[^1]);
    }

    private static void Print(List<Contest> contests)
    {
        var table = new MarkdownTable(["", .. contests.Select(static contest => contest.Document)]);
        foreach (var name in contests[0].Programs.Select(static program => program.Name))
        {
            table.Add([name, .. contests.Select(contest => contest.Cell(name))]);
        }

        table.Print("Linters");
        Console.WriteLine("\nWhat each said in the end:\n");
        foreach (var contest in contests)
        {
            foreach (var program in contest.Programs.Where(static program => !program.HasGivenUp))
            {
                Console.WriteLine($"- {contest.Document}, {program.Name}: {program.Evidence}");
            }
        }
    }

    private static void Judge(List<Budget> budgets, Contest small, Contest middle, Contest large)
    {
        budgets.Add(Budget.Cpu("lint 3 KB", small.Lint, small.Redocly, bar: 0.5));
        budgets.Add(Budget.Cpu("lint 3 KB", small.Lint, small.Spectral, bar: 1 / 6.0));
        budgets.Add(Budget.Cpu("lint 5 MB JSON, rules only", middle.Rules, middle.Redocly, bar: 0.1));
        budgets.Add(Budget.Cpu("lint 5 MB JSON", middle.Lint, middle.Redocly, bar: 0.4));
        budgets.Add(Budget.Cpu("lint 13 MB JSON", large.Lint, large.Redocly, bar: 0.25));
        budgets.Add(Budget.Cpu("lint 13 MB JSON", large.Lint, large.Spectral, bar: 1 / 50.0));
        budgets.Add(Budget.Memory("lint 13 MB JSON, memory", large.Lint, large.Redocly, bar: 1));
    }

    /// <summary>All linters on one document.</summary>
    private sealed record Contest(string Document, MeasuredProcess Rules, MeasuredProcess Lint, MeasuredProcess Redocly, MeasuredProcess Spectral, MeasuredProcess? Ibm)
    {
        public IEnumerable<MeasuredProcess> Programs => Ibm is null ? [Rules, Lint, Redocly, Spectral] : [Rules, Lint, Redocly, Spectral, Ibm];

        /// <summary>Runs them; one that gave up on a smaller document is not asked to read this one.</summary>
        public static Contest Hold(Workbench workbench, Peers peers, string name, string document, Contest? before)
        {
            var contest = new Contest(
                name, workbench.Command.LintRules(document), workbench.Command.Lint(document), peers.Redocly(document), peers.Spectral(document),
                before is null or { Ibm.HasGivenUp: false } ? peers.Ibm(document) : null);
            Comparison.Run([.. contest.Programs], workbench.Runs);
            return contest;
        }

        public string Cell(string name) => Programs.FirstOrDefault(program => program.Name == name) is { } program ? Figures.Cell(program, Lint) : "–";
    }
}
