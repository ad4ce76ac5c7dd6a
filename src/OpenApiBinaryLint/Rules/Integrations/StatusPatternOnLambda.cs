using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT005: response keys that wait for a status code, which a Lambda function does not give.</summary>
internal sealed class StatusPatternOnLambda() : IntegrationRule(new(
    "INT005", "status-pattern-on-lambda", Severity.Warning, "A response key like a status code on a Lambda integration, which is tested on the error message"))
{
    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (LambdaResponses.StatusPatterns(integration) is [var first, ..] patterns)
        {
            inspection.Report(
                this,
                first.Key,
                $"For Lambda the key is tested on the error message of a failed call, not on a status code: {LambdaResponses.Names(patterns)} will hardly ever match",
                operation);
        }
    }
}
