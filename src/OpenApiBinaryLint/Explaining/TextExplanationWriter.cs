using System.Globalization;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Tables for people, in lines of 100 columns.</summary>
/// <param name="colour">Whether the place written to shows ANSI colours.</param>
internal sealed class TextExplanationWriter(bool colour) : ExplanationWriter
{
    private const int Columns = 100;
    private const int CellWidth = 28;
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
        var separator = "";
        foreach (var operation in explanation.Operations)
        {
            output.Write(separator);
            WriteOperation(operation, output);
            separator = "\n";
        }
    }

    private void WriteOperation(OperationExplanation operation, TextWriter output)
    {
        var name = DisplayText.OneLine($"{operation.Method.ToUpperInvariant()} {operation.Path}");
        output.Write($"{Paint(Bold, name)}  {Paint(Dim, operation.Integration ?? "no known integration")}\n");
        var tables = Tables.Of(operation);
        foreach (var table in tables.All)
        {
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

    private void WriteTable(Table table, TextWriter output)
    {
        var cells = table.Rows.Select(static row => row.Cells.Select(Fitted).ToArray()).ToList();
        var widths = table.Heads.Select((head, column) => cells.Select(row => row[column].Length).Append(head.Length).Max()).ToArray();
        output.Write($"\n  {Paint(Bold, DisplayText.OneLine(table.Title))}\n  ");
        output.Write(Paint(Dim, string.Join("  ", table.Heads.Select((head, column) => head.PadRight(widths[column]))).TrimEnd()));
        output.Write('\n');
        for (var i = 0; i < cells.Count; i++)
        {
            var tint = ColourOf(table.Rows[i].Form);
            var isResult = Array.FindIndex(table.Heads, static head => head.EndsWith(" receives", StringComparison.Ordinal));
            var shown = cells[i].Select((cell, column) =>
                column == isResult ? Paint(tint, cell.PadRight(widths[column]))
                : column == cells[i].Length - 1 ? Paint(Dim, cell)
                : cell.PadRight(widths[column]));
            output.Write($"  {string.Join("  ", shown)}\n");
        }
    }

    private static string Fitted(string cell)
    {
        var shown = DisplayText.OneLine(cell);
        return shown.Length <= CellWidth ? shown : $"{shown[..(CellWidth - 1)]}…";
    }

    // A hanging indent; words that are longer than a line stand alone.
    private void WriteParagraph(string mark, string text, TextWriter output)
    {
        var indent = new string(' ', mark.Length + 2);
        output.Write($"{Paint(Dim, mark)} ");
        var column = mark.Length + 1;
        foreach (var word in DisplayText.OneLine(text).Split(' '))
        {
            if (column + 1 + word.Length > Columns && column > indent.Length)
            {
                output.Write($"\n{indent[1..]}");
                column = indent.Length - 1;
            }

            output.Write($" {word}");
            column += 1 + word.Length;
        }

        output.Write('\n');
    }

    private string Paint(string code, string text) => colour ? $"\e[{code}m{text}\e[0m" : text;

    private static string ColourOf(BodyForm form) => form switch
    {
        BodyForm.Error500 or BodyForm.Error415 => Red,
        BodyForm.Base64 or BodyForm.Decoded or BodyForm.Unknown => Yellow,
        _ => Green,
    };
}
