namespace OpenApiBinaryLint.Syntax;

/// <summary>
/// Adds or takes away the spaces for which YamlDotNet 16.3 refuses what readers of libyaml's family accept. None changes a value.
/// <list type="bullet">
/// <item>Lines in double quotes or brackets that are not indented more than the block around them: PyYAML and SnakeYAML
/// write such lines themselves.</item>
/// <item>A comment right behind a bracket, comma or quote.</item>
/// <item>A colon right in front of a bracket.</item>
/// <item>What follows U+0085, U+2028 or U+2029, which YAML 1.2 counts as ordinary characters and YamlDotNet as line ends.</item>
/// <item>Spaces on empty lines at the beginning of a block scalar.</item>
/// </list>
/// </summary>
internal sealed class YamlPadding
{
    private readonly YamlCursor _cursor;
    private readonly List<Pad> _pads = [];
    private readonly Stack<int> _columns = [];

    private readonly YamlFlowPadding _flow;

    private YamlPadding(string text)
    {
        _cursor = new(text);
        _flow = new(_cursor, _pads);
    }

    // The column of the innermost block collection: its flow content must be indented more.
    private int Indentation => _columns.TryPeek(out var column) ? column : -1;

    /// <summary>The text with all such spaces, or null where it needs none.</summary>
    public static PaddedText? Of(string text)
    {
        var padding = new YamlPadding(text);
        while (!padding._cursor.IsAtEnd)
        {
            padding.ReadBlockLine();
        }

        return padding._pads.Count > 0 ? new(text, padding._pads) : null;
    }

    private void ReadBlockLine()
    {
        var lineStart = _cursor.At;
        if (_cursor.IsDocumentMark(lineStart))
        {
            _columns.Clear();
            _cursor.At += 3;
        }
        else
        {
            _cursor.SkipBlanks();
            CloseBlocks(_cursor.At - lineStart);
        }

        ReadNodes(lineStart);
    }

    private void CloseBlocks(int column)
    {
        while (Indentation > column && !_cursor.IsAtLineEnd && !_cursor.IsAtComment)
        {
            _columns.Pop();
        }
    }

    private void OpenBlock(int column)
    {
        if (column > Indentation)
        {
            _columns.Push(column);
        }
    }

    // A line can hold several nodes: `- key: &anchor "value"`.
    private void ReadNodes(int lineStart)
    {
        while (true)
        {
            _cursor.SkipBlanks();
            var column = _cursor.At - lineStart;
            if (!_cursor.IsAtIndicator('-') && !_cursor.IsAtIndicator('?') && !_cursor.IsAtIndicator(':') && !ReadKey())
            {
                return;
            }

            OpenBlock(column);
            _cursor.At++;
        }
    }

    /// <returns>Whether it is a key, with the cursor at its colon; of a value, the lines are skipped.</returns>
    private bool ReadKey()
    {
        _cursor.SkipProperties();
        if (_cursor.IsAtLineEnd || _cursor.IsAtComment)
        {
            _cursor.SkipLine();
            return false;
        }

        if (_cursor.Current is '|' or '>')
        {
            ReadBlockScalar();
            return false;
        }

        var isPlain = _flow.ReadNode(Indentation);
        _cursor.SkipBlanks();
        if (_cursor.IsAtIndicator(':'))
        {
            return true;
        }

        isPlain &= !_cursor.IsAtComment;
        _cursor.SkipLine();
        SkipDeeperLines(isPlain);
        return false;
    }

    private void ReadBlockScalar()
    {
        // With a digit, such as `|2`, a line of more spaces is text.
        var hasDigit = char.IsAsciiDigit(_cursor.Next) || (_cursor.Next is '+' or '-' && char.IsAsciiDigit(_cursor.CharAt(_cursor.At + 2)));
        _cursor.SkipLine();
        var firstLine = _cursor.At;
        var emptyLines = new List<Pad>();
        var lineStart = firstLine;
        while (!_cursor.IsAtEnd)
        {
            _cursor.SkipSpaces();
            if (!_cursor.IsAtLineEnd)
            {
                break;
            }

            emptyLines.Add(new(lineStart, lineStart - _cursor.At));
            _cursor.SkipLine();
            lineStart = _cursor.At;
        }

        var column = _cursor.At - lineStart;
        _pads.AddRange(emptyLines.Where(line => line.Spaces < 0 && !hasDigit && (column <= Indentation || -line.Spaces <= column)));
        _cursor.At = firstLine;
        SkipDeeperLines(isPlain: false);
    }

    // The lines after a block scalar's header or a value belong to it as long as they are indented more.
    private void SkipDeeperLines(bool isPlain)
    {
        while (!_cursor.IsAtEnd)
        {
            var lineStart = _cursor.At;
            _cursor.SkipBlanks();
            var isDeeper = _cursor.IsAtLineEnd || _cursor.At - lineStart > Indentation;
            if (!isDeeper || _cursor.IsDocumentMark(lineStart) || (isPlain && _cursor.IsAtComment))
            {
                _cursor.At = lineStart;
                return;
            }

            if (isPlain)
            {
                _flow.ReadPlain(Indentation);
            }

            _cursor.SkipLine();
        }
    }
}
