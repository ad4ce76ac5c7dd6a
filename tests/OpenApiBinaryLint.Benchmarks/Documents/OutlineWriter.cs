using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenApiBinaryLint.Benchmarks.Documents;

/// <summary>Writes one structure as JSON or as block YAML, as people write them.</summary>
internal sealed class OutlineWriter(bool isYaml)
{
    // Quotes as people write them, not as web pages need them.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();
    private int _depth = -1;
    private bool _isFirst = true;
    private bool _isItem;

    public long Length => _text.Length;

    public override string ToString() => _text.Append('\n').ToString();

    /// <summary>A member that is an object; the empty name is the root.</summary>
    public void Object(string name, Action write)
    {
        if (name.Length > 0)
        {
            Key(name);
        }

        Nested('{', '}', write);
    }

    /// <summary>A member that is a list of objects.</summary>
    public void Objects(string name, List<Action> items) => Items(name, items, item => Nested('{', '}', item));

    /// <summary>A member that is a list of texts.</summary>
    public void List(string name, params string[] items)
    {
        if (items.Length == 0)
        {
            Verbatim(name, "[]");
            return;
        }

        Items(name, items, item =>
        {
            _text.Append(isYaml ? Yaml(item) : Json(item));
            _isItem = false;
        });
    }

    /// <summary>A member that is a text.</summary>
    public void Text(string name, string value)
    {
        if (!isYaml)
        {
            Verbatim(name, Json(value));
        }
        else if (!value.Contains('\n', StringComparison.Ordinal))
        {
            Verbatim(name, Yaml(value));
        }
        else
        {
            var lineStart = "\n" + new string(' ', 2 * (_depth + 1));
            Verbatim(name, "|-" + lineStart + value.Replace("\n", lineStart, StringComparison.Ordinal));
        }
    }

    /// <summary>A member whose value is written as it is: a number, a truth value.</summary>
    public void Verbatim(string name, string value)
    {
        Key(name);
        _text.Append(isYaml ? " " : "").Append(value);
    }

    private static string Json(string text) => JsonSerializer.Serialize(text, Relaxed);

    // Plain where it stays the same text: what begins with a letter and looks like nothing else.
    private static string Yaml(string text)
    {
        var isPlain = (char.IsAsciiLetter(text[0]) || text[0] == '/')
            && text is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.EndsWith(':');
        return isPlain ? text : Json(text);
    }

    private void Key(string name)
    {
        Separate();
        _text.Append(isYaml ? Yaml(name) : Json(name)).Append(isYaml ? ":" : ": ");
    }

    private void Items<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        Key(name);
        Nested('[', ']', () =>
        {
            foreach (var item in items)
            {
                Separate();
                if (isYaml)
                {
                    _text.Append("- ");
                    _isItem = true;
                }

                write(item);
            }
        });
    }

    private void Nested(char open, char close, Action write)
    {
        _text.Append(isYaml ? "" : open);
        _depth++;
        _isFirst = true;
        write();
        _depth--;
        _isFirst = false;
        if (!isYaml)
        {
            _text.Append('\n').Append(' ', 2 * (_depth + 1)).Append(close);
        }
    }

    // The first key of an item stands behind the item's dash.
    private void Separate()
    {
        if (isYaml && _isItem)
        {
            _isItem = false;
        }
        else
        {
            _text.Append(_isFirst || isYaml ? "" : ",").Append(isYaml && _text.Length == 0 ? "" : "\n").Append(' ', 2 * (isYaml ? _depth : _depth + 1));
        }

        _isFirst = false;
    }
}
