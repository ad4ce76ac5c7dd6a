using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT014: a responseTransferMode that does not exist, or that the rest of the integration does not go with.</summary>
internal sealed class StreamingMisconfigured() : IntegrationRule(new(
    "INT014", "streaming-misconfigured", Severity.Error, "A `responseTransferMode` that does not exist or does not fit the integration"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        var mode = integration.ResponseTransferMode;
        if (mode is { State: ValueState.Invalid, Node: ScalarNode { Kind: ScalarKind.String } value })
        {
            ReportUnknown(operation, value, inspection);
        }
        else if (integration.Streams && integration.IsNonProxy)
        {
            inspection.Report(
                this,
                mode.Node!,
                "Only `aws_proxy` and `http_proxy` integrations can stream their responses: API Gateway refuses `STREAM` here",
                operation,
                related: Wording.At(integration.Type.Node, "no proxy"));
        }
        else if (!mode.IsOpen && (integration.Streams ? integration.Uri.IsBufferedLambda : integration.Uri.IsStreamingLambda))
        {
            ReportMismatch(operation, integration, inspection);
        }
    }

    private void ReportUnknown(Operation operation, ScalarNode value, Inspection inspection)
    {
        var isRightButForCase = value.Value.ToUpperInvariant() is "BUFFERED" or "STREAM";
        inspection.Report(
            this,
            value,
            isRightButForCase
                ? $"`responseTransferMode` is documented in upper case only; `{value.Value}` should be `{value.Value.ToUpperInvariant()}`"
                : $"There is no `responseTransferMode` `{value.Value}`, API Gateway refuses the import; it is `BUFFERED` or `STREAM`",
            operation,
            isRightButForCase ? Severity.Info : null);
    }

    private void ReportMismatch(Operation operation, Integration integration, Inspection inspection)
    {
        var mode = integration.ResponseTransferMode;
        var uri = integration.Uri.Value.Node!;
        inspection.Report(
            this,
            mode.Node ?? uri,
            integration.Streams
                ? "`STREAM` needs a `uri` that ends with `/response-streaming-invocations`; this one calls the function for a whole response, and nothing is streamed"
                : "The `uri` calls the function for a streamed response, which needs `responseTransferMode` `STREAM`; without it the call fails",
            operation,
            Severity.Warning,
            mode.Node is null ? [] : Wording.At(uri, "how the function is called"));
    }
}
