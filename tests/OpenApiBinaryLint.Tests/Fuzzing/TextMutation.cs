using System.Text;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Tests.Fuzzing;

/// <summary>Damages texts as editors, merges and transports do, and worse.</summary>
/// <param name="chance">What is left to it.</param>
/// <param name="other">Gives another text, of which parts are taken.</param>
internal sealed class TextMutation(Chance chance, Func<string> other)
{
    private const int LongestResult = 400_000;

    public string Of(string text)
    {
        for (var i = 1 + chance.Below(4); i > 0; i--)
        {
            text = Once(text);
        }

        return text.Length > LongestResult ? text[..LongestResult] : text;
    }

    /// <summary>Comments that silence, in front of lines and behind them.</summary>
    public string Suppressed(string text)
    {
        var lines = text.Split('\n');
        for (var i = 1 + chance.Below(3); i > 0; i--)
        {
            var line = chance.Below(lines.Length);
            var comment = $"# openapi-binary-lint: {chance.OneOf(Vocabulary.Directives)} {string.Join(' ', chance.Some(2, Vocabulary.RuleIds))}{chance.OneOf("", " -- because", " # note")}";
            var indentation = lines[line][..^lines[line].TrimStart(' ').Length];
            lines[line] = chance.OneIn(2) ? $"{indentation}{comment}\n{lines[line]}" : $"{lines[line].TrimEnd('\r')} {comment}";
        }

        return string.Join('\n', lines);
    }

    public byte[] Of(byte[] bytes)
    {
        for (var i = 1 + chance.Below(3); i > 0 && bytes.Length > 0; i--)
        {
            bytes[chance.Below(bytes.Length)] = (byte)chance.Below(256);
        }

        return bytes;
    }

    private string Once(string text)
    {
        var start = chance.Below(text.Length + 1);
        var end = Math.Min(text.Length, start + chance.Below(chance.OneOf(3, 12, 200)));
        return chance.Below(16) switch
        {
            0 => text[..start],
            1 or 2 => text[..start] + text[end..],
            3 => text[..end] + text[start..],
            4 or 5 => text[..start] + chance.OneOf(Vocabulary.Pieces) + text[start..],
            6 => text[..start] + chance.OneOf(Vocabulary.Pieces) + text[end..],
            7 => text[..start] + (char)chance.Below(char.MaxValue + 1) + text[end..],
            8 or 9 => Spliced(text),
            10 => WithLines(text, lines => lines.Insert(chance.Below(lines.Count), lines[chance.Below(lines.Count)])),
            11 => WithLines(text, lines => lines.RemoveAt(chance.Below(lines.Count))),
            12 => WithLines(text, lines => Reindent(lines, chance.Below(lines.Count))),
            13 => WithLines(text, lines => lines[chance.Below(lines.Count)] += chance.OneOf("\r", "\u0085", "\u2028", "\u2029", " ", "\t", "\r\r")),
            14 => text[..start] + Repeated() + text[start..],
            _ => text.ReplaceLineEndings(chance.OneOf("\r", "\r\n", "\n")),
        };
    }

    // A value of another text, or of this one, in the place of a value.
    private string Spliced(string text)
    {
        var donor = chance.OneIn(2) ? text : other();
        return AnyValue(text) is { } place && AnyValue(donor) is { } value
            ? string.Concat(text.AsSpan(0, place.Span.Start), donor.AsSpan(value.Span.Start, value.Span.Length), text.AsSpan(place.Span.End))
            : text;
    }

    private Node? AnyValue(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.FromString(text.TrimStart('\uFEFF')));
        return tree.Source.Content.Length == text.Length && NodeOrder.Of(tree.Roots).ToList() is { Count: > 0 } nodes ? nodes[chance.Below(nodes.Count)] : null;
    }

    private static string WithLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private void Reindent(List<string> lines, int first)
    {
        var columns = chance.OneOf(-2, -1, 1, 2, 4);
        for (var i = first; i < Math.Min(lines.Count, first + 1 + chance.Below(4)); i++)
        {
            lines[i] = columns > 0 ? new string(chance.OneIn(8) ? '\t' : ' ', columns) + lines[i] : lines[i][Math.Min(-columns, lines[i].Length)..];
        }
    }

    private string Repeated() => new StringBuilder().Insert(0, chance.OneOf("[", "{\"a\":", "- ", "a: ", "'", "é", " ", "\n", "? ", "&a ", "!!", "{", "(", "x"), chance.OneOf(10, 300, 6000)).ToString();
}
