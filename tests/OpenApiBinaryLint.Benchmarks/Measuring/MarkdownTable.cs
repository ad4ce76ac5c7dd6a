namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>A table as the README holds it.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(string title)
    {
        Console.WriteLine($"\n### {title}\n");
        Console.WriteLine(Line(header));
        Console.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", header.Length))}");
        foreach (var row in _rows)
        {
            Console.WriteLine(Line(row));
        }
    }

    private static string Line(string[] cells) => $"|{string.Concat(cells.Select(static cell => cell.Length == 0 ? " |" : $" {cell} |"))}";
}
