using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>The way of a body: that of one answer, or of several that differ in nothing but Accept.</summary>
/// <param name="Start">What sets out: a media type, in HTML.</param>
/// <param name="Accepts">What the client asks for, in HTML; none for requests.</param>
/// <param name="Form">What arrives.</param>
/// <param name="Evidence">The row of the tables that decides, or that none is known to.</param>
/// <param name="Hint">What the linter says about it.</param>
/// <param name="Steps">In the order of the way.</param>
internal sealed record Lane(
    string Start, IReadOnlyList<string> Accepts, BodyForm Form, string? Evidence, Hint? Hint, IReadOnlyList<PathStep> Steps)
{
    private const string AnyAccept = "any";
    private const string NoAccept = "none";

    public bool Fails => Outcome.IsFailure(Form);

    /// <summary>What the client asks for, in words.</summary>
    public string Condition => Accepts switch
    {
        [] => "",
        [AnyAccept] => "for any Accept",
        [NoAccept] => "without Accept",
        _ => $"for Accept {string.Join(" or ", Accepts)}",
    };

    /// <summary>All that is said of the way, as one text.</summary>
    public string Content => string.Join('\n', [Drawing, .. Accepts, .. Steps.SelectMany(static step => step.Because)]);

    // What is seen before anybody asks for reasons, without Accept.
    private string Drawing =>
        string.Join('\n', [Start, Form.Word(), Evidence, Hint?.Message, .. Steps.Select(static step => $"{step.Stage} {step.Finding}")]);

    public static List<Lane> Of(OperationExplanation operation, IEnumerable<RequestExplanation> requests) =>
    [
        .. requests.Select(request => new Lane(
            request.ContentType is { } type ? HtmlText.Code(type) : "no Content-Type",
            [],
            request.BackendReceives,
            EvidenceOf(request.Row, operation),
            request.Hint,
            InOrder(request.Steps))),
    ];

    public static List<Lane> Of(OperationExplanation operation, IEnumerable<ResponseExplanation> responses) =>
    [
        .. responses.Select(response => new Lane(
            StartOf(response),
            [AcceptOf(response)],
            response.ClientReceives,
            EvidenceOf(response.Row, operation),
            response.Hint,
            InOrder(response.Steps))).GroupBy(static lane => lane.Drawing).Select(static same => same.Aggregate(Join)),
    ];

    private static Lane Join(Lane one, Lane other) => one with
    {
        Accepts = [.. one.Accepts, .. other.Accepts],
        Steps = [.. one.Steps.Zip(other.Steps, static (step, same) => step with { Because = [.. step.Because.Union(same.Because)] })],
    };

    private static string StartOf(ResponseExplanation response) =>
        response.IsBase64Encoded is { } isEncoded ? HtmlText.Code($"isBase64Encoded: {(isEncoded ? "true" : "false")}")
        : response.ContentType is { } type ? HtmlText.Code(type)
        : Passes(response, Stage.ContentType) ? "no Content-Type" : "any type";

    private static string AcceptOf(ResponseExplanation response) =>
        response.Accept is { } accept ? HtmlText.Code(accept) : Passes(response, Stage.Accept) ? NoAccept : AnyAccept;

    private static bool Passes(ResponseExplanation response, Stage stage) => response.Steps.Any(step => step.Stage == stage);

    private static string? EvidenceOf(string? row, OperationExplanation operation) =>
        row is not null ? $"row {row}" : operation.Integration == IntegrationType.HttpProxy.Word() ? "undocumented" : null;

    private static List<PathStep> InOrder(IReadOnlyList<PathStep> steps) => [.. steps.OrderBy(static step => step.Stage)];
}
