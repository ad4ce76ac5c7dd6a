using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT009: two responses of an integration with one status code, of which API Gateway keeps one.</summary>
internal sealed class StatusCodeMappedTwice() : IntegrationRule(new(
    "INT009", "status-code-mapped-twice", Severity.Warning, "Two integration responses with the same status code"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsNonProxy && HoldsTwins(integration.Responses.Items))
        {
            Report(operation, integration, inspection);
        }
    }

    private static bool HoldsTwins(IReadOnlyList<IntegrationResponse> responses)
    {
        HashSet<string>? codes = null;
        foreach (var response in responses)
        {
            if (response.StatusCode.IsKnown && !(codes ??= new(responses.Count)).Add(response.StatusCode.Value!))
            {
                return true;
            }
        }

        return false;
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var shared = integration.Responses.Items.Where(static response => response.StatusCode.IsKnown)
            .GroupBy(static response => response.StatusCode.Value!).Where(static group => group.Count() > 1).ToList();
        var twins = shared[0].ToList();
        var others = shared.Count == 1 ? "" : $"; {Wording.List([.. shared.Skip(1).Select(static group => group.Key)])} likewise";
        inspection.Report(
            this,
            twins[1].StatusCode.Node!,
            $"{Wording.List([.. twins.Select(static response => response.Pattern)])} lead to the same status `{shared[0].Key}`: API Gateway keeps one response "
            + $"for a status code, so one replaces the other{others}",
            operation,
            related: Wording.At(twins[0].StatusCode.Node, "the same status code"));
    }
}
