using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Completion;

/// <summary>For fish.</summary>
internal sealed class FishScript(TextWriter output, IReadOnlyList<CommandSyntax> commands) : CompletionScript(output, commands)
{
    private const string Start = $"complete -c {Program.Name}";

    /// <inheritdoc/>
    public override void Write()
    {
        Line($"# Completes {Program.Name} in fish.");
        WriteFunctions();
        Line();
        Line($"{Start} -f");
        Line($"{Start} -s h -l help -d {Quoted(Help)}");
        Line($"{Start} -n __openapi_binary_lint_runs -l version -d {Quoted(Version)}");
        foreach (var command in Commands)
        {
            Line($"{Start} -n __openapi_binary_lint_runs -a {command.Name} -d {Quoted(command.Summary)}");
        }

        foreach (var command in Commands)
        {
            WriteCommand(command);
        }
    }

    private void WriteFunctions()
    {
        Line(
            """
            function __openapi_binary_lint_runs
              set -l words (commandline -opc)
              test "$words[2]" = "$argv[1]"
            end

            function __openapi_binary_lint_rules
              printf '%s\t%s\n' \
            """);
        foreach (var rule in RuleCatalog.Infos)
        {
            Line($"    {rule.Id} {Quoted($"{rule.Slug}: {rule.Summary}")} {rule.Slug} {Quoted($"{rule.Id}: {rule.Summary}")} \\");
        }

        Line(
            $"""

            end

            function __openapi_binary_lint_rule_settings
              set -l rule (string match -r '^(?:--rule=)?([^=]+=)' -- (commandline -ct))[2]
              if test -n "$rule"
                printf "$rule%s\n" {Severities}
              else
                __openapi_binary_lint_rules
              end
            end
            """);
    }

    private void WriteCommand(CommandSyntax command)
    {
        var start = $"{Start} -n '__openapi_binary_lint_runs {command.Name}'";
        Line();
        if (command.Operand.Length > 0)
        {
            Line($"{start} {Offer(command.OperandKind, command.OperandChoices)}");
        }

        foreach (var option in command.Options)
        {
            var letter = option.Letter is null ? "" : $" -s {option.Letter}";
            var value = option.ValueName is null || option.Default is not null ? "" : $" {(option.Kind is ValueKind.Text or ValueKind.RuleSetting ? "-x" : "-r")}";
            Line($"{start}{letter} -l {option.Name}{value} {Offer(option.Kind, option.Choices)} -d {Quoted(option.Description)}".Replace("  ", " ", StringComparison.Ordinal));
        }
    }

    private static string Offer(ValueKind kind, string[] choices) => kind switch
    {
        ValueKind.File => "-F",
        ValueKind.Folder => "-a '(__fish_complete_directories)'",
        ValueKind.Rule => "-a '(__openapi_binary_lint_rules)'",
        ValueKind.RuleSetting => "-a '(__openapi_binary_lint_rule_settings)'",
        ValueKind.Report => $"-a '{Formats}'",
        _ when choices.Length > 0 => $"-a '{string.Join(' ', choices)}'",
        _ => "",
    };

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}
