using System.Globalization;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Tables in GitHub's Markdown for reviews and wikis, with a sequence diagram where there is one operation.</summary>
internal sealed class MarkdownExplanationWriter : ExplanationWriter
{
    /// <inheritdoc/>
    public override void Write(Explanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        WriteApart(explanation, output, WriteOperation);
        if (explanation.Operations is [var only])
        {
            output.Write('\n');
            SequenceDiagram.Write(only, output);
        }
    }

    private static void WriteOperation(OperationExplanation operation, TextWriter output)
    {
        output.Write($"## {Code($"{operation.Method.ToUpperInvariant()} {operation.Path}")}\n\n");
        output.Write($"Integration: {operation.Integration ?? "not known"}\n");
        var tables = Tables.Of(operation);
        foreach (var table in tables.All)
        {
            output.Write($"\n### {DisplayText.OneLine(table.Title)}\n\n");
            output.Write($"| {string.Join(" | ", table.Heads)} |\n");
            output.Write($"|{string.Concat(table.Heads.Select(static _ => "---|"))}\n");
            foreach (var row in table.Rows)
            {
                output.Write($"| {string.Join(" | ", row.Cells.Select(Cell))} |\n");
            }
        }

        WriteFacts(tables, output);
    }

    private static void WriteFacts(Tables tables, TextWriter output)
    {
        output.Write("\n### Why\n\n");
        for (var i = 0; i < tables.Facts.Count; i++)
        {
            output.Write($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {DisplayText.OneLine(tables.Facts[i])}\n");
        }

        if (tables.Hints.Count > 0)
        {
            output.Write("\n### Hints\n\n");
        }

        foreach (var hint in tables.Hints)
        {
            output.Write($"- **{hint.Rule}**: {DisplayText.OneLine(hint.Message)}\n");
        }
    }

    private static string Cell(string text) => text.Contains('/', StringComparison.Ordinal) ? Code(text).Replace("|", "\\|", StringComparison.Ordinal) : text;

    // CommonMark, section 6.1: a code span that holds a backtick has two around it.
    private static string Code(string text)
    {
        var shown = DisplayText.OneLine(text);
        return shown.Contains('`', StringComparison.Ordinal) ? $"`` {shown} ``" : $"`{shown}`";
    }
}
