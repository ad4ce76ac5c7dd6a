using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN006: templates and passthrough behaviour together refuse a media type that the operation declares.</summary>
internal sealed class PassthroughRejectsBinaryType() : IntegrationRule(new(
    "BIN006", "passthrough-rejects-binary-type", Severity.Error, "A declared binary media type that `passthroughBehavior` refuses"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsNonProxy && integration.RequestTemplates.Items.Count > 0 && !operation.RequestTypes.IsUndeclared
            && integration.PassthroughBehavior is { IsKnown: true, Value: not PassthroughBehavior.WhenNoMatch })
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var refused = operation.RequestTypes.Types.Where(type => IsRefused(type.Text, integration, inspection)).ToList();
        if (refused.Count == 0)
        {
            return;
        }

        var types = Wording.List([.. refused.Select(static type => type.Text)]);
        inspection.Report(
            this,
            integration.PassthroughBehavior.Node!,
            $"There is no mapping template for {types}, and this `passthroughBehavior` lets nothing pass without one: "
            + "every such request ends in a 415",
            operation,
            related: [.. refused.SelectMany(static type => Wording.At(type.Node, "declared here"))]);
    }

    // A range such as `image/*` is refused only when no template takes any part of it.
    private static bool IsRefused(string type, Integration integration, Inspection inspection) =>
        (MediaType.LooksBinary(type) || inspection.Api.BinaryMediaTypes.Lists(type) == Answer.Yes)
        && !integration.RequestTemplates.HasWithin(type)
        && inspection.Payloads.Request(inspection.Api, integration, type).BackendReceives == BodyForm.Error415;
}
