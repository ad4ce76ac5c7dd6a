using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>What the head of the page tells of an operation; the drawings themselves are too large to be kept for thousands.</summary>
/// <param name="Id">What links name.</param>
/// <param name="Name">Method and path, in HTML.</param>
/// <param name="Forms">What arrives on each of its ways.</param>
/// <param name="Failing">An item of a list for each way that fails, in HTML.</param>
internal sealed record Outline(string Id, string Name, IReadOnlyList<BodyForm> Forms, IReadOnlyList<string> Failing)
{
    public bool Fails => Failing.Count > 0;

    public static Outline Of(OperationExplanation operation, string id)
    {
        var forms = new List<BodyForm>();
        var failing = new List<string>();
        foreach (var (board, lane) in Board.Of(operation).SelectMany(static board => board.Lanes, static (board, lane) => (board, lane)))
        {
            forms.Add(lane.Form);
            if (lane.Fails)
            {
                failing.Add(Item(board, lane, BoardDrawing.IdOf(id, forms.Count)));
            }
        }

        var name = $"<span class=\"method\">{HtmlText.Escape(operation.Method.ToUpperInvariant())}</span> <span class=\"url\">{HtmlText.Escape(operation.Path)}</span>";
        return new(id, name, forms, failing);
    }

    private static string Item(Board board, Lane lane, string id)
    {
        var what = $"{(board.IsResponse ? "response" : "request")} {lane.Start} {lane.Condition}".TrimEnd();
        var rule = lane.Hint is { } hint ? $" <span class=\"flag\">{HtmlText.Escape(hint.Rule)}</span>" : "";
        return $"<li><a href=\"#{id}\">{what}</a> {Outcome.Chip(lane.Form)}{rule}</li>\n";
    }
}
