using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Rules.Integrations;

/// <summary>
/// How the answer of a Lambda function that is no proxy is mapped: a failed call's error message is tested on the keys, a
/// successful one has none and takes <c>default</c>.
/// </summary>
internal static class LambdaResponses
{
    /// <summary>The responses whose keys look like status codes; none where the backend is not certainly Lambda.</summary>
    public static List<IntegrationResponse> StatusPatterns(Integration integration)
    {
        var patterns = new List<IntegrationResponse>();
        if (integration.Is(IntegrationType.Aws) && integration.Uri.IsLambda)
        {
            foreach (var response in integration.Responses.Items)
            {
                if (ResponsePattern.LooksLikeStatusCode(response.Pattern))
                {
                    patterns.Add(response);
                }
            }
        }

        return patterns;
    }

    public static string Names(List<IntegrationResponse> patterns) => Wording.List([.. patterns.Select(static response => response.Pattern)]);
}
