using System.Globalization;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>An operation's answers as tables, for those formats that have them.</summary>
internal sealed class Tables
{
    private static readonly string[] RequestHeads = ["Content-Type", "Backend receives", "Row", "Hint", "Why"];
    private static readonly string[] ResponseHeads = ["Content-Type", "Accept", "Client receives", "Row", "Hint", "Why"];
    private static readonly string[] LambdaHeads = ["isBase64Encoded", "Accept", "Client receives", "Row", "Hint", "Why"];
    private readonly OrderedDictionary<string, int> _facts = [];
    private readonly OrderedDictionary<(string Rule, string Message), Hint> _hints = [];

    private Tables()
    {
    }

    /// <summary>The tables: of the requests, then one for each integration response.</summary>
    public List<Table> All { get; } = [];

    /// <summary>The reasons, each once; the tables name them by their numbers, from 1.</summary>
    public IReadOnlyList<string> Facts => _facts.Keys;

    /// <summary>The hints, each once; the tables name their rules.</summary>
    public IReadOnlyList<Hint> Hints => _hints.Values;

    public static Tables Of(OperationExplanation operation)
    {
        var tables = new Tables();
        tables.All.Add(new("Requests", RequestHeads, [.. operation.Requests.Select(tables.RowOf)]));
        foreach (var answers in operation.Responses.GroupBy(static response => (response.Key, response.StatusCode)))
        {
            var heads = answers.First().IsBase64Encoded is null ? ResponseHeads : LambdaHeads;
            tables.All.Add(new(TitleOf(answers.First()), heads, [.. answers.Select(tables.RowOf)]));
        }

        return tables;
    }

    private static string TitleOf(ResponseExplanation response) =>
        response.Key is null ? "Responses" : $"Responses of `{response.Key}`, status {response.StatusCode ?? "unknown"}";

    private Row RowOf(RequestExplanation request) => new(
        [Header(request.ContentType), request.BackendReceives.Word(), request.Row ?? "-", RuleOf(request.Hint), Numbers(request.Because)],
        request.BackendReceives);

    private Row RowOf(ResponseExplanation response) => new(
        [
            response.IsBase64Encoded is { } isEncoded ? (isEncoded ? "true" : "false") : Header(response.ContentType),
            Header(response.Accept),
            response.ClientReceives.Word(),
            response.Row ?? "-",
            RuleOf(response.Hint),
            Numbers(response.Because),
        ],
        response.ClientReceives);

    private static string Header(string? value) => value ?? "(none)";

    private string RuleOf(Hint? hint)
    {
        if (hint is null)
        {
            return "-";
        }

        _hints.TryAdd((hint.Rule, hint.Message), hint);
        return hint.Rule;
    }

    private string Numbers(IReadOnlyList<string> because)
    {
        var numbers = new List<int>();
        foreach (var reason in because)
        {
            _facts.TryAdd(reason, _facts.Count + 1);
            numbers.Add(_facts[reason]);
        }

        return string.Join(' ', numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
    }
}

/// <summary>A table.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Heads">The heads of its columns.</param>
/// <param name="Rows">As many cells each as there are heads.</param>
internal sealed record Table(string Title, string[] Heads, IReadOnlyList<Row> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="Form">What comes of the body.</param>
internal sealed record Row(string[] Cells, BodyForm Form);
