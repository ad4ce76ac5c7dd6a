using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API006: security that stands in the document and that API Gateway does not see to.</summary>
internal sealed class SecuritySchemeNotEnforced() : Rule(new(
    "API006", "security-scheme-not-enforced", Severity.Warning, "A security scheme that API Gateway does not enforce",
    ReadsHttpApis: true))
{
    public override void Check(Inspection inspection)
    {
        foreach (var scheme in inspection.Api.SecuritySchemes?.Effective() ?? [])
        {
            if (IsUnenforced(scheme, inspection.Api))
            {
                CheckUse(inspection);
                break;
            }
        }

        if (inspection.Api.Target == ApiTarget.Http)
        {
            CheckNumber(inspection);
        }
    }

    private static bool IsUnenforced(Member scheme, GatewayApi api) =>
        !TemplateExpression.IsKey(scheme.Name) && Security.EnforcementOf(scheme.Value, api) == Enforcement.None;

    private void CheckUse(Inspection inspection)
    {
        var api = inspection.Api;
        var ofRoot = Security.RequiredBy(api.Root);
        var calls = UnguardedCalls(api, ofRoot);

        // What the root asks for is the same for all calls that leave it to the root: only the others have pairs of their own.
        var ownCalls = calls.Where(call => call.Required != ofRoot)
            .SelectMany(static call => call.Required, static (call, name) => (name, call.Operation.Name)).ToLookup(static use => use.name, static use => use.Name);
        foreach (var scheme in api.SecuritySchemes!.Effective().Where(scheme => IsUnenforced(scheme, api)))
        {
            var open = ofRoot.Contains(scheme.Name)
                ? calls.Where(call => call.Required.Contains(scheme.Name)).Select(static call => call.Operation.Name).ToList()
                : [.. ownCalls[scheme.Name]];
            if (open.Count > 0)
            {
                inspection.Report(
                    this,
                    scheme.Key,
                    $"API Gateway enforces a scheme of type `{Security.TypeOf((ObjectNode)api.References.Follow(scheme.Value)!)}` only with "
                    + $"`x-amazon-apigateway-authorizer`: it lets every call of {Wording.List(open)} through to the integration");
            }
        }
    }

    // Where an authorizer is asked as well, the call is not open, and a preflight carries no credentials.
    private static List<(Operation Operation, HashSet<string> Required)> UnguardedCalls(GatewayApi api, HashSet<string> ofRoot)
    {
        var isRootGuarded = Security.IsGuarded(ofRoot, api);
        var calls = new List<(Operation Operation, HashSet<string> Required)>();
        foreach (var operation in api.Operations)
        {
            if (!Security.IsDecidedBy(operation))
            {
                if (!isRootGuarded && operation.Method != "options")
                {
                    calls.Add((operation, ofRoot));
                }
            }
            else if (Security.RequiredBy(operation) is { Count: > 0 } own && !Security.IsGuarded(own, api))
            {
                calls.Add((operation, own));
            }
        }

        return calls;
    }

    private void CheckNumber(Inspection inspection)
    {
        foreach (var operation in inspection.Api.Operations)
        {
            // HTTP APIs have no API keys: a scheme that is only one asks for nothing.
            var schemes = Security.RequiredBy(operation)
                .Where(name => Security.EnforcementOf(name, inspection.Api) is Enforcement.Authorizer or Enforcement.None).ToList();
            if (schemes.Count > 1)
            {
                inspection.Report(
                    this,
                    operation.Node.Find("security")!.Key,
                    $"A route of an HTTP API takes one authorizer, and this asks for {Wording.List(schemes)}: the import fails",
                    operation,
                    Severity.Error);
            }
        }
    }
}
