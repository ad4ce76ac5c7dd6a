using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Cli.Completion;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Prints what makes a shell complete this program's command lines.</summary>
internal sealed class CompletionCommand : Command
{
    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "completion",
        "Prints a completion script for a shell",
        "SHELL",
        [],
        [
            "eval \"$(openapi-binary-lint completion bash)\"  # in ~/.bashrc",
            "eval \"$(openapi-binary-lint completion zsh)\"   # in ~/.zshrc, below compinit",
            "openapi-binary-lint completion fish | source   # in config.fish",
        ])
    {
        OperandKind = ValueKind.Text,
        OperandChoices = ["bash", "zsh", "fish"],
        Notes = "Shells: bash, zsh, fish",
    };

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        List<CommandSyntax> commands = [.. Names.Select(static name => Named(name)!.Syntax)];
        CompletionScript script = arguments.Operands switch
        {
            ["bash"] => new BashScript(session.Output, commands),
            ["zsh"] => new ZshScript(session.Output, commands),
            ["fish"] => new FishScript(session.Output, commands),
            _ => throw new UsageException($"Which shell? {string.Join(", ", Syntax.OperandChoices)}"),
        };
        script.Write();
        return ExitCode.Success;
    }
}
