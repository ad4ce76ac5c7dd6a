namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// Reads a mapping template without directives as the JSON that it will put out: a reference stands for a value, a key or a
/// part of a string.
/// </summary>
internal sealed class TemplateJson
{
    // Deeper than any template; what lies below is taken for valid.
    private const int DeepestLevel = 200;

    private readonly string _text;
    private readonly bool _isLenient;
    private int _offset;
    private bool _isUndecided;

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="isLenient">Whether unquoted keys and texts in single quotes are taken.</param>
    public TemplateJson(string text, bool isLenient)
    {
        _text = text;
        _isLenient = isLenient;
        IsValid = (Value(level: 0) && Next() == '\0') || _isUndecided;
    }

    public bool IsValid { get; }

    /// <summary>What stands where the JSON breaks.</summary>
    public string TextAtFault
    {
        get
        {
            const int Shown = 20;
            var rest = _text.AsSpan(Math.Min(_offset, _text.Length));
            return rest[..Math.Min(rest.Length, Shown)].ToString().ReplaceLineEndings(" ").Trim();
        }
    }

    private bool Value(int level)
    {
        if (level > DeepestLevel)
        {
            _isUndecided = true;
            return false;
        }

        switch (Next())
        {
            case '{':
                return Members('}', level);
            case '[':
                return Members(']', level);
            case '"':
                return String();
            case '\'' when _isLenient:
                return String();
            default:
                return Word();
        }
    }

    // The members of an object or the items of an array.
    private bool Members(char closing, int level)
    {
        _offset++;
        if (TryTake(closing))
        {
            return true;
        }

        do
        {
            if (!(closing == '}' ? Member(level) : Value(level + 1)))
            {
                return false;
            }
        }
        while (TryTake(','));

        return TryTake(closing);
    }

    private bool Member(int level)
    {
        // A reference alone may bring whole members in.
        var mayStandAlone = Next() == '$';
        var hasKey = Next() == '"' || (_isLenient && Next() == '\'') ? String() : (mayStandAlone || _isLenient) && Word();
        return hasKey && (TryTake(':') ? Value(level + 1) : mayStandAlone);
    }

    private bool String()
    {
        var quote = _text[_offset];
        var start = _offset;
        for (_offset++; _offset < _text.Length; _offset++)
        {
            if (_text[_offset] == quote)
            {
                _offset++;
                return true;
            }

            if (_text[_offset] == '\\')
            {
                _offset++;
            }
            else if (_text[_offset] == '$')
            {
                _offset = Math.Max(EndOfReference() - 1, _offset);
            }
        }

        _offset = start;
        return false;
    }

    // A number, `true`, `false`, `null`, references, or any of them side by side.
    private bool Word()
    {
        var start = _offset;
        while (_offset < _text.Length)
        {
            var end = _text[_offset] == '$' ? EndOfReference() : _offset;
            if (end == _offset && (char.IsAsciiLetterOrDigit(_text[_offset]) || _text[_offset] is '-' or '+' or '.' or '_'))
            {
                end++;
            }

            if (end == _offset)
            {
                break;
            }

            _offset = end;
        }

        var word = _text.AsSpan(start, _offset - start);
        if (word.Contains('$') || word is "true" or "false" or "null" || _isLenient || (!word.IsEmpty && (char.IsAsciiDigit(word[0]) || word[0] == '-')))
        {
            return !word.IsEmpty;
        }

        _offset = start;
        return false;
    }

    // What runs to the end may be a reference whose brackets were counted wrong: nothing is certain then.
    private int EndOfReference()
    {
        var end = MappingTemplateText.EndOfReference(_text, _offset);
        _isUndecided |= end > _offset && end >= _text.Length;
        return end;
    }

    private bool TryTake(char expected)
    {
        if (Next() != expected)
        {
            return false;
        }

        _offset++;
        return true;
    }

    // The next character that is no white space and no comment; NUL at the end.
    private char Next()
    {
        while (_offset < _text.Length)
        {
            var end = _text[_offset] == '#' ? TemplateDirectives.EndOfComment(_text, _offset) : _offset;
            if (end == _offset && char.IsWhiteSpace(_text[_offset]))
            {
                end++;
            }

            if (end == _offset)
            {
                return _text[_offset];
            }

            _offset = end;
        }

        return '\0';
    }
}
