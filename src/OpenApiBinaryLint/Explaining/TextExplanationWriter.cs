using System.Globalization;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Tables for people, in lines of 100 columns.</summary>
/// <param name="colour">Whether the place written to shows ANSI colours.</param>
internal sealed class TextExplanationWriter(bool colour) : ExplanationWriter
{
    private const int Columns = 100;

    // As wide as `application/octet-stream`.
    private const int CellWidth = 24;
    private const int EndOfCell = 9;
    private const string Bold = "1";
    private const string Dim = "2";
    private const string Red = "1;31";
    private const string Yellow = "1;33";
    private const string Green = "1;32";

    /// <inheritdoc/>
    public override void Write(Explanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        WriteApart(explanation, output, WriteOperation);
    }

    private void WriteOperation(OperationExplanation operation, TextWriter output)
    {
        WriteTitle("", $"{operation.Method.ToUpperInvariant()} {operation.Path}", operation.Integration ?? "no known integration", output);
        var tables = Tables.Of(operation);
        foreach (var table in tables.All)
        {
            output.Write('\n');
            WriteTitle("  ", table.Title, "", output);
            WriteTable(table, output);
        }

        output.Write($"\n  {Paint(Bold, "Why")}\n");
        for (var i = 0; i < tables.Facts.Count; i++)
        {
            WriteParagraph((i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(4), tables.Facts[i], output);
        }

        if (tables.Hints.Count > 0)
        {
            output.Write($"\n  {Paint(Bold, "Hints")}\n");
        }

        foreach (var hint in tables.Hints)
        {
            WriteParagraph($"  {hint.Rule}", hint.Message, output);
        }
    }

    // What comes after the title follows on its last line; twenty columns are enough for it.
    private void WriteTitle(string indent, string title, string rest, TextWriter output)
    {
        var lines = Lines.Wrapped(title, Columns - indent.Length - 2 - rest.Length);
        output.Write(indent);
        output.Write(string.Join($"\n{indent}  ", lines.Select(line => Paint(Bold, line))));
        output.Write(rest.Length == 0 ? "\n" : $"  {Paint(Dim, rest)}\n");
    }

    private void WriteTable(Table table, TextWriter output)
    {
        var cells = table.Rows.Select(static row => row.Cells.Select(Fitted).ToArray()).ToList();
        var widths = table.Heads.Select((head, column) => cells.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        var last = widths.Length - 1;
        var result = Array.FindIndex(table.Heads, static head => head.EndsWith(" receives", StringComparison.Ordinal));
        var indent = new string(' ', 2 + widths[..last].Sum(static width => width + 2));
        output.Write($"  {Paint(Dim, string.Join("  ", table.Heads.Select((head, column) => head.PadRight(widths[column]))).TrimEnd())}\n");
        for (var i = 0; i < cells.Count; i++)
        {
            for (var column = 0; column < last; column++)
            {
                var cell = cells[i][column].PadRight(widths[column]);
                output.Write($"  {(column == result ? Paint(ColourOf(table.Rows[i].Form), cell) : cell)}");
            }

            var numbers = Lines.Wrapped(table.Rows[i].Cells[last], Columns - indent.Length).Select(line => Paint(Dim, line));
            output.Write($"  {string.Join($"\n{indent}", numbers)}\n");
        }
    }

    private static string Fitted(string cell)
    {
        var shown = DisplayText.OneLine(cell);
        if (shown.Length <= CellWidth)
        {
            return shown;
        }

        var (start, end) = (CellWidth - EndOfCell - 1, shown.Length - EndOfCell);
        return $"{shown[..(char.IsLowSurrogate(shown[start]) ? start - 1 : start)]}…{shown[(char.IsLowSurrogate(shown[end]) ? end + 1 : end)..]}";
    }

    // A hanging indent.
    private void WriteParagraph(string mark, string text, TextWriter output)
    {
        var indent = new string(' ', mark.Length + 2);
        output.Write($"{Paint(Dim, mark)}  {string.Join($"\n{indent}", Lines.Wrapped(text, Columns - indent.Length))}\n");
    }

    private string Paint(string code, string text) => colour ? $"\e[{code}m{text}\e[0m" : text;

    private static string ColourOf(BodyForm form) => form switch
    {
        BodyForm.Error500 or BodyForm.Error415 => Red,
        BodyForm.Base64 or BodyForm.Decoded or BodyForm.Unknown => Yellow,
        _ => Green,
    };
}
