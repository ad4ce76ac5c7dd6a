using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>contentHandling on Lambda proxies, told once for all of them.</summary>
internal abstract class ProxyContentHandlingRule(RuleInfo info) : Rule(info)
{
    /// <summary>Reports the first method that carries it.</summary>
    /// <param name="inspection">The API under inspection.</param>
    /// <param name="holder">What holds the methods.</param>
    protected void Find(Inspection inspection, string holder)
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
            Report(carriers, holder, inspection);
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

    private void Report(List<Operation> carriers, string holder, Inspection inspection) => inspection.Report(
        this,
        Setting(carriers[0].Integration.Value!)!,
        "`contentHandling` has no effect on a Lambda proxy, where the binary media types and `isBase64Encoded` decide; "
        + (carriers.Count == 1 ? $"1 method of this {holder} carries it" : $"{carriers.Count} methods of this {holder} carry it"),
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
