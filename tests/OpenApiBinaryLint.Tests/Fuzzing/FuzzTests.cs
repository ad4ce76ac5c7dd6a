namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>A short run of the fuzzer. The seed is fixed: each run tries the same documents.</summary>
public class FuzzTests
{
    private const int Seed = 8;
    private const int Documents = 400;

    [Fact]
    public void Every_law_holds_for_every_document()
    {
        var documents = new FuzzedDocuments(Seed, [.. FuzzedDocuments.OfRepository()]);
        var run = new FuzzRun();

        run.Run(Enumerable.Range(0, Documents), number => documents[number]);

        Assert.True(run.Failures.Count == 0, string.Join("\n\n", run.Failures.Select(static failure =>
            $"{failure.Law}, document {failure.Number}: {failure.Message}\n--- read as {failure.Document.Format}\n{failure.Document.Source.Content}")));
    }
}
