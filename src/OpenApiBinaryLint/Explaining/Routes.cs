namespace OpenApiBinaryLint.Explaining;

/// <summary>Finds the path of an API that a request's path takes.</summary>
internal static class Routes
{
    /// <summary>The route of an HTTP API that takes whatever no other does.</summary>
    private const string Default = "/$default";

    /// <summary>
    /// The path that is written so, else the one that the gateway chooses for it: from left to right a name comes before a parameter, and a
    /// parameter before <c>{proxy+}</c>; null where none fits.
    /// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-set-up-simple-proxy.html
    /// </summary>
    public static string? Find(IEnumerable<string> paths, string asked)
    {
        string? found = null;
        string[] best = [];
        var names = asked.Split('?')[0].Split('/');
        foreach (var path in paths)
        {
            if (path == asked)
            {
                return path;
            }

            var parts = path.Split('/');
            if ((Fits(parts, names) || path == Default) && (found is null || IsBefore(parts, best)))
            {
                (found, best) = (path, parts);
            }
        }

        return found;
    }

    private static bool Fits(string[] parts, string[] names)
    {
        var isGreedy = RankOf(parts[^1]) == Rank.Greedy;
        if (isGreedy ? names.Length < parts.Length : names.Length != parts.Length)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (RankOf(parts[i]) == Rank.Name ? parts[i] != names[i] : names[i].Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBefore(string[] parts, string[] others)
    {
        for (var i = 0; i < Math.Min(parts.Length, others.Length); i++)
        {
            var (rank, other) = (RankOf(parts[i]), RankOf(others[i]));
            if (rank != other)
            {
                return rank < other;
            }
        }

        return false;
    }

    private static Rank RankOf(string part) =>
        part == Default[1..] ? Rank.Default
        : !part.StartsWith('{') ? Rank.Name
        : part.EndsWith("+}", StringComparison.Ordinal) ? Rank.Greedy
        : Rank.Parameter;

    private enum Rank
    {
        Name,
        Parameter,
        Greedy,
        Default,
    }
}
