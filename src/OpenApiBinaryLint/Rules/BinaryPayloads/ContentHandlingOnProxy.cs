using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN013: contentHandling where nobody reads it. Exports of the console hold it on every method, hence one finding a document.</summary>
internal sealed class ContentHandlingOnProxy() : Rule(new(
    "BIN013", "content-handling-on-proxy", Severity.Info, "`contentHandling` on a Lambda proxy",
    Fix: FixSafety.Unsafe))
{
    public override void Check(Inspection inspection)
    {
        List<Operation>? carriers = null;
        foreach (var operation in inspection.Api.Operations)
        {
            if (operation.Integration is { IsKnown: true, Value: { } integration } && integration.Is(IntegrationType.AwsProxy)
                && !integration.Streams && Setting(integration) is not null)
            {
                (carriers ??= []).Add(operation);
            }
        }

        if (carriers is not null)
        {
            Report(carriers, inspection);
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

    private void Report(List<Operation> carriers, Inspection inspection) => inspection.Report(
        this,
        Setting(carriers[0].Integration.Value!)!,
        "`contentHandling` has no effect on a Lambda proxy, where the binary media types and `isBase64Encoded` decide; "
        + (carriers.Count == 1 ? "1 method of this document carries it" : $"{carriers.Count} methods of this document carry it"),
        fix: Fix.Of(
            carriers.Count == 1 ? "Remove `contentHandling`" : $"Remove `contentHandling` from {carriers.Count} methods",
            FixSafety.Unsafe,
            [.. carriers.SelectMany(static operation => Removals(operation, operation.Integration.Value!)).Distinct()]));

    private static IEnumerable<TextEdit?> Removals(Operation operation, Integration integration)
    {
        if (integration.ContentHandling.IsKnown)
        {
            yield return Mending.RemovingContentHandling(operation, integration.Node);
        }

        foreach (var response in integration.Responses.Items)
        {
            if (response.ContentHandling.IsKnown)
            {
                yield return Mending.RemovingContentHandling(operation, response.Node);
            }
        }
    }
}
