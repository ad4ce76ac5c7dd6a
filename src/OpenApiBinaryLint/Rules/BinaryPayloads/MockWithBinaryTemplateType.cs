using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN004: a mock's template stands under a media type that is listed as binary.</summary>
internal sealed class MockWithBinaryTemplateType() : IntegrationRule(new(
    "BIN004", "mock-with-binary-template-type", Severity.Warning, "A mock's request template for a binary media type",
    Fix: FixSafety.Safe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        // With `*/*` no request gets through: BIN003.
        var list = inspection.Api.BinaryMediaTypes;
        if (!integration.IsMock || list.Entries.Count == 0 || list.Wildcard is not null)
        {
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            if (list.MatchingEntry(template.MediaType) is { } entry
                && inspection.Payloads.Request(inspection.Api, integration, template.MediaType).BackendReceives == BodyForm.Error500)
            {
                Report(operation, integration, template, entry, inspection);
                return;
            }
        }
    }

    private void Report(Operation operation, Integration integration, MappingTemplate template, BinaryMediaType entry, Inspection inspection) => inspection.Report(
        this,
        template.Key,
        $"{Wording.Listed(template.MediaType, entry)} is a binary media type, and the mock's template cannot read bytes: requests with this "
        + "Content-Type most likely end in a 500; `contentHandling` must be `CONVERT_TO_TEXT`",
        operation,
        related: Wording.At(entry.Node, "listed as binary here"),
        fix: Mending.ConvertToText(operation, integration, FixSafety.Safe));
}
