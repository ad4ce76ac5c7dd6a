using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Explaining;

/// <summary>Reasons that lie in the integration as a whole.</summary>
internal static class IntegrationReasons
{
    /// <summary>Why nothing can be said of an operation, or null.</summary>
    public static string? WhyUnknown(Operation operation)
    {
        if (operation.Integration is not { IsKnown: true, Value: { } integration })
        {
            return operation.Integration.IsAbsent
                ? $"The operation has no `{ExtensionNames.Integration}`, so that it cannot be deployed"
                : $"`{ExtensionNames.Integration}` is decided outside of the document, or is no object";
        }

        return integration.Type.State switch
        {
            ValueState.Known => null,
            ValueState.Absent => "The integration has no `type`",
            ValueState.Invalid => $"The integration's `type`{Lines.Of(integration.Type.Node)} is none that API Gateway knows",
            _ => $"The integration's `type`{Lines.Of(integration.Type.Node)} is decided outside of the document",
        };
    }

    /// <summary>Why nothing can be said of the responses of an aws, http or mock integration, or null.</summary>
    public static string? WhyWithoutResponses(Operation operation)
    {
        if (operation.Integration.Value is not { IsProxy: false, Responses: { Items.Count: 0 } responses })
        {
            return null;
        }

        return responses.IsOpen
            ? "The integration's `responses` are decided outside of the document"
            : "The integration has no `responses`, so that API Gateway has none to choose and answers 500";
    }

    /// <summary>What has to come for an integration response to be chosen, where that surprises.</summary>
    public static IEnumerable<string> OfSelection(Integration integration, IntegrationResponse response)
    {
        if (!integration.Is(IntegrationType.Aws) || !integration.Uri.IsLambda || (response.IsDefault && integration.Responses.Items is [_]))
        {
            return [];
        }

        var choice = response.IsDefault
            ? "A Lambda function that succeeds has no `errorMessage`, which the other keys are compared with: it takes `default`"
            : $"The key `{response.Pattern}` is compared with the `errorMessage` of a failed Lambda function; successes take `default`";
        return [choice, .. PageReasons.OfSelection(integration, response)];
    }

    /// <summary>What stands in the way of a response whatever becomes of its body.</summary>
    public static IEnumerable<string> OfStatus(Operation operation, IntegrationResponse response) =>
        response.StatusCode is { IsKnown: true, Value: { } status } && !operation.Responses.IsOpen && operation.Responses.Find(status) is null
            ? [$"The operation declares no response of status {status}: API Gateway answers 500 in its place"]
            : [];
}
