using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT015: a passthroughBehavior that does not exist.</summary>
internal sealed class UnknownPassthroughBehavior() : IntegrationRule(new(
    "INT015", "unknown-passthrough-behavior", Severity.Error, "A `passthroughBehavior` that does not exist",
    Fix: FixSafety.Safe))
{
    private static readonly string[] Behaviors = ["when_no_match", "when_no_templates", "never"];

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.PassthroughBehavior is { State: ValueState.Invalid, Node: ScalarNode { Kind: ScalarKind.String } node })
        {
            Report(operation, node, inspection);
        }
    }

    private void Report(Operation operation, ScalarNode node, Inspection inspection)
    {
        var nearest = Spelling.NearestInItsCase(node.Value, Behaviors);
        var advice = nearest is null ? "it is one of `when_no_match`, `when_no_templates` and `never`" : $"`{nearest}` may be meant";
        inspection.Report(
            this,
            node,
            $"There is no `passthroughBehavior` `{node.Value}`, API Gateway refuses the import; {advice}",
            operation,
            fix: Mending.ReplaceOwn(operation, node, nearest));
    }
}
