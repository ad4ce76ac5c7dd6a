using System.Globalization;
using OpenApiBinaryLint.Benchmarks;

// Whole processes side by side; what counts is the ratio of their processor time.
var runs = args is ["start" or "convert", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 7;
switch (args)
{
    case [StartComparison.Empty]:
        // The measure of things: a .NET console program that does nothing.
        return 0;
    case ["convert", ..]:
        ConversionComparison.Run(runs);
        return 0;
    case ["generate", var folder, var size, var format]:
        Console.WriteLine(GeneratedDocument.Write(folder, int.Parse(size, CultureInfo.InvariantCulture), format == "yaml"));
        return 0;
    case [] or ["start", ..]:
        StartComparison.Run(runs);
        return 0;
    default:
        Console.Error.WriteLine("usage: start [RUNS] | convert [RUNS] | generate FOLDER BYTES yaml|json");
        return 2;
}
