using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN021: a Lambda proxy that gets its JSON bodies as base64.</summary>
internal sealed class AllRequestsArriveAsBase64() : IntegrationRule(new(
    "BIN021", "all-requests-arrive-as-base64", Severity.Info, "A Lambda proxy whose JSON bodies arrive as base64"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.Is(IntegrationType.AwsProxy) && operation.IsBodyMethod && inspection.Api.BinaryMediaTypes.MatchingEntry(MediaType.Json) is { } entry
            && !integration.Streams && !integration.ResponseTransferMode.IsOpen && !TakesBytesOnly(operation.RequestTypes))
        {
            Report(operation, integration, entry, inspection);
        }
    }

    private static bool TakesBytesOnly(DeclaredMediaTypes types)
    {
        foreach (var type in types.Types)
        {
            if (!MediaType.LooksBinary(type.Text))
            {
                return false;
            }
        }

        return !types.IsUndeclared;
    }

    private void Report(Operation operation, Integration integration, BinaryMediaType entry, Inspection inspection)
    {
        if (inspection.Payloads.Request(inspection.Api, integration, MediaType.Json).BackendReceives == BodyForm.Base64)
        {
            inspection.Report(
                this,
                integration.Key,
                $"`{entry.Text}` makes JSON bodies binary: the function gets them as base64 with `isBase64Encoded: true` and must decode `event.body` first",
                operation,
                related: Wording.At(entry.Node, "JSON is binary because of this entry"));
        }
    }
}
