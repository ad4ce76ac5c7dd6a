using System.Globalization;
using OpenApiBinaryLint.Benchmarks.Documents;
using OpenApiBinaryLint.Benchmarks.Measuring;
using OpenApiBinaryLint.Benchmarks.Parts;

namespace OpenApiBinaryLint.Benchmarks.Chapters;

/// <summary>Runs what the command line asks for: one chapter, or all of them.</summary>
internal static class Chapter
{
    private const string Usage = """
        usage: [start | floor | lint | convert | sizes | files | hostile | parts]... [--runs N] [--command PATH] [--corpus FOLDER]
               generate FOLDER BYTES yaml|json 2.0|3.0

        Prints Markdown. Without the name of a chapter, all of them. --command measures another build of openapi-binary-lint than the native
        one that this program makes; --corpus lints the documents of a folder too (files).
        """;

    private static readonly Dictionary<string, Action<Workbench>> Named = new()
    {
        ["start"] = StartComparison.Run,
        ["floor"] = FloorComparison.Run,
        ["lint"] = LintComparison.Run,
        ["convert"] = ConversionComparison.Run,
        ["sizes"] = SizeSeries.Run,
        ["files"] = ManyFiles.Run,
        ["hostile"] = HostileInputs.Run,
        ["parts"] = PartsComparison.Run,
    };

    public static int Run(string[] args)
    {
        if (args is ["generate", var folder, var bytes, "yaml" or "json", "2.0" or "3.0"])
        {
            var shape = new DocumentShape(int.Parse(bytes, CultureInfo.InvariantCulture), IsYaml: args[3] == "yaml", IsSwagger: args[4] == "2.0");
            Console.WriteLine(GeneratedDocument.Write(folder, shape));
            return 0;
        }

        if (BenchmarkArguments.Read(args, Named.Keys) is not { } arguments)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        using var workbench = new Workbench(arguments);
        Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {workbench.Command.Path}");
        foreach (var name in arguments.Chapters)
        {
            Named[name](workbench);
        }

        Budget.Print(workbench.Budgets);
        return 0;
    }
}
