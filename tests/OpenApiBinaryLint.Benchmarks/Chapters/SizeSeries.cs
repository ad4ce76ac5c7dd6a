using System.Globalization;
using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>What linting costs against the size of the document, from 10 KB to 50 MB.</summary>
internal static class SizeSeries
{
    private const int WithMemoryBudget = 13 * DocumentShape.Megabyte;

    private static readonly int[] Sizes =
    [
        10 * DocumentShape.Kilobyte, 100 * DocumentShape.Kilobyte, DocumentShape.Megabyte,
        6 * DocumentShape.Megabyte, WithMemoryBudget, 50 * DocumentShape.Megabyte,
    ];

    private static readonly DocumentShape[] Notations = [new(0, IsSwagger: true), new(0), new(0, IsYaml: true, IsSwagger: true), new(0, IsYaml: true)];

    public static void Run(Workbench workbench)
    {
        var rules = Measure(workbench, "rules only", workbench.Command.LintRules);
        var memory = rules[1].Points.Single(static point => point.Shape.Bytes == WithMemoryBudget);
        workbench.Budgets.Add(new("lint 13 MB JSON, rules only: memory a byte", Figures.Megabytes(memory.Program.Megabytes), memory.BytesPerByte, Bar: 15));
        Measure(workbench, "with OAS001", workbench.Command.Lint);
    }

    private static Series[] Measure(Workbench workbench, string what, Func<string[], MeasuredProcess> lint)
    {
        var series = Notations.Select(notation => new Series(notation, [.. Sizes.Select(size => Measure(workbench, notation with { Bytes = size }, lint))])).ToArray();
        var table = new MarkdownTable(["", .. series.Select(static one => $"{one.Notation.Notation} {one.Notation.Version}")]);
        for (var size = 0; size < Sizes.Length; size++)
        {
            table.Add([new DocumentShape(Sizes[size]).Size, .. series.Select(one => one.Points[size].Cell)]);
        }

        table.Add(["per MB", .. series.Select(static one => one.LineText)]);
        table.Add(["exponent", .. series.Select(static one => Figures.Ratio(one.Exponent))]);
        table.Print($"Sizes, {what}: processor time / elapsed time, peak memory (bytes a byte of the document)");
        return series;
    }

    private static Point Measure(Workbench workbench, DocumentShape shape, Func<string[], MeasuredProcess> lint)
    {
        var document = workbench.Document(shape);
        var program = lint([document]);
        Comparison.Run([program], workbench.Runs);
        return new(shape, program, new FileInfo(document).Length);
    }

    private sealed record Point(DocumentShape Shape, MeasuredProcess Program, long Length)
    {
        public double BytesPerByte => Program.Megabytes * DocumentShape.Megabyte / Length;

        public string Cell =>
            $"{Figures.Seconds(Program.CpuSeconds)} / {Figures.Seconds(Program.WallSeconds)}, {Figures.Megabytes(Program.Megabytes)} ({Figures.Multiple(BytesPerByte)})";
    }

    /// <summary>One notation in all sizes.</summary>
    private sealed record Series(DocumentShape Notation, Point[] Points)
    {
        /// <summary>Processor time as a straight line: what a start costs, what a megabyte adds, and how well that says it.</summary>
        public string LineText
        {
            get
            {
                var line = LinearFit.Through([.. Points.Select(static point => (point.Length / (double)DocumentShape.Megabyte, point.Program.CpuSeconds))]);
                return string.Create(CultureInfo.InvariantCulture, $"{line.Intercept:F2} s + {line.Slope * 1000:F0} ms a MB, R² {line.Determination:F4}");
            }
        }

        /// <summary>Of the size, from 1 MB on, without what the smallest document costs; above 1 it would grow faster than the document.</summary>
        public double Exponent
        {
            get
            {
                var start = Points[0].Program.CpuSeconds;
                return LinearFit.Through([.. Points
                    .Where(static point => point.Shape.Bytes >= DocumentShape.Megabyte)
                    .Select(point => (Math.Log(point.Length), Math.Log(point.Program.CpuSeconds - start)))]).Slope;
            }
        }
    }
}
