using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Completion;

/// <summary>For zsh: as a file of its <c>fpath</c>, or read at its start.</summary>
internal sealed class ZshScript(TextWriter output, IReadOnlyList<CommandSyntax> commands) : CompletionScript(output, commands)
{
    /// <inheritdoc/>
    public override void Write()
    {
        Line($"#compdef {Program.Name}");
        Line();
        Line("_openapi-binary-lint_rules() {");
        Line("  local -a rules=(");
        foreach (var rule in RuleCatalog.Infos)
        {
            Line($"    {Quoted($"{rule.Id}:{rule.Slug}: {rule.Summary}")}");
            Line($"    {Quoted($"{rule.Slug}:{rule.Id}: {rule.Summary}")}");
        }

        Line("  )");
        Line("  _describe rule rules");
        Line("}");
        WriteFunctions();
        foreach (var command in Commands)
        {
            WriteCommand(command);
        }

        WriteEnd();
    }

    private void WriteFunctions() => Line(
        $$"""

        _openapi-binary-lint_rule_setting() {
          if compset -P '*='; then compadd {{Severities}}; else _openapi-binary-lint_rules; fi
        }

        _openapi-binary-lint_report() {
          if compset -P '*='; then _files; else compadd {{Formats}}; fi
        }

        _openapi-binary-lint() {
          local context state state_descr line
          typeset -A opt_args
          local -a commands=({{string.Concat(Commands.Select(static command => $"\n    {Quoted($"{command.Name}:{command.Summary}")}"))}}
          )
          _arguments -C '(- *)'{-h,--help}'[{{Help}}]' '(- *)--version[{{Version}}]' '1:command:->command' '*::argument:->argument'
          case $state in
            command) _describe command commands ;;
            argument)
              case $words[1] in
        """);

    private void WriteCommand(CommandSyntax command)
    {
        Line($"        {command.Name})");
        Line("          _arguments \\");
        foreach (var option in command.Options)
        {
            Line($"            {Specification(option)} \\");
        }

        if (command.Operand.Length > 0)
        {
            Line($"            '{(command.TakesManyOperands ? "*" : "1")}:{command.Operand.TrimEnd('.')}:{Action(command.OperandKind, command.OperandChoices)}' \\");
        }

        Line($"            '(- *)'{{-h,--help}}'[{Help}]' ;;");
    }

    private void WriteEnd() => Line(
        $$"""
              esac ;;
          esac
        }

        if [ "$funcstack[1]" = _openapi-binary-lint ]; then
          _openapi-binary-lint "$@"
        else
          compdef _openapi-binary-lint {{Program.Name}}
        fi
        """);

    private static string Specification(Option option)
    {
        var description = Quoted($"[{option.Description.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]{Value(option)}");
        var name = option.ValueName is null ? $"--{option.Name}" : option.Default is null ? $"--{option.Name}=" : $"--{option.Name}=-";
        return option.Letter is not null ? $"'(-{option.Letter} --{option.Name})'{{-{option.Letter},{name}}}{description}"
            : option.IsRepeatable ? $"'*'{name}{description}"
            : $"{name}{description}";
    }

    private static string Value(Option option) =>
        option.ValueName is null ? "" : $"{(option.Default is null ? ":" : "::")}{option.ValueName.Split('[')[0]}:{Action(option.Kind, option.Choices)}";

    private static string Action(ValueKind kind, string[] choices) => kind switch
    {
        ValueKind.File => "_files",
        ValueKind.Folder => "_files -/",
        ValueKind.Rule => "_openapi-binary-lint_rules",
        ValueKind.RuleSetting => "_openapi-binary-lint_rule_setting",
        ValueKind.Report => "_openapi-binary-lint_report",
        _ when choices.Length > 0 => $"({string.Join(' ', choices)})",
        _ => " ",
    };

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
