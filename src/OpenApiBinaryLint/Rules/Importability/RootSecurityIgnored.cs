using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API005: operations that rely on the security of the root.</summary>
internal sealed class RootSecurityIgnored() : Rule(new(
    "API005", "root-security-ignored", Severity.Warning, "Operations that rely on the `security` of the root",
    Fix: FixSafety.Unsafe))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Root["security"] is ArrayNode { Items.Count: > 0 } && Security.RequiredBy(inspection.Api.Root) is { Count: > 0 } schemes)
        {
            Check(schemes, inspection);
        }
    }

    private void Check(HashSet<string> schemes, Inspection inspection)
    {
        // A preflight carries no credentials, so nobody wants it checked.
        var open = inspection.Api.Operations.Where(static operation => operation.Method != "options" && !Security.IsDecidedBy(operation)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var operations = Wording.List([.. open.Select(static operation => operation.Name)]);

        // AWS documents that it does not use the root's security. What was recorded of imports says otherwise of authorizers.
        var hasAuthorizer = Security.IsGuarded(schemes, inspection.Api);
        inspection.Report(
            this,
            inspection.Api.Root.Find("security")!.Key,
            hasAuthorizer
                ? $"AWS documents that `security` of the root is not used, though imports were seen to apply an authorizer: to be certain, repeat it at {operations}"
                : $"API Gateway does not use `security` of the root: whoever calls {operations} is let in without {Wording.List([.. schemes])}",
            severity: hasAuthorizer ? Severity.Info : null,
            fix: Fix.Of($"Repeat `security` at {operations}", FixSafety.Unsafe, Repetitions(open, schemes, inspection.Api)));
    }

    // A scheme that is not declared would stop the import.
    private static IReadOnlyList<TextEdit?> Repetitions(List<Operation> operations, HashSet<string> schemes, GatewayApi api)
    {
        var security = api.Root["security"]!;
        return schemes.All(scheme => api.SecuritySchemes?.Find(scheme) is not null)
            && Mending.MayRepeat(security.Span.Length * (long)operations.Count) && NewValue.AsWritten(security) is { } copy
                ? [.. operations.Select(operation => Repetition(operation, copy)).Distinct()]
                : [null];
    }

    private static TextEdit? Repetition(Operation operation, NewValue security) =>
        operation.Owns(operation.Node) ? NodeEdits.Insert(operation.Node, "security", security, operation.Node.FindOwn("responses")) : null;
}
