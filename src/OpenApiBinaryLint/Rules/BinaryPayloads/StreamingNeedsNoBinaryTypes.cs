using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN027: contentHandling where the response is streamed.</summary>
internal sealed class StreamingNeedsNoBinaryTypes() : IntegrationRule(new(
    "BIN027", "streaming-needs-no-binary-types", Severity.Info, "`contentHandling` on an integration that streams its response"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Streams && integration.IsProxy)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        var settings = integration.Responses.Items.Select(static response => response.ContentHandling).Prepend(integration.ContentHandling);
        if (settings.FirstOrDefault(static setting => setting.IsKnown) is { } first)
        {
            inspection.Report(
                this,
                first.Node!,
                "`contentHandling` does nothing for a response that is streamed: its bytes pass as they are, with and without binary media types",
                operation,
                related: Wording.At(integration.ResponseTransferMode.Node, "the response is streamed"));
        }
    }
}
