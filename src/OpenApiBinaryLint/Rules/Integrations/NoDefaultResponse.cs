using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT007: an answer of the backend that no response takes.</summary>
internal sealed class NoDefaultResponse() : IntegrationRule(new(
    "INT007", "no-default-response", Severity.Error, "An integration without a `default` response"))
{
    // Error messages have any text; this one no author thinks of.
    private const string AnyMessage = "~ any message";

    private static readonly string[] Successes = ["200", "201", "202", "204", "206", "301", "302", "303", "304", "307", "308"];

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsNonProxy && !integration.Responses.IsOpen && integration.Responses.Default is null)
        {
            Report(operation, integration, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, Inspection inspection)
    {
        var responses = integration.Responses;
        var place = responses.Key ?? integration.Key;
        if (responses.Items.Count == 0)
        {
            inspection.Report(this, place, "Without an integration response API Gateway cannot answer: every request ends in a 500", operation);
        }
        else if (FirstWith(responses, pattern => pattern.Length == 0 || operation.Api.Patterns.Matches(pattern, AnyMessage)) is { } catchAll)
        {
            var key = catchAll.Length == 0 ? "the empty key" : $"the key `{catchAll}`";
            inspection.Report(this, place, $"There is no `default` response; {key} stands in for it", operation, Severity.Info);
        }
        else
        {
            inspection.Report(
                this,
                place,
                IsLambda(integration)
                    ? "There is no `default` response, which every successful Lambda call takes: it ends in a 500"
                    : "There is no `default` response: a status that no key matches ends in a 500",
                operation,
                IsExpectedOutcomeCovered(operation.Api.Patterns, integration) ? Severity.Info : null);
        }
    }

    // Statuses are tested on the keys, but for Lambda, whose successes need `default`.
    private static bool IsExpectedOutcomeCovered(PatternMatching patterns, Integration integration) => integration.IsMock
        ? MockStatus.Of(integration) is not { } status || Covers(patterns, integration.Responses, [status])
        : !IsLambda(integration) && Covers(patterns, integration.Responses, Successes);

    private static bool IsLambda(Integration integration) => integration.Is(IntegrationType.Aws) && integration.Uri.IsLambda;

    private static bool Covers(PatternMatching patterns, IntegrationResponses responses, string[] statuses) =>
        FirstWith(responses, pattern => Array.Exists(statuses, status => patterns.Matches(pattern, status))) is not null;

    private static string? FirstWith(IntegrationResponses responses, Predicate<string> condition)
    {
        foreach (var response in responses.Items)
        {
            if (condition(response.Pattern))
            {
                return response.Pattern;
            }
        }

        return null;
    }
}
