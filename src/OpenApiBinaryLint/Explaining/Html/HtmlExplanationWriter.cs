using System.Globalization;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>A page that draws the ways of bodies. It stands for itself: nothing is fetched, and without its script all is there but the filter.</summary>
internal sealed class HtmlExplanationWriter : ExplanationWriter
{
    private const string Tables = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html";
    private const string Icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 5h8M15 11H7' stroke='%23457b' stroke-width='2.5'/%3E%3Cpath d='M9 1l6 4-6 4zM7 7l-6 4 6 4z' fill='%232563c4'/%3E%3C/svg%3E";

    // More than these are closed, except for the first of those that fail.
    private const int FewOperations = 8;

    // What would go beyond is not drawn, the first operation excepted: browsers open a page of 50 MB, and none of a gigabyte.
    private const int MostLanes = 20_000;

    /// <inheritdoc/>
    public override void Write(Explanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        var outlines = OutlinesOf(explanation);
        var title = explanation.Title ?? "API";
        WriteHead(title, output);
        WriteSummary(explanation, title, outlines, output);
        WriteFailing(outlines, output);
        WriteFilter(outlines, output);
        output.Write("<main id=\"operations\">\n");
        var open = FewOperations;
        foreach (var (operation, outline) in explanation.Operations.Zip(outlines))
        {
            var isOpen = outlines.Count <= FewOperations || (outline.Fails && open-- > 0);
            WriteOperation(operation, outline, isOpen, output);
        }

        output.Write("</main>\n");
        WriteFoot(output);
    }

    private static List<Outline> OutlinesOf(Explanation explanation)
    {
        var slugs = new Slugs();
        var outlines = new List<Outline>();
        var lanes = 0;
        foreach (var operation in explanation.Operations)
        {
            var outline = Outline.Of(operation, slugs.Of(operation));
            lanes += outline.Forms.Count;
            if (lanes > MostLanes && outlines.Count > 0)
            {
                break;
            }

            outlines.Add(outline);
        }

        return outlines;
    }

    private static void WriteHead(string title, TextWriter output)
    {
        var style = PageFile.Read("page.css");
        output.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {style.Source}; script-src {PageFile.Read("page.js").Source}; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{HtmlText.Escape(title)}: what API Gateway does to bodies</title>
            <link rel="icon" href="{Icon}">
            <style>{style.Text}</style>
            </head>
            <body>
            <a class="skip" href="#operations">Skip to the operations</a>

            """.ReplaceLineEndings("\n"));
    }

    private static void WriteSummary(Explanation explanation, string title, List<Outline> operations, TextWriter output)
    {
        var lanes = operations.Sum(static operation => operation.Forms.Count);
        var failing = operations.Sum(static operation => operation.Failing.Count);
        var types = explanation.BinaryMediaTypes.Count == 0
            ? "<b>none</b>: every body counts as text"
            : string.Join(' ', explanation.BinaryMediaTypes.Select(HtmlText.Code));
        output.Write($"""
            <header>
            <div>
            <p class="kicker">What API Gateway does to bodies</p>
            <h1>{HtmlText.Escape(title)}{(explanation.ApiVersion is { } version ? $" <span>{HtmlText.Escape(version)}</span>" : "")}</h1>
            <p class="totals"><span><b>{Number(operations.Count)}</b> {Plural("operation", operations.Count)}</span> <span><b>{Number(lanes)}</b> {Plural("path", lanes)}</span> <span class="{(failing > 0 ? "bad" : "good")}"><b>{(failing > 0 ? Number(failing) : "No")}</b> {(failing > 1 ? "paths fail" : "path fails")}</span></p>
            <p class="listed">Binary media types: {types}</p>
            {Rest(explanation.Operations.Count, operations.Count)}</div>
            <button type="button" id="theme" hidden>Dark</button>
            </header>

            """.ReplaceLineEndings("\n"));
    }

    private static string Rest(int all, int drawn) => all == drawn
        ? ""
        : $"<p class=\"rest\">Operations drawn: the first {Number(drawn)} of {Number(all)}. <code>--path</code> asks for another; the other formats have them all.</p>\n";

    private static void WriteFailing(List<Outline> operations, TextWriter output)
    {
        if (!operations.Exists(static operation => operation.Fails))
        {
            return;
        }

        output.Write("<nav class=\"failing\" aria-labelledby=\"failing\">\n<h2 id=\"failing\">Paths that fail</h2>\n<ol>\n");
        foreach (var operation in operations.Where(static operation => operation.Fails))
        {
            output.Write($"<li><span>{operation.Name}</span><ul>\n{string.Concat(operation.Failing)}</ul></li>\n");
        }

        output.Write("</ol>\n</nav>\n");
    }

    private static void WriteFilter(List<Outline> operations, TextWriter output)
    {
        var counts = operations.SelectMany(static operation => operation.Forms).CountBy(static form => form.Kind()).ToDictionary();
        output.Write("""
            <form role="search" aria-label="Filter">
            <label class="path" hidden>Path <input type="search" id="path" autocomplete="off" spellcheck="false" placeholder="/images or put"><kbd>/</kbd></label>
            <fieldset><legend>Result</legend>

            """.ReplaceLineEndings("\n"));
        foreach (var (kind, _) in Outcome.All)
        {
            if (counts.TryGetValue(kind, out var count))
            {
                output.Write($"<button type=\"button\" class=\"chip {kind}\" data-kind=\"{kind}\" aria-pressed=\"false\" disabled>{kind} <span>{Number(count)}</span></button>\n");
            }
        }

        output.Write("""
            </fieldset>
            <p class="state"><span role="status" id="state"></span> <button type="button" id="all" hidden>Open all</button></p>
            </form>
            <details class="legend"><summary>What the lines and words mean</summary>
            <dl>

            """.ReplaceLineEndings("\n"));
        foreach (var (kind, meaning) in Outcome.All)
        {
            output.Write($"<div><dt><span class=\"chip {kind}\">{kind}</span></dt><dd>{HtmlText.Sentence(meaning)}</dd></div>\n");
        }

        output.Write("</dl>\n</details>\n");
    }

    // What is closed is markup to browsers without scripts, and a mere text to others until it is opened: elements take time.
    private static void WriteOperation(OperationExplanation operation, Outline outline, bool isOpen, TextWriter output)
    {
        var boards = Board.Of(operation);
        var kinds = string.Join(' ', outline.Forms.Select(static form => form.Kind()));
        output.Write($"<article class=\"operation{(outline.Fails ? " bad" : "")}\" id=\"{outline.Id}\" data-kinds=\"{kinds}\">\n<details{(isOpen ? " open" : "")}><summary><h2>{outline.Name}</h2> <span class=\"type-of\">{HtmlText.Escape(operation.Integration ?? "no known integration")}</span> <span class=\"tallies\">");
        WriteTally("backend receives", boards.Where(static board => !board.IsResponse), output);
        WriteTally("client receives", boards.Where(static board => board.IsResponse), output);
        output.Write($"</span></summary>\n{(isOpen ? "" : "<noscript>\n")}");
        var drawing = new BoardDrawing(output, outline.Id);
        foreach (var board in boards)
        {
            drawing.Write(board);
        }

        output.Write($"{(isOpen ? "" : "</noscript>")}</details>\n<a class=\"anchor\" href=\"#{outline.Id}\" aria-label=\"Link to this operation\">#</a>\n</article>\n");
    }

    private static void WriteTally(string head, IEnumerable<Board> boards, TextWriter output)
    {
        output.Write($"<span class=\"tally\"><span>{head}</span>");
        foreach (var form in boards.SelectMany(static board => board.Lanes).Select(static lane => lane.Form).Distinct())
        {
            output.Write($" {Outcome.Chip(form)}");
        }

        output.Write("</span>");
    }

    private static void WriteFoot(TextWriter output) => output.Write($"""
        <footer>
        <p>The rows Q1 to Q9 and R1 to R15 are those of <a href="{Tables}" rel="noreferrer">AWS’s tables</a>, in their order. Written by openapi-binary-lint; this page fetches nothing.</p>
        </footer>
        <script>{PageFile.Read("page.js").Text}</script>
        </body>
        </html>

        """.ReplaceLineEndings("\n"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plural(string noun, int count) => count == 1 ? noun : $"{noun}s";
}
