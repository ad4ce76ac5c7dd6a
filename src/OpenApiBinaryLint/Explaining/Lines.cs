using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Lines of documents and of tables.</summary>
internal static class Lines
{
    /// <summary>Where in the document a fact stands: <c> (line 7)</c>, or nothing where there is no place.</summary>
    public static string Of(Node? node) => node is null ? "" : $" (line {node.Source.PositionOf(node.Span.Start).Line})";

    /// <summary>A text in lines of so many columns at the most; a word that is longer is broken.</summary>
    public static List<string> Wrapped(string text, int columns)
    {
        var lines = new List<string> { "" };
        foreach (var word in DisplayText.OneLine(text).Split(' '))
        {
            var start = 0;
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > columns)
            {
                lines.Add("");
            }

            while (word.Length - start > columns)
            {
                var end = start + (char.IsLowSurrogate(word[start + columns]) ? columns - 1 : columns);
                lines[^1] = word[start..end];
                lines.Add("");
                start = end;
            }

            lines[^1] += lines[^1].Length == 0 ? word[start..] : $" {word}";
        }

        return lines;
    }
}
