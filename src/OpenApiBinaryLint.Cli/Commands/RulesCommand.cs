using OpenApiBinaryLint.Cli.CommandLine;
using OpenApiBinaryLint.Reporting;
using OpenApiBinaryLint.Rules;

namespace OpenApiBinaryLint.Cli.Commands;

/// <summary>Lists the rules, or shows the page of one.</summary>
internal sealed class RulesCommand : Command
{
    /// <inheritdoc/>
    public override CommandSyntax Syntax { get; } = new(
        "rules",
        "Lists the rules, or explains one",
        "RULE",
        [],
        ["openapi-binary-lint rules", "openapi-binary-lint rules DOC002", "openapi-binary-lint rules duplicate-key"])
    {
        OperandKind = ValueKind.Rule,
    };

    /// <inheritdoc/>
    public override int Run(Arguments arguments, Session session)
    {
        if (arguments.Operands is [var name])
        {
            RulePageLayout.Write(RulePages.Read(RuleNames.Find(name) ?? throw UnknownRule(name)), session.Output);
        }
        else
        {
            List(session.Output);
        }

        return ExitCode.Success;
    }

    /// <summary>The complaint about a rule that does not exist.</summary>
    public static UsageException UnknownRule(string name)
    {
        var advice = RuleNames.Nearest(name) is { } nearest ? $"did you mean '{nearest}'?" : $"{Program.Name} rules lists them";
        return new($"Unknown rule '{name}'; {advice}");
    }

    private static void List(TextWriter output)
    {
        output.Write("ID        SEVERITY  FIX     NAME\n");
        foreach (var rule in RuleCatalog.Infos)
        {
            var fix = rule.Fix is { } safety ? safety.Word() : "-";
            output.Write($"{rule.Id,-8}  {rule.Severity.Word(),-8}  {fix,-6}  {rule.Slug}{(rule.IsOffByDefault ? " (off by default)" : "")}\n");
        }
    }
}
