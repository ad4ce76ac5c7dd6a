using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Templates;

/// <summary>TPL006: preflights that the host's tool generates without conversion, while every request counts as binary.</summary>
internal sealed class GeneratedPreflightWithAllBinary() : Rule(new(
    "TPL006", "generated-preflight-with-all-binary", Severity.Warning, "CORS preflights that a tool generates cannot answer because `*/*` is binary"))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api is { Host: { GeneratedPreflights: { } cause } host, BinaryMediaTypes.Wildcard: { } wildcard } api && HasPathWithoutOptions(api))
        {
            inspection.Report(
                this, KeyOf(cause), Message(host), related: Wording.At(wildcard.Node, "every media type is binary because of this entry"));
        }
    }

    // Tools leave a path alone that answers OPTIONS itself. What cannot be seen may do so.
    private static bool HasPathWithoutOptions(GatewayApi api)
    {
        if (api is { HasOpenPaths: true, Host.IsPiecewise: false })
        {
            return false;
        }

        var answered = new HashSet<string>();
        foreach (var operation in api.Operations)
        {
            if (operation.Method == "options")
            {
                answered.Add(operation.Path);
            }
        }

        foreach (var operation in api.Operations)
        {
            if (!answered.Contains(operation.Path))
            {
                return true;
            }
        }

        return false;
    }

    private static Node KeyOf(Node value) => value.Parent is ObjectNode parent ? parent.Members[value.Index].Key : value;

    private static string Message(ApiHost host) => host.Kind == HostKind.Serverless
        ? "`*/*` makes every response binary, and the preflights that Serverless generates for several origins run a response template, "
            + "which cannot read bytes: every CORS preflight ends in a 500"
        : "`*/*` makes every request binary, also one without a body, and the preflights that SAM generates run a template, "
            + "which cannot read bytes: every CORS preflight ends in a 500";
}
