using System.Diagnostics;
using OpenApiBinaryLint.Fuzzing;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Tests.Fuzzing;

// Usage: [--minutes 10] [--seed 1] [--only NUMBER] [--output DIR] [FOLDER|FILE...]
// Texts of the folders are damaged beside those of the repository; a file is held against the laws as it is.
var minutes = 10.0;
var seed = 1;
int? only = null;
var output = Path.Combine(Path.GetTempPath(), "openapi-binary-lint-fuzzing");
var paths = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--minutes": minutes = double.Parse(args[++i]); break;
        case "--seed": seed = int.Parse(args[++i]); break;
        case "--only": only = int.Parse(args[++i]); break;
        case "--output": output = args[++i]; break;
        default: paths.Add(args[i]); break;
    }
}

var files = paths.Where(File.Exists).ToList();
var documents = new FuzzedDocuments(seed, [.. FuzzedDocuments.OfRepository(), .. paths.Where(Directory.Exists).SelectMany(FuzzedDocuments.TextsBelow)]);
var start = Stopwatch.GetTimestamp();
var numbers = only is { } number ? [number] : Enumerable.Range(0, int.MaxValue).TakeWhile(_ => Stopwatch.GetElapsedTime(start).TotalMinutes < minutes);
var run = new FuzzRun();
run.Run(files.Count > 0 ? Enumerable.Range(0, files.Count) : numbers, number => files.Count > 0 ? FuzzedDocuments.Read(files[number]) : documents[number]);

var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
Console.WriteLine($"seed {seed}: {run.Count} documents in {seconds:F0} s, {run.Count / seconds:F0} a second");
Console.WriteLine($"rules that spoke: {run.Rules.Count}; never: {string.Join(' ', RuleCatalog.Infos.Select(static rule => rule.Id).Except(run.Rules.Keys))}");
foreach (var failure in run.Failures)
{
    Directory.CreateDirectory(output);
    var path = Path.Combine(output, $"{seed}-{failure.Number}-{failure.Law}");
    File.WriteAllBytes($"{path}.txt", failure.Document.Bytes);
    Console.WriteLine($"\n{failure.Law}, again by --seed {seed} --only {failure.Number}; the document is {path}.txt, read as {failure.Document.Format?.ToString() ?? "what it looks like"}");
    if (Law.All.FirstOrDefault(law => law.Name == failure.Law) is { } law)
    {
        var kind = FuzzRun.KindOf(law, failure.Message);
        var smallest = new Reduction(text => FuzzRun.Broken(law, failure.Document.With(text)) is { } message && FuzzRun.KindOf(law, message) == kind)
            .Of(failure.Document.Source.FullContent);
        File.WriteAllText($"{path}.smallest.txt", smallest);
        Console.WriteLine(smallest);
    }

    Console.WriteLine(failure.Message[..Math.Min(failure.Message.Length, 3000)]);
}

Environment.Exit(run.Failures.Count > 0 ? 1 : 0);
