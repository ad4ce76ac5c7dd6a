using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN003: a mock's template meets bytes because every request counts as binary.</summary>
internal sealed class MockWithAllBinary() : IntegrationRule(new(
    "BIN003", "mock-with-all-binary", Severity.Error, "A mock integration whose template cannot run because `*/*` is binary",
    Fix: FixSafety.Safe, Silences: ["BIN010", "BIN011"]))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (!integration.IsMock || inspection.Api.BinaryMediaTypes.Wildcard is not { } wildcard)
        {
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            if (inspection.Payloads.Request(inspection.Api, integration, template.MediaType).BackendReceives == BodyForm.Error500)
            {
                Report(operation, integration, wildcard, inspection);
                return;
            }
        }
    }

    private void Report(Operation operation, Integration integration, BinaryMediaType wildcard, Inspection inspection)
    {
        var what = operation.Method == "options" ? "CORS preflight" : "request";
        inspection.Report(
            this,
            integration.Key,
            $"`*/*` makes every request binary, also one without a body, and the mock's template cannot read bytes: every {what} ends in a 500; "
            + "`contentHandling` must be `CONVERT_TO_TEXT`",
            operation,
            related: Wording.At(wildcard.Node, "every media type is binary because of this entry"),
            fix: Mending.ConvertToText(operation, integration, FixSafety.Safe));
    }
}
