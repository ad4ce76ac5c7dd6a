using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenApiBinaryLint.Benchmarks;

/// <summary>Writes one structure as JSON or as block YAML.</summary>
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
    public void Objects(string name, List<Action> items)
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

                Nested('{', '}', item);
            }
        });
    }

    /// <summary>A member that is a list of texts.</summary>
    public void List(string name, string[] items)
    {
        Key(name);
        _text.Append(isYaml ? " [" : "[").AppendJoin(", ", items.Select(static item => JsonSerializer.Serialize(item, Relaxed))).Append(']');
    }

    public void Text(string name, string value) => Verbatim(name, JsonSerializer.Serialize(value, Relaxed));

    public void Verbatim(string name, string value)
    {
        Key(name);
        _text.Append(isYaml ? " " : "").Append(value);
    }

    private void Key(string name)
    {
        Separate();
        _text.Append(JsonSerializer.Serialize(name, Relaxed)).Append(isYaml ? ":" : ": ");
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
