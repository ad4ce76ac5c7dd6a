using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT002: an integration of no type, or of one that does not exist.</summary>
internal sealed class UnknownType() : IntegrationRule(new(
    "INT002", "unknown-type", Severity.Error, "An integration without `type`, or with one that does not exist",
    Fix: FixSafety.Safe, ReadsHttpApis: true))
{
    private static readonly string[] RestTypes = ["aws", "aws_proxy", "http", "http_proxy", "mock"];

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.Type.IsKnown || (inspection.Api.Target == ApiTarget.Http && !integration.IsProxy))
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var type = integration.Type;
        if (type.IsAbsent)
        {
            inspection.Report(this, integration.Key, "The integration has no `type`: API Gateway refuses the import", operation);
        }
        else if (type.IsKnown)
        {
            inspection.Report(
                this,
                type.Node!,
                $"The document is marked as one of an HTTP API, which has no `{Written(type.Node!)}` integrations, only `aws_proxy` and `http_proxy`: its import leaves this one out",
                operation,
                Severity.Info);
        }
        else if (type is { State: ValueState.Invalid, Node: ScalarNode { Kind: ScalarKind.String } })
        {
            var nearest = Spelling.NearestInItsCase(Written(type.Node), RestTypes);
            var advice = nearest is null ? "it is one of `aws`, `aws_proxy`, `http`, `http_proxy` and `mock`" : $"`{nearest}` may be meant";
            inspection.Report(
                this,
                type.Node,
                $"There is no integration type `{Written(type.Node)}`, API Gateway refuses the import; {advice}",
                operation,
                fix: Mending.ReplaceOwn(operation, type.Node, nearest));
        }
    }

    private static string Written(Node node) => ((ScalarNode)node).Value;
}
