namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>What is left to chance, the same for the same seed.</summary>
internal sealed class Chance(int seed)
{
#pragma warning disable CA5394
    public Random Random { get; } = new(seed);

    public int Below(int bound) => Random.Next(bound);

    public bool OneIn(int count) => Random.Next(count) == 0;

    public T OneOf<T>(params ReadOnlySpan<T> choices) => choices[Random.Next(choices.Length)];

    /// <summary>At most so many of the choices, none twice, in any order.</summary>
    public T[] Some<T>(int most, params ReadOnlySpan<T> choices)
    {
        var shuffled = choices.ToArray();
        Random.Shuffle(shuffled);
        return shuffled[..Math.Min(shuffled.Length, Random.Next(most + 1))];
    }
#pragma warning restore CA5394

    /// <summary>The value, or null, which leaves a member out.</summary>
    public T? Maybe<T>(int oneIn, Func<T> value)
        where T : class => OneIn(oneIn) ? value() : null;

    /// <summary>The value, or, one time in so many, none.</summary>
    public T? Mostly<T>(int noneIn, Func<T> value)
        where T : class => OneIn(noneIn) ? null : value();
}
