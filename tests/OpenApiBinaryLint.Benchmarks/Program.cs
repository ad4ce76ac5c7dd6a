using OpenApiBinaryLint.Benchmarks.Chapters;
using OpenApiBinaryLint.Benchmarks.Measuring;

namespace OpenApiBinaryLint.Benchmarks;

internal static class Program
{
    // Nothing else here: an empty program has nothing to compile.
    public static int Main(string[] args) => args.Length == 1 && args[0] == BareProgram.Empty ? 0 : Run(args);

    private static int Run(string[] args)
    {
        if (args is [BareProgram.Hello])
        {
            Console.WriteLine("Hello, World!");
            return 0;
        }

        return args is [BareProgram.JsonWalk or BareProgram.YamlEvents, var document] ? BareProgram.Run(args[0], document) : Chapter.Run(args);
    }
}
