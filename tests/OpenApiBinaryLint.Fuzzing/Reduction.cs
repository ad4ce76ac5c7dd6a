using System.Diagnostics;

namespace OpenApiBinaryLint.Fuzzing;

/// <summary>Makes a text that fails smaller, by leaving out lines and then characters (Zeller, Hildebrandt: Simplifying and isolating failure-inducing input).</summary>
internal static class Reduction
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public static string Of(string text, Predicate<string> fails)
    {
        var start = Stopwatch.GetTimestamp();
        var lines = Smallest(text.Split('\n'), pieces => fails(string.Join('\n', pieces)), start);
        var characters = Smallest(string.Join('\n', lines).ToCharArray(), pieces => fails(new string(pieces)), start);
        return new(characters);
    }

    private static T[] Smallest<T>(T[] pieces, Predicate<T[]> fails, long start)
    {
        for (var size = pieces.Length / 2; size > 0; size = Math.Min(size, pieces.Length) / 2)
        {
            for (var i = 0; i < pieces.Length && Stopwatch.GetElapsedTime(start) < Longest;)
            {
                T[] rest = [.. pieces[..i], .. pieces[Math.Min(pieces.Length, i + size)..]];
                if (fails(rest))
                {
                    pieces = rest;
                }
                else
                {
                    i += size;
                }
            }
        }

        return pieces;
    }
}
