using System.Globalization;
using System.Text;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>Identifiers of operations that links can name: letters, digits and hyphens, each given once.</summary>
internal sealed class Slugs
{
    private const int Longest = 80;

    // With the number that was given last to another of the same words.
    private readonly Dictionary<string, int> _given = [];

    public string Of(OperationExplanation operation)
    {
        var slug = new StringBuilder();
        foreach (var character in $"{operation.Method} {operation.Path}".ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString(0, Math.Min(slug.Length, Longest)).TrimEnd('-');
        if (_given.TryAdd(name, 1))
        {
            return name;
        }

        var unique = name;
        while (!_given.TryAdd(unique, 1))
        {
            unique = $"{name}-{(++_given[name]).ToString(CultureInfo.InvariantCulture)}";
        }

        return unique;
    }
}
