using McMaster.Extensions.CommandLineUtils;
using McMaster.Extensions.CommandLineUtils.HelpText;

namespace OpenApiBinaryLint.Cli.CommandLine;

/// <summary>Help that fits a screen of 80 columns and 40 lines.</summary>
internal sealed class HelpText : IHelpTextGenerator
{
    /// <inheritdoc/>
    public void Generate(CommandLineApplication application, TextWriter output)
    {
        var operand = application.Arguments.Count > 0 ? $"[{application.Arguments[0].Name}]" : "COMMAND";
        output.Write($"{application.Description}\n\nUsage: {application.Name} {operand} [options]\n");
        WriteTable(output, [.. application.Commands.Select(static command => (command.Name, command.Description))]);
        WriteTable(output, [.. application.Options.Select(static option => (Spelling(option), option.Description))]);
        output.Write($"\n{application.ExtendedHelpText}\n");
    }

    private static void WriteTable(TextWriter output, List<(string Term, string Meaning)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.Write('\n');
        var width = rows.Max(static row => row.Term.Length);
        foreach (var (term, meaning) in rows)
        {
            output.Write($"  {term.PadRight(width)}  {meaning}\n");
        }
    }

    private static string Spelling(CommandOption option)
    {
        var name = option.ShortName is null ? $"--{option.LongName}" : $"-{option.ShortName}, --{option.LongName}";
        return option.ValueName is null ? name
            : option.OptionType == CommandOptionType.SingleOrNoValue ? $"{name}[={option.ValueName}]"
            : $"{name} {option.ValueName}";
    }
}
