using OpenApiBinaryLint.Converting.Drafts;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApi31To30;

/// <summary>Definitions that stand inside schemas in 3.1 and among the components in 3.0.</summary>
internal sealed class HoistedDefinitions(Conversion conversion)
{
    private readonly HashSet<string> _taken =
        [.. ((conversion.Root["components"] as ObjectNode)?["schemas"] as ObjectNode)?.Effective().Select(static member => member.Name) ?? []];

    // Thousands of schemas may each define the same name.
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>The definitions under the names that they have among the components.</summary>
    public List<DraftMember> Members { get; } = [];

    /// <summary>Takes the definitions of a schema out of it.</summary>
    public void Hoist(Member definitions, SchemaConversion schemas)
    {
        if (definitions.Value.Resolved is not ObjectNode source)
        {
            return;
        }

        foreach (var member in source.Effective())
        {
            var name = FreeName(member.Name);
            conversion.Note(ConversionRules.Definitions31, member.Key, $"3.0 has no `{definitions.Name}`; the schema stands at `#/components/schemas/{name}`");
            Members.Add(new(name, schemas.Convert(member.Value) ?? new Draft.Original(member.Value), member));
        }
    }

    private string FreeName(string wanted)
    {
        var legal = string.Concat(wanted.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
        var name = legal;
        while (!_taken.Add(name))
        {
            var number = _numbers.GetValueOrDefault(legal, 1) + 1;
            _numbers[legal] = number;
            name = legal + number;
        }

        return name;
    }
}
