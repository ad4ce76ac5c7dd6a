namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>Ways of bodies that are drawn below each other.</summary>
/// <param name="IsResponse">Whether they lead from the backend to the client.</param>
/// <param name="Names">The integration responses that they are of, one or several that do the same; none for requests and proxies.</param>
/// <param name="Lanes">The ways.</param>
internal sealed record Board(bool IsResponse, IReadOnlyList<(string Key, string? StatusCode)> Names, IReadOnlyList<Lane> Lanes)
{
    /// <summary>The stages that any of the ways passes.</summary>
    public IReadOnlyList<Stage> Stages { get; } =
    [
        .. Lanes.SelectMany(static lane => lane.Steps).Where(static step => step.Finding is not null)
            .Select(static step => step.Stage).Distinct().Order(),
    ];

    /// <summary>The way whose reasons are shown before anybody asks.</summary>
    public Lane? FirstFailing { get; } = Lanes.FirstOrDefault(static lane => lane.Fails);

    public static List<Board> Of(OperationExplanation operation)
    {
        List<Board> boards = [new(IsResponse: false, [], Lane.Of(operation, operation.Requests))];
        var places = new Dictionary<string, int>();
        foreach (var answers in operation.Responses.GroupBy(static response => (response.Key, response.StatusCode)))
        {
            var lanes = Lane.Of(operation, answers);
            (string, string?)[] names = answers.Key.Key is { } key ? [(key, answers.Key.StatusCode)] : [];

            // Status codes mostly differ in nothing but their number: one drawing stands for all that do the same.
            var content = string.Join('\n', lanes.Select(static lane => lane.Content));
            if (!places.TryAdd(content, boards.Count))
            {
                var same = boards[places[content]];
                boards[places[content]] = same with { Names = [.. same.Names, .. names] };
                continue;
            }

            boards.Add(new(IsResponse: true, names, lanes));
        }

        return boards;
    }
}
