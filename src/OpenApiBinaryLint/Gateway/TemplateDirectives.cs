namespace OpenApiBinaryLint.Gateway;

/// <summary>The directives of a mapping template: <c>#if</c>, <c>#foreach</c>, <c>#set</c> and the rest.</summary>
internal sealed class TemplateDirectives
{
    private readonly string _text;
    private readonly List<string> _open = [];

    public TemplateDirectives(string text)
    {
        _text = text;
        Read();
        if (Fault is null && _open.Count > 0)
        {
            Fault = $"`#{_open[^1]}` has no `#end`";
        }
    }

    /// <summary>Whether there is any directive, so that the text is not its own output.</summary>
    public bool AreAny { get; private set; }

    /// <summary>The directive that lacks its other half, or null.</summary>
    public string? Fault { get; private set; }

    private void Read()
    {
        var i = 0;
        while (i < _text.Length && Fault is null)
        {
            i = _text[i] switch
            {
                '\\' => i + 2,
                '#' => EndOfComment(_text, i) is var end && end > i ? end : Directive(i),
                _ => i + 1,
            };
        }
    }

    /// <summary>The end of a comment or unparsed text that begins here (<c>##</c>, <c>#* *#</c>, <c>#[[ ]]#</c>), or the start itself where none does.</summary>
    public static int EndOfComment(string text, int start)
    {
        var rest = text.AsSpan(start);
        var closing = rest.StartsWith("##") ? "\n" : rest.StartsWith("#*") ? "*#" : rest.StartsWith("#[[") ? "]]#" : null;
        if (closing is null)
        {
            return start;
        }

        var end = text.IndexOf(closing, start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + closing.Length;
    }

    // `#if`, `#{if}`; a word is read to its end, so that `#endless` is none.
    private int Directive(int hash)
    {
        var isFormal = hash + 1 < _text.Length && _text[hash + 1] == '{';
        var start = hash + (isFormal ? 2 : 1);
        var end = MappingTemplateText.EndOfName(_text, start);
        switch (_text[start..end])
        {
            case "if" or "foreach" or "macro" or "define" when TakesArguments(isFormal ? end + 1 : end):
                AreAny = true;
                _open.Add(_text[start..end]);
                break;
            case "else" or "elseif":
                AreAny = true;
                Fault = _open.Count == 0 ? $"`#{_text[start..end]}` belongs to no `#if`" : null;
                break;
            case "end":
                AreAny = true;
                Close();
                break;
            case "set" or "stop" or "break" or "return" or "parse" or "include" or "evaluate":
                AreAny = true;
                break;
        }

        return Math.Max(end, hash + 1);
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            Fault = "`#end` closes nothing";
            return;
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private bool TakesArguments(int offset)
    {
        while (offset < _text.Length && _text[offset] is ' ' or '\t')
        {
            offset++;
        }

        return offset < _text.Length && _text[offset] == '(';
    }
}
