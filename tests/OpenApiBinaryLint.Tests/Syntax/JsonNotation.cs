using System.Globalization;
using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>Writes a value as JSON, with white space and escapes as they come.</summary>
internal sealed class JsonNotation(Random random)
{
    private static readonly string[] Spaces = ["", "", "", " ", "  ", "\n", "\r\n", "\t", " \n  "];
    private readonly StringBuilder _text = new();

    public string Write(Value value)
    {
        Space();
        WriteValue(value);
        Space();
        return _text.ToString();
    }

    private void WriteValue(Value value)
    {
        switch (value)
        {
            case Leaf { Kind: ScalarKind.String } leaf:
                _text.Append(Quoted(leaf.Text));
                break;
            case Leaf leaf:
                _text.Append(leaf.Kind == ScalarKind.Null ? "null" : leaf.Text);
                break;
            case Sequence sequence:
                WriteAll('[', ']', sequence.Items, WriteValue);
                break;
            case Mapping mapping:
                WriteAll('{', '}', mapping.Members, member =>
                {
                    _text.Append(Quoted(member.Key));
                    Space();
                    _text.Append(':');
                    Space();
                    WriteValue(member.Value);
                });
                break;
        }
    }

    private void WriteAll<T>(char open, char close, IReadOnlyList<T> items, Action<T> write)
    {
        _text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            _text.Append(i > 0 ? "," : "");
            Space();
            write(items[i]);
            Space();
        }

        _text.Append(items.Count == 0 ? Spaces[random.Next(Spaces.Length)] : "").Append(close);
    }

    private string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            var mustEscape = unit is '"' or '\\' || unit < ' ';
            quoted.Append((mustEscape || random.Next(8) == 0, random.Next(2), unit) switch
            {
                (false, _, _) => unit.ToString(),
                (_, 0, '\n') => "\\n",
                (_, 0, '\t') => "\\t",
                (_, 0, '"' or '\\' or '/') => $"\\{unit}",
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
            });
        }

        return quoted.Append('"').ToString();
    }

    private void Space() => _text.Append(Spaces[random.Next(Spaces.Length)]);
}
