using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>Conversion from 2.0 to 3.0, side by side with the converters that are on npm.</summary>
internal static class ConversionComparison
{
    private static readonly DocumentShape[] Shapes =
    [
        new(DocumentShape.Megabyte / 2, IsYaml: true, IsSwagger: true),
        new(5 * DocumentShape.Megabyte, IsSwagger: true),
        new(13 * DocumentShape.Megabyte, IsSwagger: true),
    ];

    public static void Run(Workbench workbench)
    {
        if (workbench.Peers is not { } peers)
        {
            Console.WriteLine("\nConverters: skipped, npm could not install those to compare with");
            return;
        }

        var contests = Shapes.Select(shape => Compare(workbench, peers, shape)).ToList();
        var table = new MarkdownTable(["", .. Shapes.Select(static shape => shape.ToString())]);
        for (var program = 0; program < contests[0].Length; program++)
        {
            table.Add([contests[0][program].Name, .. contests.Select(contest => Figures.Cell(contest[program], contest[0]))]);
        }

        table.Print("Converters, 2.0 to 3.0");
    }

    private static MeasuredProcess[] Compare(Workbench workbench, Peers peers, DocumentShape shape)
    {
        var document = workbench.Document(shape);
        var output = document + ".out";
        var ours = workbench.Command.Convert(document, output);
        MeasuredProcess[] programs = [ours, peers.SwaggerToOpenApi(document, output, shape.IsYaml), peers.ApiSpecConverter(document, shape.IsYaml)];
        Comparison.Run(programs, workbench.Runs);
        foreach (var peer in programs[1..])
        {
            workbench.Budgets.Add(Budget.Cpu($"convert {shape}", ours, peer, bar: 0.5));
            workbench.Budgets.Add(Budget.Memory($"convert {shape}, memory", ours, peer, bar: 1));
        }

        return programs;
    }
}
