namespace OpenApiBinaryLint.Gateway;

/// <summary>
/// What is said of keys, as a text of lines <c>kind: key key …</c>. A <c>switch</c> over as many strings is compiled at every
/// start, which takes many times longer than to read such a text.
/// </summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, string> _kinds;

    public KeyTable(string text, StringComparer? comparer = null)
    {
        _kinds = new(comparer);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 1; i < words.Length; i++)
            {
                _kinds.Add(words[i], words[0]);
            }
        }
    }

    /// <summary>The kind of a key, or null where the table does not know it.</summary>
    public string? this[string key] => _kinds.GetValueOrDefault(key);
}
