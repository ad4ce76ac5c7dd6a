using System.Globalization;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The names of components, of which 3.0 allows letters, digits, dots, underscores and hyphens only.</summary>
internal sealed class ComponentNames(Swagger source)
{
    private readonly Dictionary<string, Dictionary<string, string>> _sections = [];

    /// <summary>The name that a shared value has in the target.</summary>
    /// <param name="section">The field of the root that holds it: <c>definitions</c>.</param>
    /// <param name="name">Its name in the source.</param>
    public string Of(string section, string name)
    {
        if (!_sections.TryGetValue(section, out var renamed))
        {
            _sections[section] = renamed = Rename(section);
        }

        return renamed.GetValueOrDefault(name, name);
    }

    private Dictionary<string, string> Rename(string section)
    {
        var renamed = new Dictionary<string, string>();
        if (source.Root[section] is not ObjectNode mapping)
        {
            return renamed;
        }

        var taken = mapping.Effective().Select(static member => member.Name).ToHashSet();
        foreach (var member in mapping.Effective())
        {
            if (IsLegal(member.Name) || TemplateExpression.IsKey(member.Name) || renamed.ContainsKey(member.Name))
            {
                continue;
            }

            var name = Free(member.Name, taken);
            renamed.Add(member.Name, name);
            source.Conversion.Note(
                ConversionRules.Renamed,
                member.Value,
                $"OpenAPI 3.0 forbids the name `{member.Name}`; it is `{name}` now, here and in every reference");
        }

        return renamed;
    }

    // API Gateway takes alphanumeric model names only, so what is illegal is left out rather than replaced.
    private static string Free(string name, HashSet<string> taken)
    {
        var legal = string.Concat(name.Where(IsLegal));
        legal = legal.Length == 0 ? "Unnamed" : legal;
        var free = legal;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = legal + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static bool IsLegal(string name) => name.Length > 0 && name.All(IsLegal);

    private static bool IsLegal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';
}
