using System.Globalization;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>
/// Draws the ways of bodies as lines between stations. The client stands at the left and the backend at the right; the
/// document's order is that of the way, which is what narrow screens show from top to bottom and screen readers read.
/// </summary>
/// <param name="output">The page.</param>
/// <param name="operation">What the identifiers of the ways begin with.</param>
internal sealed class BoardDrawing(TextWriter output, string operation)
{
    private int _lanes;

    public void Write(Board board)
    {
        output.Write($"<section class=\"board {(board.IsResponse ? "in" : "out")}{(board.Stages.Count == 0 ? " direct" : "")}\">\n<h3>{Title(board)}</h3>\n");
        WriteHeads(board);
        output.Write("<ul>\n");
        foreach (var lane in board.Lanes)
        {
            Write(board, lane);
        }

        output.Write("</ul>\n</section>\n");
    }

    /// <summary>The identifier of a way, which links name.</summary>
    /// <param name="operation">That of its operation.</param>
    /// <param name="lane">Its place among those of the operation, from 1.</param>
    public static string IdOf(string operation, int lane) => $"{operation}.{lane.ToString(CultureInfo.InvariantCulture)}";

    private static string Title(Board board)
    {
        if (!board.IsResponse)
        {
            return "Request";
        }

        var names = board.Names.Select(static name => $"{HtmlText.Code(name.Key)} → {HtmlText.Escape(name.StatusCode ?? "unknown")}");
        return board.Names.Count == 0 ? "Response" : $"Response <span class=\"names\">{string.Join(", ", names)}</span>";
    }

    // The stations name their stages themselves where there is no room for columns, and to screen readers.
    private void WriteHeads(Board board)
    {
        output.Write($"<div class=\"heads\" aria-hidden=\"true\"><span>{(board.IsResponse ? "Backend returns" : "Client sends")}</span>");
        foreach (var stage in board.Stages)
        {
            output.Write($"<span>{Name(stage)}</span>");
        }

        output.Write($"<span>{(board.IsResponse ? "Client receives" : "Backend receives")}</span></div>\n");
    }

    private void Write(Board board, Lane lane)
    {
        _lanes++;
        var isOpen = lane == board.FirstFailing;
        output.Write($"<li><details class=\"lane {lane.Form.Kind()}\" id=\"{IdOf(operation, _lanes)}\"{(isOpen ? " open" : "")}><summary>");
        WriteWay(board, lane);
        output.Write("</summary>\n<ol>");
        var bearer = lane.Steps.LastOrDefault(step => step.Stage == lane.Hint?.Stage && step.Because.Count > 0)
            ?? lane.Steps.LastOrDefault(static step => step.Because.Count > 0);
        foreach (var step in lane.Steps)
        {
            WriteReasons(step, step == bearer ? lane.Hint : null);
        }

        output.Write("</ol></details></li>\n");
    }

    private void WriteWay(Board board, Lane lane)
    {
        // Where no station is passed, or none says otherwise, the body sets out as what it arrives as.
        var body = board.Stages.Any(stage => Station(lane, stage) is not null) ? "sent" : lane.Form.Kind();
        output.Write($"<span class=\"start {body}\"><span>{lane.Start}</span></span>");
        foreach (var stage in board.Stages)
        {
            var station = Station(lane, stage);
            var isBroken = body != Outcome.Fails && station?.Body is { } form && Outcome.IsFailure(form);
            body = station?.Body?.Kind() ?? body;
            var mark = station is null ? "none" : isBroken ? "break" : station.IsActive switch { true => "on", false => "off", _ => "open" };
            output.Write($"<span class=\"station {ClassOf(stage)} {mark} {body}\">{(station is null ? "" : HtmlText.Sentence(station.Finding!))}{Flag(lane.Hint, stage)}</span>");
        }

        var row = lane.Evidence is null ? "" : $" <span class=\"row\">{lane.Evidence}</span>";
        var flag = lane.Hint is { } hint && !board.Stages.Contains(hint.Stage) ? Flag(hint, hint.Stage) : "";
        var condition = lane.Accepts.Count == 0 ? "" : $"<span class=\"for\">{lane.Condition}</span>";
        output.Write($"<span class=\"end {lane.Form.Kind()}\"><span>{Outcome.Chip(lane.Form)}{row}{flag}</span>{condition}</span>");
    }

    private static PathStep? Station(Lane lane, Stage stage)
    {
        foreach (var step in lane.Steps)
        {
            if (step.Stage == stage && step.Finding is not null)
            {
                return step;
            }
        }

        return null;
    }

    private static string Flag(Hint? hint, Stage stage) =>
        hint?.Stage == stage ? $" <span class=\"flag\">{HtmlText.Escape(hint.Rule)}</span>" : "";

    private void WriteReasons(PathStep step, Hint? hint)
    {
        for (var i = 0; i < step.Because.Count; i++)
        {
            var isLast = i == step.Because.Count - 1;
            output.Write($"\n<li class=\"{ClassOf(step.Stage)}\">{HtmlText.Sentence(step.Because[i])}{(isLast && hint is not null ? Finding(hint) : "")}</li>");
        }
    }

    private static string Finding(Hint hint)
    {
        var rule = HtmlText.Escape(hint.Rule);
        var name = hint.Help is { } help ? $"<a href=\"{HtmlText.Escape(help)}\" rel=\"noreferrer\">{rule}</a>" : rule;
        return $"<p class=\"finding\"><b>{name}</b> {HtmlText.Sentence(hint.Message)}</p>";
    }

    private static string ClassOf(Stage stage) => stage switch
    {
        Stage.ContentType => "type",
        Stage.Accept => "accept",
        Stage.ContentHandling => "handling",
        Stage.Template => "mapping",
        Stage.Integration => "integration",
        _ => "result",
    };

    private static string Name(Stage stage) => stage switch
    {
        Stage.ContentType => "Is the type binary?",
        Stage.Accept => "Is Accept binary?",
        Stage.ContentHandling => "<code>contentHandling</code>",
        _ => "Mapping template",
    };
}
