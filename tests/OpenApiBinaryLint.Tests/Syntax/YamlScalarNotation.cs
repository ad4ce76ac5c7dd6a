using System.Globalization;
using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>Writes scalars as YAML in any style that can hold them.</summary>
internal sealed class YamlScalarNotation(Random random, bool isLax)
{
    /// <summary>A key, always on one line.</summary>
    public string Key(string text, bool inFlow) => (random.Next(3), text) switch
    {
        (0, _) when IsPlain(text, inFlow) && text != "<<" => text,
        (1, _) when IsPrintable(text) && !text.Contains('\n', StringComparison.Ordinal) => Single(text, fold: null),
        _ => Double(text, fold: null),
    };

    /// <summary>Plain or quoted; lines that go on are indented by at least a number of columns.</summary>
    public string Flow(Leaf leaf, int column, bool inFlow)
    {
        if (leaf.Kind != ScalarKind.String)
        {
            return leaf.Text.Length > 0 ? leaf.Text : "!!null ''";
        }

        var spaces = isLax && inFlow && column > 0 ? random.Next(1, column + 1) : Math.Max(column, 1) + random.Next(3);
        var fold = random.Next(3) == 0 ? $"\n{new string(' ', spaces)}" : null;
        return random.Next(3) switch
        {
            0 when IsPlain(leaf.Text, inFlow) && YamlScalars.KindOf(leaf.Text) == ScalarKind.String => Folded(leaf.Text, fold),
            1 when IsPrintable(leaf.Text) && !leaf.Text.Contains('\n', StringComparison.Ordinal) => Single(leaf.Text, fold),
            _ => Double(leaf.Text, fold),
        };
    }

    /// <summary>A literal or folded block with the end of its last line, or null where neither can hold the text.</summary>
    /// <param name="leaf">The value.</param>
    /// <param name="parent">Column of the collection around it, or -1.</param>
    public (string Text, bool KeepsBlanks)? Block(Leaf leaf, int parent)
    {
        var body = leaf.Text.TrimEnd('\n');
        var first = body.TrimStart('\n').Split('\n')[0];
        if (leaf.Kind != ScalarKind.String || !IsPrintable(leaf.Text) || string.IsNullOrWhiteSpace(first)
            || first.AsSpan().IndexOfAnyExcept(' ') > YamlLayout.MostLeadingSpaces - 5)
        {
            return null;
        }

        var ends = leaf.Text.Length - body.Length;
        var isFolded = ends < 2 && CanFold(body) && random.Next(2) == 0;
        var spaces = random.Next(1, 5);
        var digit = first[0] is ' ' or '\t' || random.Next(4) == 0 ? $"{spaces}" : "";
        var chomping = ends switch { 0 => "-", 1 => "", _ => "+" };
        var header = (isFolded ? ">" : "|") + (random.Next(2) == 0 ? digit + chomping : chomping + digit);
        var indentation = new string(' ', Math.Max(parent, 0) + spaces);
        var lines = isFolded ? FoldedLines(body) : body.Split('\n');
        var text = new StringBuilder(header).Append(random.Next(4) == 0 ? " # why\n" : "\n");
        foreach (var line in lines)
        {
            var emptyLine = random.Next(3) == 0 ? indentation[random.Next(indentation.Length)..] : "";
            text.Append(line.Length == 0 ? emptyLine : indentation).Append(line).Append('\n');
        }

        return (text.Append('\n', Math.Max(0, ends - 1)).ToString(), ends > 1);
    }

    // Without what readers of YAML 1.1 take for a line break.
    private static bool IsPrintable(string text) =>
        !text.Any(static c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    // Less than the standard allows: what is hard to judge is quoted.
    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || char.IsSurrogate(text[0]) || text[0] is '/' or '$' or '.' or '=' or '<' || (text[0] == '-' && text.Length > 1 && char.IsLetterOrDigit(text[1])))
        && IsPrintable(text)
        && !text.AsSpan().ContainsAny('\n', '\t')
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Contains(" *", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !(inFlow && (text.AsSpan().ContainsAny(",[]{}?") || text.Contains(':', StringComparison.Ordinal)));

    private static bool CanFold(string text) =>
        text.Split('\n').All(static line => line.Length > 0 && line[0] is not (' ' or '\t') && line[^1] is not (' ' or '\t'));

    private IEnumerable<string> FoldedLines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                yield return "";
            }

            foreach (var line in Folded(lines[i], random.Next(2) == 0 ? "\n" : null).Split('\n'))
            {
                yield return line;
            }
        }
    }

    // A lone space between two letters can be a line end.
    private string Folded(string text, string? fold)
    {
        if (fold is null)
        {
            return text;
        }

        var folded = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var canFold = text[i] == ' ' && i > 0 && i < text.Length - 1 && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
            folded.Append(canFold && random.Next(2) == 0 ? fold : text[i].ToString());
        }

        return folded.ToString();
    }

    private string Single(string text, string? fold) => $"'{Folded(text.Replace("'", "''", StringComparison.Ordinal), fold)}'";

    private string Double(string text, string? fold)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var isFolded = fold is not null && random.Next(20) == 0;
            quoted.Append(isFolded ? $"\\{fold}" : "");
            var rune = Rune.GetRuneAt(text, i);
            var mustEscape = rune.Value is '"' or '\\' || !IsPrintable(rune.ToString()) || rune.Value is '\n' or '\t' || (isFolded && rune.Value == ' ');
            quoted.Append(mustEscape || random.Next(10) == 0 ? Escape(rune) : rune.ToString());
            i += rune.Utf16SequenceLength - 1;
        }

        return quoted.Append('"').ToString();
    }

    private string Escape(Rune rune) => (random.Next(3), rune.Value) switch
    {
        (0, '\n') => "\\n",
        (0, '\t') => "\\t",
        (0, '\r') => "\\r",
        (0, 0x85) => "\\N",
        (0, 0x2028) => "\\L",
        (_, '"' or '\\' or '/' or ' ') => $"\\{rune}",
        (1, < 0x100) => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
        (_, < 0x10000) => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
    };
}
