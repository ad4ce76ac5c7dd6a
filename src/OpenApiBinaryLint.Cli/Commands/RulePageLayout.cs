using System.Text;
using System.Text.RegularExpressions;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Lays out a rule's page, which is Markdown, as plain text for a terminal. Examples stay as they are.</summary>
internal sealed partial class RulePageLayout
{
    private const int Width = 80;
    private const string Code = "    ";

    // What stands beside the short words at the head of a page begins here.
    private const int Column = 10;

    private readonly TextWriter _output;
    private readonly StringBuilder _paragraph = new();

    private RulePageLayout(TextWriter output) => _output = output;

    /// <summary>Writes a page.</summary>
    public static void Write(string page, TextWriter output)
    {
        var layout = new RulePageLayout(output);
        var isExample = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isExample = !isExample;
                layout.Line(isExample && line.Contains(' ') ? Caption(line) : null);
            }
            else if (isExample)
            {
                layout.Line(line.Length == 0 ? "" : Code + line);
            }
            else
            {
                layout.Read(line);
            }
        }

        layout.EndParagraph();
    }

    // The options of an example are those of the tests; a reader wants to know where it fails and how to call the program.
    private static string Caption(string fence)
    {
        var words = fence.Split(' ');
        var caption = new StringBuilder(words[1].StartsWith("fails", StringComparison.Ordinal) ? "Fails" : "Passes");
        foreach (var word in words[2..])
        {
            var (name, value) = (word[..word.IndexOf('=')], word[(word.IndexOf('=') + 1)..]);
            caption.Append(name switch
            {
                "line" when value.Contains(',') => $" at lines {value.Replace(",", ", ", StringComparison.Ordinal)}",
                "line" => $" at line {value}",
                "target" or "binary-media-types" => $" with --{name} {value}",
                _ => "",
            });
        }

        return caption.Append(":\n").ToString();
    }

    private void Read(string line)
    {
        switch (line)
        {
            case "":
                EndParagraph();
                Line("");
                break;
            case ['#', '#', ..]:
                Line(line.TrimStart('#', ' ').ToUpperInvariant());
                break;
            case ['#', ..]:
                Line(line.TrimStart('#', ' '));
                break;
            case ['|', ..]:
                Row(line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries));
                break;
            case ['-' or (>= '0' and <= '9'), ' ' or '.', ..]:
                EndParagraph();
                _paragraph.Append(line);
                break;
            default:
                _paragraph.Append(_paragraph.Length == 0 ? "" : " ").Append(line.Trim());
                break;
        }
    }

    private void Row(string[] cells)
    {
        if (cells is [""] or ["---|---", ..] or ["---|---|---", ..] || cells.All(static cell => cell.Length == 0))
        {
            return;
        }

        var first = Plain(cells[0]);
        var isShort = first.Length < Column;
        if (!isShort)
        {
            Wrap("", first, 0);
        }

        Wrap(isShort ? first.PadRight(Column) : new(' ', Column), Plain(string.Join("; ", cells[1..])), Column);
    }

    private void EndParagraph()
    {
        if (_paragraph.Length > 0)
        {
            var text = Plain(_paragraph.ToString());
            Wrap("", text, text[0] is '-' ? 2 : char.IsAsciiDigit(text[0]) ? 3 : 0);
            _paragraph.Clear();
        }
    }

    // Words longer than a line, such as addresses, stay whole.
    private void Wrap(string begin, string text, int hanging)
    {
        var line = new StringBuilder(begin);
        var isBegun = false;
        foreach (var word in text.Split(' '))
        {
            if (isBegun && line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', hanging);
                isBegun = false;
            }

            line.Append(isBegun ? " " : "").Append(word);
            isBegun = true;
        }

        Line(line.ToString());
    }

    private void Line(string? text)
    {
        if (text is not null)
        {
            _output.Write(text + "\n");
        }
    }

    // A link to another rule is its ID; any other shows where it leads.
    private static string Plain(string markdown) => Link()
        .Replace(markdown, static link => link.Groups["address"].Value.Contains("://", StringComparison.Ordinal)
            ? $"{link.Groups["text"].Value} ({link.Groups["address"].Value})"
            : link.Groups["text"].Value)
        .Replace("**", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<address>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
