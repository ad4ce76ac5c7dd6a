using System.Text;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

/// <summary>Writes a value as YAML, in any of the notations that YAML has for it.</summary>
/// <param name="random">Chooses among the notations.</param>
/// <param name="isLax">Whether lines in quotes and brackets may be indented less than the standard allows.</param>
/// <param name="hasAnchors">Whether values may be anchored, and repeated by aliases.</param>
/// <param name="hasTags">Whether values may have tags, which make expressions of some.</param>
internal sealed class YamlNotation(Random random, bool isLax, bool hasTags = true, bool hasAnchors = true)
{
    private readonly YamlScalarNotation _scalars = new(random, isLax);
    private readonly Dictionary<string, string> _anchors = [];
    private readonly StringBuilder _text = new();
    private bool _isAfterBlockScalar;
    private bool _keepsBlanks;
    private int _compactColumn = -1;
    private int _anchorCount;

    public string Write(Value value)
    {
        _text.Append(Pick("", "", "# é\n", "---\n", "%YAML 1.2\n# x\n---\n"));
        if (_text.Length == 0 || _text[^1] == '\n')
        {
            Comments(0);
        }

        WriteBlock(value, parent: -1, isItem: false);
        var text = _text.ToString();
        return (!_isAfterBlockScalar && Chance(4) ? text[..^1] : $"{text}{Pick("", "", "...\n")}").ReplaceLineEndings(Pick("\n", "\n", "\r\n", "\r"));
    }

    // After `key:` or `-`, or at the beginning of the document, up to the end of the line.
    private void WriteBlock(Value value, int parent, bool isItem)
    {
        if (parent >= 0 && Alias(value) is { } alias)
        {
            _text.Append(' ').Append(alias);
            EndLine();
            return;
        }

        var properties = Properties(value, out var anchor);
        switch (value)
        {
            case Sequence { Items.Count: > 0 } sequence when !Chance(4):
                var column = StartCollection(parent, isItem, properties, minimum: isItem || parent < 0 ? parent + 1 : parent);
                foreach (var item in sequence.Items)
                {
                    Indent(column).Append('-');
                    WriteBlock(item, column, isItem: true);
                }

                break;
            case Mapping { Members.Count: > 0 } mapping when !Chance(4):
                column = StartCollection(parent, isItem, properties, minimum: parent + 1);
                foreach (var member in mapping.Members)
                {
                    WriteMember(member, column);
                }

                break;
            default:
                WriteInline(value, parent, properties);
                break;
        }

        Remember(value, anchor);
    }

    // `- - a` and `- key: value` begin on the line of the indicator.
    private int StartCollection(int parent, bool isItem, string properties, int minimum)
    {
        if (isItem && properties.Length == 0 && Chance(2))
        {
            var spaces = random.Next(1, 4);
            _text.Append(' ', spaces);
            return _compactColumn = parent + 1 + spaces;
        }

        if (parent >= 0 || properties.Length > 0)
        {
            _text.Append(parent >= 0 ? " " : "").Append(properties);
            EndLine();
        }

        return minimum + (parent < 0 ? 0 : random.Next(0, 4));
    }

    private StringBuilder Indent(int column)
    {
        if (_compactColumn >= 0)
        {
            _compactColumn = -1;
            return _text;
        }

        Comments(column);
        return _text.Append(' ', column);
    }

    private void WriteMember(KeyValuePair<string, Value> member, int column)
    {
        var text = Indent(column);
        var key = (hasAnchors && Chance(8) ? $"&k{_anchorCount++} " : "") + _scalars.Key(member.Key, inFlow: false);
        if (Chance(8))
        {
            text.Append("? ").Append(key);
            EndLine();
            Comments(column);
            _text.Append(' ', column).Append(':');
        }
        else
        {
            text.Append(key).Append(Pick("", "", " ")).Append(':');
        }

        WriteBlock(member.Value, column, isItem: false);
    }

    private void WriteInline(Value value, int parent, string properties)
    {
        var separator = parent >= 0 ? " " : "";
        if (value is Leaf leaf && _scalars.Block(leaf, parent) is { } block && Chance(2))
        {
            _text.Append(separator).Append(properties).Append(block.Text);
            _isAfterBlockScalar = true;
            _keepsBlanks = block.KeepsBlanks;
            return;
        }

        if (value is Leaf { Kind: ScalarKind.Null, Text: "" } && parent >= 0 && properties.Length == 0)
        {
            EndLine();
            return;
        }

        if (parent >= 0 && Chance(8))
        {
            _text.Append(' ').Append(properties);
            EndLine();
            Comments(parent + 1);
            _text.Append(' ', parent + random.Next(1, 4));
        }
        else
        {
            _text.Append(separator).Append(properties);
        }

        WriteFlow(value, parent + 1, inFlow: false);
        EndLine();
    }

    private void WriteFlow(Value value, int column, bool inFlow)
    {
        switch (value)
        {
            case Leaf leaf:
                _text.Append(_scalars.Flow(leaf, column, inFlow));
                break;
            case Sequence sequence:
                WriteBrackets('[', ']', sequence.Items, column, item => WriteItem(item, column));
                break;
            case Mapping mapping:
                WriteBrackets('{', '}', mapping.Members, column, member => WriteFlowMember(member, column));
                break;
        }
    }

    private void WriteItem(Value item, int column)
    {
        if (item is Mapping { Members: [var only] } && Chance(3))
        {
            WriteFlowMember(only, column);
        }
        else
        {
            WriteFlowValue(item, column);
        }
    }

    private void WriteFlowMember(KeyValuePair<string, Value> member, int column)
    {
        var key = _scalars.Key(member.Key, inFlow: true);
        _text.Append(Chance(8) ? "? " : "").Append(key);
        _text.Append(key[0] is '"' or '\'' && member.Value is not Leaf { Text: "" } ? Pick(":", ": ", " : ") : Pick(": ", " : "));
        if (member.Value is not Leaf { Kind: ScalarKind.Null, Text: "" })
        {
            FlowSpace(column);
            WriteFlowValue(member.Value, column);
        }
    }

    private void WriteFlowValue(Value value, int column)
    {
        if (Alias(value) is { } alias)
        {
            _text.Append(alias).Append(' ');
            return;
        }

        _text.Append(Properties(value, out var anchor));
        WriteFlow(value, column, inFlow: true);
        Remember(value, anchor);
    }

    private void WriteBrackets<T>(char open, char close, IReadOnlyList<T> items, int column, Action<T> write)
    {
        _text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            FlowSpace(column);
            write(items[i]);
            FlowSpace(column);
            _text.Append(i < items.Count - 1 || Chance(5) ? "," : "");
        }

        FlowSpace(column);
        _text.Append(close);
    }

    private void FlowSpace(int column)
    {
        _text.Append(Pick("", "", " "));
        if (Chance(8))
        {
            _text.Append(Pick("", " # [\"\n\n", "  ")).Append('\n').Append(' ', isLax ? random.Next(column + 1) : column + random.Next(0, 3));
        }
    }

    private string Properties(Value value, out string? anchor)
    {
        anchor = hasAnchors && Chance(8) ? $"a{_anchorCount++}" : null;
        var tag = hasTags && value is Leaf { Kind: ScalarKind.String } && Chance(10) ? Pick("!Sub", "!!str", "!", "!a::b") : null;
        tag ??= value is Leaf || !hasTags ? null : Chance(12) ? "!If" : null;
        var both = $"{(anchor is null ? "" : $"&{anchor} ")}{(tag is null ? "" : $"{tag} ")}";
        return anchor is not null && tag is not null && Chance(2) ? $"{tag}  &{anchor} " : both;
    }

    private string? Alias(Value value) =>
        Chance(2) && _anchors.TryGetValue(value.Show(), out var name) ? $"*{name}" : null;

    private void Remember(Value value, string? anchor)
    {
        if (anchor is not null)
        {
            _anchors[value.Show()] = anchor;
        }
    }

    private void EndLine()
    {
        _text.Append(Pick("", "", "", "", " ", "\t", " # x: [\"", "  #")).Append('\n');
        (_isAfterBlockScalar, _keepsBlanks) = (false, false);
    }

    private void Comments(int column)
    {
        while (!_keepsBlanks && Chance(8))
        {
            _text.Append(Chance(2) ? "" : $"{new string(' ', column)}# 'é: {{").Append('\n');
        }
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(params ReadOnlySpan<string> choices) => choices[random.Next(choices.Length)];
}
