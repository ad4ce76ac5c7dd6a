using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN013: contentHandling where nobody reads it. Exports of the console hold it on every method, hence one finding a document.</summary>
internal sealed class ContentHandlingOnProxy() : Rule(new(
    "BIN013", "content-handling-on-proxy", Severity.Info, "`contentHandling` on a Lambda proxy"))
{
    public override void Check(Inspection inspection)
    {
        Node? first = null;
        var methods = 0;
        foreach (var operation in inspection.Api.Operations)
        {
            if (operation.Integration is { IsKnown: true, Value: { } integration } && integration.Is(IntegrationType.AwsProxy)
                && !integration.Streams && Setting(integration) is { } setting)
            {
                first ??= setting;
                methods++;
            }
        }

        if (first is not null)
        {
            Report(first, methods, inspection);
        }
    }

    private static Node? Setting(Integration integration)
    {
        if (integration.ContentHandling.IsKnown)
        {
            return integration.ContentHandling.Node;
        }

        foreach (var response in integration.Responses.Items)
        {
            if (response.ContentHandling.IsKnown)
            {
                return response.ContentHandling.Node;
            }
        }

        return null;
    }

    private void Report(Node first, int methods, Inspection inspection) => inspection.Report(
        this,
        first,
        "`contentHandling` has no effect on a Lambda proxy, where the binary media types and `isBase64Encoded` decide; "
        + (methods == 1 ? "1 method of this document carries it" : $"{methods} methods of this document carry it"));
}
