using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Completion;

/// <summary>For bash from 3.2 on, which macOS has. Bash itself completes files wherever the function finds no words.</summary>
internal sealed class BashScript(TextWriter output, IReadOnlyList<CommandSyntax> commands) : CompletionScript(output, commands)
{
    private const string Files = ":";
    private const string Nothing = "compopt +o default 2> /dev/null";

    /// <inheritdoc/>
    public override void Write()
    {
        Line(
            $$"""
            # Completes {{Program.Name}} in bash.
            _openapi_binary_lint() {
              local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} sign='' words=''
              # Bash takes an equals sign for a word of its own.
              if [ "$word" = '=' ]; then
                word='' sign='='
              elif [ "$previous" = '=' ]; then
                previous=${COMP_WORDS[COMP_CWORD - 2]} sign='='
              fi
              case $COMP_CWORD:${COMP_WORDS[1]}:$previous$sign in
                1:*) words='{{string.Join(' ', Commands.Select(static command => command.Name))}} --help --version' ;;
            """);
        foreach (var command in Commands)
        {
            foreach (var option in command.Options.Where(static option => option.ValueName is not null))
            {
                Line($"    {Patterns(command, option)}) {Offer(option.Kind, option.Choices)} ;;");
            }
        }

        // What is left of `--format sarif=` and of `--rule BIN007=`.
        Line($"    {string.Join(" | ", Reporter.Formats.Select(static format => $"*:lint:{format}="))}) {Files} ;;");
        Line($"    *:lint:*[0-9a-z]=) words='{Severities}' ;;");
        foreach (var command in Commands)
        {
            var options = command.Options.Select(static option => $"--{option.Name}").Append("--help");
            Line($"    *:{command.Name}:*) if [ \"${{word#-}}\" != \"$word\" ]; then words='{string.Join(' ', options)}'; else {Operands(command)}; fi ;;");
        }

        Line(
            $$"""
              esac
              COMPREPLY=()
              while IFS= read -r word; do
                COMPREPLY+=("$word")
              done < <([ -z "$words" ] || compgen -W "$words" -- "$word")
            }

            _openapi_binary_lint_rules='{{string.Join(' ', RuleCatalog.Infos.SelectMany(static rule => new[] { rule.Id, rule.Slug }))}}'

            complete -o default -F _openapi_binary_lint {{Program.Name}}
            """);
    }

    private static string Operands(CommandSyntax command) =>
        command.Operand.Length == 0 ? Nothing : Offer(command.OperandKind, command.OperandChoices);

    // Bash quotes the words of its files itself, so nothing is offered for these.
    private static string Offer(ValueKind kind, string[] choices) => kind switch
    {
        ValueKind.File or ValueKind.Folder => Files,
        ValueKind.Rule or ValueKind.RuleSetting => "words=$_openapi_binary_lint_rules",
        ValueKind.Report => $"words='{Formats}'",
        _ when choices.Length > 0 => $"words='{string.Join(' ', choices)}'",
        _ => Nothing,
    };

    private static string Patterns(CommandSyntax command, Option option)
    {
        var pattern = $"*:{command.Name}:--{option.Name}";
        var patterns = option.Default is null ? $"{pattern} | {pattern}=" : $"{pattern}=";
        return option.Letter is null ? patterns : $"{patterns} | *:{command.Name}:-{option.Letter}";
    }
}
