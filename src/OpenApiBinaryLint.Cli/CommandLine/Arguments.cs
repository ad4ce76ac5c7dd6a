using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Cli.CommandLine;

/// <summary>What was written after a command's name.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, List<string>> _values = [];

    /// <summary>The words that are neither options nor values of options.</summary>
    public List<string> Operands { get; } = [];

    /// <summary>Whether an option was given.</summary>
    public bool Has(Option option) => _values.ContainsKey(option.Name);

    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? Value(Option option) => _values.TryGetValue(option.Name, out var values) ? values[0] : null;

    /// <summary>All values of an option.</summary>
    public List<string> Values(Option option) => _values.TryGetValue(option.Name, out var values) ? values : [];

    /// <summary>Takes an option; of a flag, an empty value.</summary>
    public void Add(Option option, string value)
    {
        if (!_values.TryGetValue(option.Name, out var values))
        {
            _values.Add(option.Name, values = []);
        }

        values.Add(value);
    }

    /// <summary>Complains about a value that is none of the choices.</summary>
    public void CheckChoices(CommandSyntax syntax)
    {
        if (syntax.OperandChoices.Length > 0 && Operands is [var operand] && Array.IndexOf(syntax.OperandChoices, operand) < 0)
        {
            throw Unknown($"{syntax.Operand.ToLowerInvariant()} '{operand}'", operand, syntax.OperandChoices);
        }

        foreach (var option in syntax.Options)
        {
            if (option.Choices.Length > 0 && Value(option) is { } value && Array.IndexOf(option.Choices, value) < 0)
            {
                throw Unknown($"value '{value}' of --{option.Name}", value, option.Choices);
            }
        }
    }

    /// <summary>The complaint about a value that is none of those known.</summary>
    public static UsageException Unknown(string what, string value, IReadOnlyList<string> known)
    {
        var advice = Spelling.NearestOrLonger(value, known) is { } nearest
            ? $"did you mean '{nearest}'?"
            : $"it takes {string.Join(", ", known)}";
        return new($"Unknown {what}; {advice}");
    }
}
