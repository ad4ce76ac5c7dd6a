namespace OpenApiBinaryLint.Syntax;

/// <summary>The part of <see cref="YamlPadding"/> that reads what stands in quotes, in brackets or plain, over one or several lines.</summary>
/// <param name="cursor">Where reading is.</param>
/// <param name="pads">Takes the spaces that are missing.</param>
internal sealed class YamlFlowPadding(YamlCursor cursor, List<Pad> pads)
{
    // Lines of flow content must be indented more than this.
    private int _indentation;

    /// <summary>Reads a node.</summary>
    /// <param name="indentation">The column of the block around it.</param>
    /// <returns>Whether it was a plain scalar or an alias.</returns>
    public bool ReadNode(int indentation)
    {
        _indentation = indentation;
        switch (cursor.Current)
        {
            case '"' or '\'':
                ReadQuoted();
                PadComment();
                return false;
            case '[' or '{':
                ReadBrackets();
                return false;
            default:
                ReadPlain();
                return true;
        }
    }

    /// <summary>Reads a plain scalar, to the end of the text that belongs to it on lines of breaks that only YamlDotNet counts.</summary>
    /// <param name="indentation">The column of the block around it.</param>
    public void ReadPlain(int indentation)
    {
        _indentation = indentation;
        ReadPlain();
    }

    private void ReadPlain()
    {
        while (!cursor.IsAtLineEnd && !cursor.IsAtIndicator(':') && !cursor.IsAtComment)
        {
            if (cursor.IsAtBreak)
            {
                StartLine();
            }
            else
            {
                cursor.At++;
            }
        }
    }

    private void ReadQuoted()
    {
        var quote = cursor.Current;
        cursor.At++;
        while (!cursor.IsAtEnd)
        {
            if (cursor.IsAtBreak)
            {
                StartLine();
            }
            else if (cursor.Current != quote)
            {
                cursor.At += quote == '"' && cursor is { Current: '\\', Next: '"' or '\\' } ? 2 : 1;
            }
            else if (quote == '\'' && cursor.Next == quote)
            {
                cursor.At += 2;
            }
            else
            {
                cursor.At++;
                return;
            }
        }
    }

    private void ReadBrackets()
    {
        var depth = 0;
        var isAtValue = true;
        while (!cursor.IsAtEnd)
        {
            if (cursor.IsAtBreak)
            {
                StartLine();
            }
            else if (cursor.IsAtComment)
            {
                cursor.SkipToLineEnd();
            }
            else if (isAtValue && cursor.Current is '"' or '\'')
            {
                ReadQuoted();
                PadComment();
                isAtValue = cursor.Current == ':';
                cursor.At += isAtValue ? 1 : 0;
            }
            else if (isAtValue && cursor.Current is '&' or '!' or '*')
            {
                cursor.SkipName();
            }
            else if (ReadInBrackets(ref depth, ref isAtValue))
            {
                return;
            }
        }
    }

    /// <returns>Whether it was the last bracket.</returns>
    private bool ReadInBrackets(ref int depth, ref bool isAtValue)
    {
        var current = cursor.Current;
        var isSeparator = current is '[' or '{' or ',' || cursor.IsAtIndicator(':') || cursor.IsAtIndicator('?');
        if (current == ':' && cursor.Next is '[' or ']' or '{' or '}')
        {
            isSeparator = true;
            pads.Add(new(cursor.At + 1, 1));
        }

        isAtValue = isSeparator || (isAtValue && current is ' ' or '\t');
        depth += current is '[' or '{' ? 1 : current is ']' or '}' ? -1 : 0;
        cursor.At++;
        if (current is ']' or '}' or ',')
        {
            PadComment();
        }

        return depth == 0;
    }

    // Steps over a line end inside quotes, brackets or a plain scalar.
    private void StartLine()
    {
        cursor.SkipBreak();
        var lineStart = cursor.At;
        cursor.SkipBlanks();
        var missing = _indentation + 1 - (cursor.At - lineStart);
        if (missing > 0 && !cursor.IsAtEnd && !cursor.IsAtBreak && !cursor.IsDocumentMark(lineStart))
        {
            pads.Add(new(cursor.At, missing));
        }
    }

    private void PadComment()
    {
        if (cursor.Current == '#')
        {
            pads.Add(new(cursor.At, 1));
        }
    }
}
