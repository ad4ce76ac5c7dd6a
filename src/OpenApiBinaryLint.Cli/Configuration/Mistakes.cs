using System.Text;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.Configuration;

/// <summary>Collects what is wrong in configuration files.</summary>
internal sealed class Mistakes
{
    private readonly List<Mistake> _found = [];

    /// <summary>Notes a mistake at the beginning of a value or key.</summary>
    /// <param name="file">What reports call the file.</param>
    /// <param name="node">The value or key.</param>
    /// <param name="message">What is wrong, without a full stop.</param>
    public void Add(string file, Node node, string message) => Add(file, node.Source.PositionOf(node.Span.Start), message);

    /// <summary>Notes a mistake.</summary>
    public void Add(string file, LinePosition position, string message) =>
        _found.Add(new(file, position, DisplayText.OneLine(message)));

    /// <summary>Complains about all that was noted, each once, in the order of files and lines.</summary>
    /// <exception cref="ConfigurationException">There is a mistake.</exception>
    public void Throw()
    {
        if (_found.Count == 0)
        {
            return;
        }

        _found.Sort(Compare);
        var lines = new StringBuilder();
        foreach (var (file, position, message) in _found.Distinct())
        {
            lines.Append($"{file}:{position}: {message}\n");
        }

        throw new ConfigurationException(lines.ToString());
    }

    private static int Compare(Mistake left, Mistake right)
    {
        var byFile = string.CompareOrdinal(left.File, right.File);
        var byLine = byFile != 0 ? byFile : left.Position.Line.CompareTo(right.Position.Line);
        var byColumn = byLine != 0 ? byLine : left.Position.Column.CompareTo(right.Position.Column);
        return byColumn != 0 ? byColumn : string.CompareOrdinal(left.Message, right.Message);
    }

    private sealed record Mistake(string File, LinePosition Position, string Message);
}
