namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>Runs programs in turn, so that what disturbs the machine disturbs them alike.</summary>
internal static class Comparison
{
    /// <summary>Runs each program so many times, after a round that warms the disk's cache; slow ones less often.</summary>
    public static void Run(IReadOnlyList<MeasuredProcess> programs, int runs)
    {
        for (var round = 0; round <= runs; round++)
        {
            foreach (var program in programs)
            {
                if (round == 0 || program.WantsToRunAgain)
                {
                    program.Run();
                }
            }
        }
    }
}
