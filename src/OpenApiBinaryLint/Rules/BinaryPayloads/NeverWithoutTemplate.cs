using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN031: passthrough is forbidden and there is nothing else.</summary>
internal sealed class NeverWithoutTemplate() : IntegrationRule(new(
    "BIN031", "never-without-template", Severity.Error, "`passthroughBehavior` `never` without any request template"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.RequestTemplates.AreNone
            && inspection.Payloads.Request(inspection.Api, integration, MediaType.Json).BackendReceives == BodyForm.Error415)
        {
            inspection.Report(
                this,
                integration.PassthroughBehavior.Node!,
                "`never` lets no body pass without a mapping template, and there is none: every request ends in a 415",
                operation);
        }
    }
}
