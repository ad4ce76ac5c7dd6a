namespace OpenApiBinaryLint.Gateway;

/// <summary>Finds the first item of a name, however many there are.</summary>
/// <param name="items">The items.</param>
/// <param name="nameOf">The name of one.</param>
/// <param name="comparer">Null where names are compared as they stand.</param>
internal sealed class FirstByName<T>(IReadOnlyList<T> items, Func<T, string> nameOf, StringComparer? comparer = null)
    where T : class
{
    // Most operations have a handful of everything: a scan is faster there than a dictionary.
    private const int IndexFrom = 12;

    private readonly StringComparer _comparer = comparer ?? StringComparer.Ordinal;
    private Dictionary<string, T>? _index;

    public T? Find(string name) => items.Count < IndexFrom ? Scan(name) : (_index ??= Index()).GetValueOrDefault(name);

    private T? Scan(string name)
    {
        foreach (var item in items)
        {
            if (_comparer.Equals(nameOf(item), name))
            {
                return item;
            }
        }

        return null;
    }

    private Dictionary<string, T> Index()
    {
        var index = new Dictionary<string, T>(items.Count, _comparer);
        foreach (var item in items)
        {
            index.TryAdd(nameOf(item), item);
        }

        return index;
    }
}
