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
            return new(contentType, _api.BinaryMediaTypes.Match(contentType).ToBoolean(), null, null, BodyForm.Unknown, Row: null, [reason]);
        }

        var integration = operation.Integration.Value!;
        return _api.Target == ApiTarget.Http ? OfHttpApi(integration, contentType)
            : integration.IsProxy ? OfProxy(integration, contentType)
            : OfTable(integration, contentType);
    }

    private RequestExplanation OfTable(Integration integration, string? contentType)
    {
        var payload = payloads.Request(_api, integration, contentType);
        List<string> because =
        [
            .. MatchReasons.OfRequest(_api.BinaryMediaTypes, contentType),
            .. TemplateReasons.OfRequest(integration, payload.Selection!, contentType),
            HandlingReasons.Of(integration.ContentHandling),
            .. OutcomeReasons.OfRequest(payload, integration),
        ];
        var answer = new RequestExplanation(
            contentType,
            payload.IsBinary.ToBoolean(),
            integration.ContentHandling.Word(),
            payload.Selection!.Template?.MediaType,
            payload.BackendReceives,
            payload.Row?.Name,
            because);
        return answer with { Hint = hints.ForRequest(operation, payload) };
    }

    private RequestExplanation OfProxy(Integration integration, string? contentType)
    {
        var payload = payloads.Request(_api, integration, contentType);
        List<string> because = [.. MatchReasons.OfRequest(_api.BinaryMediaTypes, contentType), OutcomeReasons.OfProxyRequest(payload.BackendReceives)];
        if (integration.Is(IntegrationType.HttpProxy))
        {
            because.Insert(0, OutcomeReasons.HttpProxyIsUndocumented);
        }
        else if (!integration.ContentHandling.IsAbsent || integration.RequestTemplates.Items.Count > 0)
        {
            because.Insert(0, OutcomeReasons.ProxyIgnoresSettings);
        }

        return new(contentType, payload.IsBinary.ToBoolean(), integration.ContentHandling.Word(), null, payload.BackendReceives, Row: null, because)
        {
            Hint = hints.ForRequest(operation, payload),
        };
    }

    private static RequestExplanation OfHttpApi(Integration integration, string? contentType)
    {
        var form = HttpApiConversion.Request(integration, contentType);
        return new(contentType, Binary: false, null, null, form, Row: null, OutcomeReasons.OfHttpApiRequest(integration, form));
    }
}
