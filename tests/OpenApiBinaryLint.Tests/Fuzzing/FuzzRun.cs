using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Holds the laws against documents, as many at once as there are processors, which shows what they share by mistake.</summary>
internal sealed partial class FuzzRun
{
    // The slowest takes less than a second where it is alone; a machine that is busy makes it wait.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, FuzzFailure> _failures = new();
    private readonly ConcurrentDictionary<string, int> _rules = new();
    private readonly ConcurrentDictionary<int, (FuzzedDocument Document, long Start)> _open = new();
    private int _count;

    public int Count => _count;

    /// <summary>How often each rule spoke.</summary>
    public IReadOnlyDictionary<string, int> Rules => _rules;

    /// <summary>One of each kind, the first.</summary>
    public IReadOnlyList<FuzzFailure> Failures => [.. _failures.Values.OrderBy(static failure => failure.Number)];

    /// <summary>Takes documents in turn until it is told to stop; what hangs is a failure that ends the run.</summary>
    /// <param name="numbers">Those of the documents.</param>
    /// <param name="document">Makes one.</param>
    public void Run(IEnumerable<int> numbers, Func<int, FuzzedDocument> document)
    {
        var work = Task.Run(() => Parallel.ForEach(Partitioner.Create(numbers, EnumerablePartitionerOptions.NoBuffering), number => Hold(number, document(number))));
        while (!work.Wait(TimeSpan.FromMilliseconds(200)))
        {
            foreach (var (number, (hanging, start)) in _open)
            {
                if (Stopwatch.GetElapsedTime(start) > Longest)
                {
                    _failures.TryAdd("hang", new(number, "time", hanging, $"No end after {Longest.TotalSeconds} s"));
                    return;
                }
            }
        }
    }

    /// <summary>What is wrong with one document by one law, or null.</summary>
    public static string? Broken(Law law, FuzzedDocument document)
    {
        try
        {
            law.Hold(document);
            return null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    /// <summary>Equal for failures that are likely one mistake: the law, what was thrown, and where.</summary>
    public static string KindOf(Law law, string failure) =>
        $"{law.Name} {failure.Split(['\n', ':'])[0]} {Place().Match(failure).Value}";

    private void Hold(int number, FuzzedDocument document)
    {
        _open[number] = (document, Stopwatch.GetTimestamp());
        foreach (var law in Law.All)
        {
            if (Broken(law, document) is { } failure)
            {
                _failures.TryAdd(KindOf(law, failure), new(number, law.Name, document, failure));
            }
        }

        foreach (var rule in document.Lint.Diagnostics.Select(static finding => finding.Rule.Id).Distinct())
        {
            _rules.AddOrUpdate(rule, 1, static (_, count) => count + 1);
        }

        _open.TryRemove(number, out _);
        Interlocked.Increment(ref _count);
    }

    [GeneratedRegex(@"at OpenApiBinaryLint\..*", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}

/// <summary>A document that breaks a law.</summary>
internal sealed record FuzzFailure(int Number, string Law, FuzzedDocument Document, string Message);
