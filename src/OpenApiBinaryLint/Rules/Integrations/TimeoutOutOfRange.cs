using System.Globalization;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>INT016: a timeout that API Gateway does not take.</summary>
internal sealed class TimeoutOutOfRange() : IntegrationRule(new(
    "INT016", "timeout-out-of-range", Severity.Error, "A `timeoutInMillis` outside of what API Gateway takes",
    ReadsHttpApis: true))
{
    // In milliseconds. https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html
    private const int Least = 50;
    private const int MostOfRest = 29_000;
    private const int MostOfStream = 900_000;
    private const int MostOfHttp = 30_000;

    protected override void Check(Operation operation, Integration integration, Inspection inspection)
    {
        if (integration.TimeoutInMillis.IsKnown
            && double.TryParse(integration.TimeoutInMillis.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var timeout)
            && timeout is < Least or > MostOfRest)
        {
            Report(operation, integration, timeout, inspection);
        }
    }

    private void Report(Operation operation, Integration integration, double timeout, Inspection inspection)
    {
        var isForHttpApi = inspection.Api.Target == ApiTarget.Http || integration.IsOfHttpApi;
        var mayStream = !isForHttpApi && (integration.Streams || integration.ResponseTransferMode.IsOpen);
        if (timeout < Least)
        {
            Report($"below the {Least} that API Gateway takes at least: it refuses the import", Severity.Error);
        }
        else if (isForHttpApi && timeout > MostOfHttp)
        {
            Report($"above the {MostOfHttp} that an HTTP API waits at most: API Gateway refuses the import", Severity.Error);
        }
        else if (mayStream && timeout > MostOfStream)
        {
            Report($"above the {MostOfStream} that a response may be streamed for: API Gateway refuses the import", Severity.Error);
        }
        else if (!isForHttpApi && !mayStream)
        {
            Report($"above the quota of {MostOfRest}: API Gateway refuses the import unless the quota was raised, which Regional and private APIs allow", Severity.Warning);
        }

        void Report(string fault, Severity severity) => inspection.Report(
            this, integration.TimeoutInMillis.Node!, $"`{integration.TimeoutInMillis.Value}` ms is {fault}", operation, severity);
    }
}
