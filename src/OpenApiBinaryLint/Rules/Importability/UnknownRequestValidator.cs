using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API011: a request validator that is not defined.</summary>
internal sealed class UnknownRequestValidator() : Rule(new(
    "API011", "unknown-request-validator", Severity.Warning, "A request validator that is not defined"))
{
    // Each of them is compared with the name in each operation.
    private const int MostNames = 100;

    private const string Validator = ExtensionNames.Prefix + "request-validator";
    private const string Validators = ExtensionNames.Prefix + "request-validators";

    public override void Check(Inspection inspection)
    {
        var root = inspection.Api.Root;
        var defined = root[Validators];
        if (defined is not (null or ObjectNode) || TemplateExpression.IsOpen(root)
            || (defined is ObjectNode node && (TemplateExpression.Is(node) || TemplateExpression.IsOpen(node))))
        {
            return;
        }

        Check(root, defined as ObjectNode, operation: null, inspection);
        foreach (var operation in inspection.Api.Operations)
        {
            Check(operation.Node, defined as ObjectNode, operation, inspection);
        }
    }

    private void Check(ObjectNode owner, ObjectNode? defined, Operation? operation, Inspection inspection)
    {
        if (owner[Validator] is not ScalarNode { Kind: ScalarKind.String } name || TemplateExpression.Is(name) || defined?.Find(name.Value) is not null)
        {
            return;
        }

        var meant = defined is not null && Spelling.Nearest(name.Value, [.. defined.Effective().Take(MostNames).Select(static member => member.Name)]) is { } nearest
            ? $", `{nearest}` was probably meant"
            : "";
        inspection.Report(
            this, name, $"`{Validators}` defines no `{name.Value}`{meant}: requests reach the integration without being validated", operation);
    }
}
