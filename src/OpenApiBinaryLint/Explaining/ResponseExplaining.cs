using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Explains what becomes of the responses of an operation.</summary>
internal sealed class ResponseExplaining(Operation operation, ExplainQuery query, Hints hints, PayloadConversion payloads)
{
    // An operation with so many answers has more integration responses than a person would read about.
    private const int MostAnswers = 2000;

    private readonly GatewayApi _api = operation.Api;

    /// <summary>The answers, at least one.</summary>
    public List<ResponseExplanation> Explain()
    {
        if ((IntegrationReasons.WhyUnknown(operation) ?? IntegrationReasons.WhyWithoutResponses(operation)) is { } reason)
        {
            return [Unknown(reason)];
        }

        var integration = operation.Integration.Value!;
        if (_api.Target == ApiTarget.Http && !HttpApiConversion.IsLambda(integration))
        {
            return [Unknown(OutcomeReasons.OfUnknownInHttpApi(integration))];
        }

        return integration.Is(IntegrationType.AwsProxy) ? OfLambda(integration)
            : integration.IsProxy ? OfHttpProxy(integration)
            : OfTable(integration);
    }

    private ResponseExplanation Unknown(string reason) => new(
        null, null, Asked(query.ResponseContentType), Asked(query.Accept), null, null, null, BodyForm.Unknown, Row: null, [reason])
    {
        Steps = [Steps.Of(Stage.Integration, reason)],
    };

    private static string? Asked(string? header) => header is "" ? null : header;

    private List<ResponseExplanation> OfTable(Integration integration)
    {
        var answers = new List<ResponseExplanation>();
        var responses = integration.Responses.Items;
        for (var index = 0; index < responses.Count; index++)
        {
            if (answers.Count >= MostAnswers)
            {
                answers.Add(Unknown($"{responses.Count - index} further integration responses are not shown"));
                break;
            }

            var response = responses[index];
            foreach (var contentType in Cases.ResponseTypes(operation, response, query))
            {
                foreach (var accept in Cases.Accepts(_api.BinaryMediaTypes, contentType, query))
                {
                    answers.Add(OfTable(integration, response, contentType, accept));
                }
            }
        }

        if (integration.Responses.IsOpen)
        {
            answers.Add(Unknown("Further integration responses are decided outside of the document"));
        }

        return answers;
    }

    private ResponseExplanation OfTable(Integration integration, IntegrationResponse response, string? contentType, string? accept)
    {
        var payload = payloads.Response(_api, response, contentType, accept);
        PathStep[] steps =
        [
            Steps.Of(Stage.Integration, IntegrationReasons.OfSelection(integration, response)),
            MatchingType(contentType),
            MatchingAccept(accept),
            Steps.Template(payload.Selection!, payload.ClientReceives, TemplateReasons.OfResponse(response, payload.Selection!, payload.Accept)),
            Steps.Handling(response.ContentHandling, payload.Row?.Payload, payload.ClientReceives),
            Steps.Of(Stage.Result, OutcomeReasons.OfResponse(payload, integration, response)),
            Steps.Of(Stage.Result, IntegrationReasons.OfStatus(operation, response)),
        ];
        return new(
            response.Pattern,
            response.StatusCode.IsKnown ? response.StatusCode.Value : null,
            contentType,
            accept,
            IsBase64Encoded: null,
            response.ContentHandling.Word(),
            payload.Selection!.Template?.MediaType,
            payload.ClientReceives,
            payload.Row?.Name,
            Steps.Reasons(steps),
            hints.ForResponse(operation, response, payload))
        {
            Steps = steps,
        };
    }

    private List<ResponseExplanation> OfLambda(Integration integration)
    {
        var answers = new List<ResponseExplanation>();
        foreach (var accept in Cases.Accepts(_api.BinaryMediaTypes, FirstDeclared(), query))
        {
            foreach (var isBase64Encoded in (bool[])[true, false])
            {
                var form = _api.Target == ApiTarget.Http
                    ? HttpApiConversion.LambdaResponse(isBase64Encoded)
                    : payloads.ProxyResponse(_api, integration, contentType: null, accept, isBase64Encoded);
                var steps = LambdaSteps(integration, accept, isBase64Encoded, form);
                var answer = new ResponseExplanation(null, null, null, accept, isBase64Encoded, null, null, form, Row: null, Steps.Reasons(steps));
                answers.Add(answer with { Hint = hints.ForProxyResponse(operation, form), Steps = steps });
            }
        }

        return answers;
    }

    private List<PathStep> LambdaSteps(Integration integration, string? accept, bool isBase64Encoded, BodyForm form) =>
        _api.Target == ApiTarget.Http ? [Steps.Of(Stage.Result, OutcomeReasons.OfHttpApiResponse(isBase64Encoded))]
        : integration.Streams ? [Steps.Of(Stage.Result, OutcomeReasons.Streamed)]
        :
        [
            Steps.Of(Stage.Integration, OutcomeReasons.LambdaTypeDoesNotCount),
            MatchingAccept(accept, MatchReasons.OfEmptyList(_api.BinaryMediaTypes)) with { Body = form },
            Steps.Of(Stage.Result, OutcomeReasons.OfLambdaResponse(isBase64Encoded, form)),
        ];

    private string? FirstDeclared() => operation.ResponseTypes.Types is [var first, ..] && !MediaType.IsRange(first.Text) ? first.Text : null;

    private List<ResponseExplanation> OfHttpProxy(Integration integration)
    {
        var answers = new List<ResponseExplanation>();
        foreach (var contentType in Cases.ResponseTypes(operation, response: null, query))
        {
            foreach (var accept in Cases.Accepts(_api.BinaryMediaTypes, contentType, query))
            {
                var form = payloads.ProxyResponse(_api, integration, contentType, accept, isBase64Encoded: false);
                var steps = HttpProxySteps(integration, contentType, accept, form);
                var answer = new ResponseExplanation(null, null, contentType, accept, null, null, null, form, Row: null, Steps.Reasons(steps));
                answers.Add(answer with { Hint = hints.ForProxyResponse(operation, form), Steps = steps });
            }
        }

        return answers;
    }

    private List<PathStep> HttpProxySteps(Integration integration, string? contentType, string? accept, BodyForm form) =>
        integration.Streams ? [Steps.Of(Stage.Result, OutcomeReasons.Streamed)]
        :
        [
            Steps.Of(Stage.Integration, OutcomeReasons.HttpProxyIsUndocumented),
            MatchingType(contentType),
            MatchingAccept(accept) with { Body = form },
            Steps.Of(Stage.Result, OutcomeReasons.Sentence(form)),
        ];

    private PathStep MatchingType(string? contentType) =>
        Steps.Matching(Stage.ContentType, _api.BinaryMediaTypes, contentType, MatchReasons.OfResult(_api.BinaryMediaTypes, contentType));

    private PathStep MatchingAccept(string? accept, params IEnumerable<string> before) => Steps.Matching(
        Stage.Accept, _api.BinaryMediaTypes, PayloadConversion.FirstValue(accept), [.. before, .. MatchReasons.OfAccept(_api.BinaryMediaTypes, accept)]);
}
