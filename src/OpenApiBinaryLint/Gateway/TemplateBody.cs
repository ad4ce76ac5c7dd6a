namespace OpenApiBinaryLint.Gateway;

/// <summary>What a mapping template does with the body, as far as its references show.</summary>
internal sealed class TemplateBody
{
    private const string Input = "input";
    private const string Body = "$input.body";

    /// <summary>Leaves base64 text as it is: the only character that it escapes is the slash, and JSON takes <c>\/</c> for one.</summary>
    private const string EscapedBody = $"$util.escapeJavaScript({Body})";

    private readonly string _text;
    private readonly bool _isJson;
    private bool _isQuoted;

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="isJson">Whether its output is JSON.</param>
    public TemplateBody(string text, bool isJson)
    {
        _text = text;
        _isJson = isJson;
        var i = 0;
        while (i < text.Length && IsOnlyWritten)
        {
            i = After(i);
        }
    }

    /// <summary>
    /// Whether <c>$input.body</c> is all that the template reads of the body, and is written out where base64 text spoils neither
    /// JSON nor a form: nothing looks into it, and no directive or function takes it.
    /// </summary>
    public bool IsOnlyWritten { get; private set; } = true;

    private int After(int start)
    {
        switch (_text[start])
        {
            case '\\':
                return start + 2;
            case '#':
                return TemplateDirectives.EndOfComment(_text, start) is var end && end > start ? end : AfterDirective(start);
            case '$':
                return AfterReference(start);
            case '"':
                _isQuoted = !_isQuoted;
                return start + 1;
            default:
                return start + 1;
        }
    }

    private int AfterDirective(int start)
    {
        var open = MappingTemplateText.EndOfName(_text, start + 1);
        while (open < _text.Length && _text[open] is ' ' or '\t')
        {
            open++;
        }

        if (open == start + 1 || open == _text.Length || _text[open] != '(')
        {
            return start + 1;
        }

        var end = MappingTemplateText.EndOfGroup(_text, open);
        IsOnlyWritten &= !ReadsBody(_text.AsSpan(open, end - open));
        return end;
    }

    private int AfterReference(int start)
    {
        var end = MappingTemplateText.EndOfReference(_text, start);
        var reference = _text.AsSpan(start, end - start);
        IsOnlyWritten &= MappingTemplateText.Plain(reference) is Body or EscapedBody ? TakesText(start) : !ReadsBody(reference);
        return Math.Max(end, start + 1);
    }

    // `+` in base64 is a space to a form.
    private bool TakesText(int start) => _isJson ? _isQuoted : start == 0 || _text[start - 1] != '=';

    // `$input.params('…')` is no part of the body.
    private static bool ReadsBody(ReadOnlySpan<char> part)
    {
        while (part.IndexOf(Input) is var found and >= 0)
        {
            part = part[(found + Input.Length)..];
            if (!part.StartsWith(".params"))
            {
                return true;
            }
        }

        return false;
    }
}
