using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenApiBinaryLint.Tests;

/// <summary>Draws what a terminal shows of a command, as SVG.</summary>
internal static partial class TerminalPicture
{
    private const int Columns = 110;
    private const double CharacterWidth = 7.8;
    private const int LineHeight = 18;
    private const int Margin = 16;

    public static string Draw(string command, string output)
    {
        var lines = new List<List<(string Style, string Text)>> { new() { ("2", "$ "), ("1", command) } };
        foreach (var line in output.TrimEnd('\n').Split('\n'))
        {
            lines.AddRange(Wrapped(line));
        }

        var (width, height) = ((Columns * CharacterWidth) + (2 * Margin), (lines.Count * LineHeight) + (2 * Margin));
        var picture = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
            $$"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{{width}}" height="{{height}}" viewBox="0 0 {{width}} {{height}}" role="img" aria-label="{{WebUtility.HtmlEncode(command)}}">
            <style>
            text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre }
            .b { font-weight: bold } .d { fill: #9198a1 } .r { fill: #ff7b72; font-weight: bold } .y { fill: #e3b341; font-weight: bold } .c { fill: #79c0ff; font-weight: bold }
            </style>
            <rect width="100%" height="100%" rx="8" fill="#0d1117"/>

            """).ReplaceLineEndings("\n"));
        for (var row = 0; row < lines.Count; row++)
        {
            Draw(lines[row], Margin + (row * LineHeight) + 13, picture);
        }

        return picture.Append("</svg>\n").ToString();
    }

    // Each piece at its column, so that another font does not shift what stands below.
    private static void Draw(List<(string Style, string Text)> line, int y, StringBuilder picture)
    {
        var column = 0;
        foreach (var (style, text) in line)
        {
            var indent = text.Length - text.TrimStart(' ').Length;
            if (indent < text.Length)
            {
                var x = Margin + ((column + indent) * CharacterWidth);
                var shown = text.Trim(' ');
                picture.Append(CultureInfo.InvariantCulture,
                    $"<text x=\"{x:0.#}\" y=\"{y}\" textLength=\"{shown.Length * CharacterWidth:0.#}\"{Class(style)}>{WebUtility.HtmlEncode(shown)}</text>\n");
            }

            column += text.Length;
        }
    }

    private static List<List<(string Style, string Text)>> Wrapped(string line)
    {
        var rows = new List<List<(string Style, string Text)>> { new() };
        var (style, column) = ("", 0);
        foreach (Match part in Part().Matches(line))
        {
            if (part.Groups["style"].Success)
            {
                style = part.Groups["style"].Value;
                continue;
            }

            for (var text = part.Value; text.Length > 0;)
            {
                if (column == Columns)
                {
                    rows.Add([]);
                    column = 0;
                }

                var count = Math.Min(text.Length, Columns - column);
                rows[^1].Add((style, text[..count]));
                (text, column) = (text[count..], column + count);
            }
        }

        return rows;
    }

    private static string Class(string style) => style switch
    {
        "" or "0" => "",
        "1" => " class=\"b\"",
        "2" => " class=\"d\"",
        "1;31" => " class=\"r\"",
        "1;33" => " class=\"y\"",
        "1;36" => " class=\"c\"",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no colour for it"),
    };

    [GeneratedRegex("\e\\[(?<style>[0-9;]*)m|[^\e]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
