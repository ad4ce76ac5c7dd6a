namespace OpenApiBinaryLint.Patching;

/// <summary>The requests that bring a live REST API to what a document says about payloads.</summary>
/// <param name="Steps">In the order in which they are sent; none where there is nothing to change.</param>
/// <param name="NotCovered">What differs, or may differ, and stays as it is.</param>
public sealed record PatchPlan(IReadOnlyList<PatchStep> Steps, IReadOnlyList<string> NotCovered)
{
    /// <summary>The plan that brings an API to the state of a document.</summary>
    /// <param name="old">What the API was made from; null for one whose methods are there, without any setting for payloads.</param>
    /// <param name="wanted">What it is to become.</param>
    public static PatchPlan Between(PatchableApi? old, PatchableApi wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return new Planning(old?.Api, wanted.Api).Plan();
    }
}

/// <summary>What a step is sent to.</summary>
public enum PatchTarget
{
    /// <summary>The API as a whole.</summary>
    RestApi,

    /// <summary>The integration of a method.</summary>
    Integration,

    /// <summary>What an integration answers with one status code.</summary>
    IntegrationResponse,

    /// <summary>A new deployment: the last step, without operations.</summary>
    Deployment,
}

/// <summary>One request.</summary>
/// <param name="Target">What it is sent to.</param>
/// <param name="Operations">In the order in which they are applied.</param>
public sealed record PatchStep(PatchTarget Target, IReadOnlyList<PlannedOperation> Operations)
{
    private const string Api = "/restapis/{restapi_id}";

    /// <summary>The path of the method, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The method as API Gateway calls it: <c>PUT</c>, <c>ANY</c>; or null.</summary>
    public string? Method { get; init; }

    /// <summary>The status code of the integration response, or null.</summary>
    public string? StatusCode { get; init; }

    /// <summary>What a reader has to know, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The request line, with names in braces for ids.</summary>
    public string Request => Target switch
    {
        PatchTarget.RestApi => $"PATCH {Api}",
        PatchTarget.Integration => $"PATCH {Integration}",
        PatchTarget.IntegrationResponse => $"PATCH {Integration}/responses/{StatusCode}",
        _ => $"POST {Api}/deployments",
    };

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html
    internal static PatchStep Deployment { get; } =
        new(PatchTarget.Deployment, []) { Comment = "Nothing of this takes effect before the API is deployed anew" };

    private string Integration => $"{Api}/resources/{{resource_id}}/methods/{Method}/integration";
}

/// <summary>One operation of a request.</summary>
/// <param name="Op">add, remove or replace.</param>
/// <param name="Path">A JSON pointer.</param>
/// <param name="Value">Null where it takes none.</param>
public sealed record PlannedOperation(string Op, string Path, string? Value = null);
