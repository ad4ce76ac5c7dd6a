using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Explains what becomes of the requests to an operation.</summary>
internal sealed class RequestExplaining(Operation operation, ExplainQuery query, Hints hints, PayloadConversion payloads)
{
    private readonly GatewayApi _api = operation.Api;

    public List<RequestExplanation> Explain() => [.. Cases.RequestTypes(operation, query).Select(Explain)];

    private RequestExplanation Explain(string? contentType)
    {
        if (IntegrationReasons.WhyUnknown(operation) is { } reason)
        {
            return new(contentType, _api.BinaryMediaTypes.Match(contentType).ToBoolean(), null, null, BodyForm.Unknown, Row: null, [reason])
            {
                Steps = [Steps.Of(Stage.Integration, reason)],
            };
        }

        var integration = operation.Integration.Value!;
        return _api.Target == ApiTarget.Http ? OfHttpApi(integration, contentType)
            : integration.IsProxy ? OfProxy(integration, contentType)
            : OfTable(integration, contentType);
    }

    private RequestExplanation OfTable(Integration integration, string? contentType)
    {
        var payload = payloads.Request(_api, integration, contentType);
        PathStep[] steps =
        [
            Matching(contentType),
            Steps.Template(payload.Selection!, payload.BackendReceives, TemplateReasons.OfRequest(integration, payload.Selection!, contentType)),
            Steps.Handling(integration.ContentHandling, payload.Row?.Payload, payload.BackendReceives),
            Steps.Of(Stage.Result, OutcomeReasons.OfRequest(payload, integration)),
        ];
        var answer = new RequestExplanation(
            contentType,
            payload.IsBinary.ToBoolean(),
            integration.ContentHandling.Word(),
            payload.Selection!.Template?.MediaType,
            payload.BackendReceives,
            payload.Row?.Name,
            Steps.Reasons(steps));
        return answer with { Hint = hints.ForRequest(operation, payload), Steps = steps };
    }

    private RequestExplanation OfProxy(Integration integration, string? contentType)
    {
        var payload = payloads.Request(_api, integration, contentType);
        List<PathStep> steps =
        [
            Matching(contentType) with { Body = payload.BackendReceives },
            Steps.Of(Stage.Result, OutcomeReasons.OfProxyRequest(payload.BackendReceives)),
        ];
        if (integration.Is(IntegrationType.HttpProxy))
        {
            steps.Insert(0, Steps.Of(Stage.Integration, OutcomeReasons.HttpProxyIsUndocumented));
        }
        else if (!integration.ContentHandling.IsAbsent || integration.RequestTemplates.Items.Count > 0)
        {
            steps.Insert(0, Steps.Of(Stage.ContentHandling, OutcomeReasons.ProxyIgnoresSettings) with { Finding = "no effect" });
        }

        var handling = integration.ContentHandling.Word();
        return new(contentType, payload.IsBinary.ToBoolean(), handling, null, payload.BackendReceives, Row: null, Steps.Reasons(steps))
        {
            Hint = hints.ForRequest(operation, payload),
            Steps = steps,
        };
    }

    private static RequestExplanation OfHttpApi(Integration integration, string? contentType)
    {
        var form = HttpApiConversion.Request(integration, contentType);
        var because = OutcomeReasons.OfHttpApiRequest(integration, form);
        return new(contentType, Binary: false, null, null, form, Row: null, because) { Steps = [Steps.Of(Stage.Result, because)] };
    }

    private PathStep Matching(string? contentType) =>
        Steps.Matching(Stage.ContentType, _api.BinaryMediaTypes, contentType, MatchReasons.OfRequest(_api.BinaryMediaTypes, contentType));
}
