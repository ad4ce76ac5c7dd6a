using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT023: a mock that is not told what to answer.</summary>
internal sealed class MockWithoutStatus() : IntegrationRule(new(
    "INT023", "mock-without-status", Severity.Warning, "A mock integration whose request template yields no status code",
    Fix: FixSafety.Unsafe))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.IsMock)
        {
            Look(operation, integration, inspection);
        }
    }

    private void Look(Operation operation, Integration integration, Inspection inspection)
    {
        // `never` refuses every request before a template is missed.
        if (integration.RequestTemplates.AreNone && integration.PassthroughBehavior is not { IsKnown: true, Value: PassthroughBehavior.Never })
        {
            inspection.Report(
                this,
                integration.Key,
                "The mock has no request template that yields a `statusCode`, such as `{\"statusCode\": 200}`: requests end in a 500",
                operation,
                fix: AddStatus(operation, integration, empty: null));
            return;
        }

        foreach (var template in integration.RequestTemplates.Items)
        {
            if (template.Text is { } text && MockStatus.FaultIn(text) is { } fault)
            {
                inspection.Report(
                    this,
                    template.Key,
                    $"The mock's template for `{template.MediaType}` {fault}: requests with it end in a 500",
                    operation,
                    fix: template.IsEmpty ? AddStatus(operation, integration, template) : null);
                return;
            }
        }
    }

    private static Fix? AddStatus(Operation operation, Integration mock, MappingTemplate? empty)
    {
        var responses = mock.Responses;
        var isAnswered = responses.Items.Count == 0
            || responses.Items.Any(response => response.IsDefault || operation.Api.Patterns.Matches(response.Pattern, "200"));
        var isBinary = operation.Api.BinaryMediaTypes.MatchingEntry(empty?.MediaType ?? MediaType.Json) is not null
            && !mock.Converts(ContentHandling.ConvertToText);
        return isAnswered && !RefusesOthers(operation, mock, empty) && (!isBinary || mock.ContentHandling is { IsAbsent: true } or { IsKnown: true })
            ? Mending.AddStatus(operation, mock, empty, isBinary)
            : null;
    }

    // Beside a first template, `when_no_templates` lets types without one pass no more.
    private static bool RefusesOthers(Operation operation, Integration mock, MappingTemplate? empty) =>
        empty is null && mock.PassthroughBehavior is { IsKnown: true, Value: PassthroughBehavior.WhenNoTemplates }
        && operation.RequestTypes.Types.Any(static type => !MediaType.AreEqual(type.Text, MediaType.Json));
}
