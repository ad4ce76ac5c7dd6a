namespace OpenApiBinaryLint.Syntax;

/// <summary>A place in YAML text that only moves on.</summary>
internal sealed class YamlCursor(string text)
{
    /// <summary>Offset of the current character.</summary>
    public int At { get; set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The current character; NUL at the end.</summary>
    public char Current => CharAt(At);

    /// <summary>The character after the current one.</summary>
    public char Next => CharAt(At + 1);

    /// <summary>The character at an offset; NUL behind the end.</summary>
    public char CharAt(int offset) => offset < text.Length ? text[offset] : '\0';

    /// <summary>Whether the current character ends a line to YAML 1.2, or the text ends.</summary>
    public bool IsAtLineEnd => IsAtEnd || Current is '\r' or '\n';

    /// <summary>Whether the current character ends a line to YAML 1.1 and YamlDotNet.</summary>
    public bool IsAtBreak => IsBreak(Current);

    /// <summary>Whether this is a <c>#</c> that begins a comment.</summary>
    public bool IsAtComment => Current == '#' && (At == 0 || IsBlank(CharAt(At - 1)) || IsBreak(CharAt(At - 1)));

    /// <summary>Whether this is <c>-</c>, <c>?</c> or <c>:</c> with nothing right behind it.</summary>
    public bool IsAtIndicator(char indicator) => Current == indicator && (At + 1 >= text.Length || IsBlank(Next) || IsBreak(Next));

    /// <summary>Whether a line is <c>---</c> or <c>...</c>, or begins with it and a space.</summary>
    public bool IsDocumentMark(int lineStart) =>
        text.AsSpan(lineStart) is ['-', '-', '-', ..] or ['.', '.', '.', ..]
        && (lineStart + 3 == text.Length || IsBlank(CharAt(lineStart + 3)) || IsBreak(CharAt(lineStart + 3)));

    public void SkipSpaces()
    {
        while (Current == ' ')
        {
            At++;
        }
    }

    public void SkipBlanks()
    {
        while (IsBlank(Current))
        {
            At++;
        }
    }

    /// <summary>Skips tags and anchors and the blanks behind them.</summary>
    public void SkipProperties()
    {
        while (Current is '&' or '!')
        {
            SkipName();
            SkipBlanks();
        }
    }

    /// <summary>Skips a tag, an anchor or an alias.</summary>
    public void SkipName()
    {
        while (!IsAtLineEnd && !IsBlank(Current) && Current is not (',' or '[' or ']' or '{' or '}'))
        {
            At++;
        }
    }

    public void SkipToLineEnd()
    {
        var length = text.AsSpan(At).IndexOfAny('\r', '\n');
        At = length < 0 ? text.Length : At + length;
    }

    /// <summary>Skips CRLF or any other one character.</summary>
    public void SkipBreak() => At += Current == '\r' && Next == '\n' ? 2 : 1;

    public void SkipLine()
    {
        SkipToLineEnd();
        if (!IsAtEnd)
        {
            SkipBreak();
        }
    }

    private static bool IsBlank(char value) => value is ' ' or '\t';

    private static bool IsBreak(char value) => value is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
