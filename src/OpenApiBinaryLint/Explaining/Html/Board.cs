using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

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
        List<Board> boards = [new(IsResponse: false, [], [.. operation.Requests.Select(request => Lane.Of(request, operation))])];
        var places = new Dictionary<string, int>();
        foreach (var answers in operation.Responses.GroupBy(static response => (response.Key, response.StatusCode)))
        {
            List<Lane> lanes = [.. answers.Select(response => Lane.Of(response, operation))];
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

/// <summary>The way of one body.</summary>
/// <param name="Start">What sets out: a media type, in HTML.</param>
/// <param name="Condition">What the client asks for, in HTML; null for requests.</param>
/// <param name="Form">What arrives.</param>
/// <param name="Evidence">The row of the tables that decides, or that none is known to.</param>
/// <param name="Hint">What the linter says about it.</param>
/// <param name="Steps">In the order of the way.</param>
internal sealed record Lane(string Start, string? Condition, BodyForm Form, string? Evidence, Hint? Hint, IReadOnlyList<PathStep> Steps)
{
    public bool Fails => Outcome.Fail(Form);

    /// <summary>All that is drawn, as one text.</summary>
    public string Content => string.Join('\n', [Start, Condition, Form.Word(), Evidence, Hint?.Message, .. Steps.Select(static step => step.Finding), .. Steps.SelectMany(static step => step.Because)]);

    public static Lane Of(RequestExplanation request, OperationExplanation operation) => new(
        request.ContentType is { } type ? HtmlText.Code(type) : "no Content-Type",
        Condition: null,
        request.BackendReceives,
        EvidenceOf(request.Row, operation),
        request.Hint,
        InOrder(request.Steps));

    public static Lane Of(ResponseExplanation response, OperationExplanation operation) => new(
        response.IsBase64Encoded is { } isEncoded ? $"<code>isBase64Encoded: {(isEncoded ? "true" : "false")}</code>"
            : response.ContentType is { } type ? HtmlText.Code(type)
            : response.Row is null ? "any type" : "no Content-Type",
        response.Accept is { } accept ? $"for {HtmlText.Code($"Accept: {accept}")}" : response.Row is null && response.IsBase64Encoded is null ? "for any Accept" : "without Accept",
        response.ClientReceives,
        EvidenceOf(response.Row, operation),
        response.Hint,
        InOrder(response.Steps));

    private static string? EvidenceOf(string? row, OperationExplanation operation) =>
        row is not null ? $"row {row}" : operation.Integration == IntegrationType.HttpProxy.Word() ? "undocumented" : null;

    private static List<PathStep> InOrder(IReadOnlyList<PathStep> steps) => [.. steps.OrderBy(static step => step.Stage)];
}
