using OpenApiBinaryLint.Cli.CommandLine;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>A command of the program.</summary>
internal abstract class Command
{
    /// <summary>In the order of the help.</summary>
    public static IReadOnlyList<string> Names => ["lint", "convert", "explain", "patch", "rules", "init", "completion"];

    /// <summary>What may be written after its name.</summary>
    public abstract CommandSyntax Syntax { get; }

    /// <summary>The command of a name, or null.</summary>
    public static Command? Named(string name) => name switch
    {
        "lint" => new LintCommand(),
        "convert" => new ConvertCommand(),
        "explain" => new ExplainCommand(),
        "patch" => new PatchCommand(),
        "rules" => new RulesCommand(),
        "init" => new InitCommand(),
        "completion" => new CompletionCommand(),
        _ => null,
    };

    /// <summary>Runs and gives the exit code.</summary>
    public abstract int Run(Arguments arguments, Session session);
}
