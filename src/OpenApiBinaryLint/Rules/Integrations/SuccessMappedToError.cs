using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT006: a Lambda function's every success leaves as an error.</summary>
internal sealed class SuccessMappedToError() : IntegrationRule(new(
    "INT006", "success-mapped-to-error", Severity.Error, "A Lambda integration whose `default`, where every success goes, is an error",
    Silences: ["INT005"]))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (LambdaResponses.StatusPatterns(integration) is { Count: > 0 } patterns
            && integration.Responses.Default is { } byDefault && byDefault.HasStatusClass("45"))
        {
            Report(operation, byDefault, patterns, inspection);
        }
    }

    private void Report(Operation operation, IntegrationResponse byDefault, List<IntegrationResponse> patterns, Inspection inspection)
    {
        var related = new List<Label>();
        foreach (var pattern in patterns)
        {
            related.Add(new(pattern.Key.Span, "tested on the error message of a failed call, not on a status code"));
        }

        inspection.Report(
            this,
            byDefault.Key,
            $"A successful Lambda call always takes `default`, and {LambdaResponses.Names(patterns)} never: every success leaves as a {byDefault.StatusCode.Value}",
            operation,
            related: related);
    }
}
