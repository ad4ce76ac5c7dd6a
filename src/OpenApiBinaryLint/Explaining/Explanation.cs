using OpenApiBinaryLint.Payloads;

namespace OpenApiBinaryLint.Explaining;

/// <summary>What API Gateway does to the bodies of an API's operations.</summary>
/// <param name="Operations">In document order.</param>
public sealed record Explanation(IReadOnlyList<OperationExplanation> Operations)
{
    /// <summary>The API's title; null where the document has none.</summary>
    internal string? Title { get; init; }

    /// <summary>The API's version; null where the document has none.</summary>
    internal string? ApiVersion { get; init; }

    /// <summary>The API's binary media types, as far as they can be seen.</summary>
    internal IReadOnlyList<string> BinaryMediaTypes { get; init; } = [];
}

/// <summary>What happens to the bodies of one operation.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Method">Lower case; <c>any</c> for the any-method extension.</param>
/// <param name="Pointer">JSON pointer of the operation.</param>
/// <param name="Integration">The integration's type in lower case; null where there is none or it is not known.</param>
/// <param name="Requests">One for each Content-Type.</param>
/// <param name="Responses">One for each integration response, Content-Type and Accept; never empty.</param>
public sealed record OperationExplanation(
    string Path,
    string Method,
    string Pointer,
    string? Integration,
    IReadOnlyList<RequestExplanation> Requests,
    IReadOnlyList<ResponseExplanation> Responses);

/// <summary>What happens to the body of a request.</summary>
/// <param name="ContentType">The request's Content-Type; null when it has none.</param>
/// <param name="Binary">Whether the type matches the binary media types; null where that is not known.</param>
/// <param name="ContentHandling">As set at the integration; null where it is not, or not known.</param>
/// <param name="Template">The media type of the mapping template that is applied, or null.</param>
/// <param name="BackendReceives">What arrives.</param>
/// <param name="Row">Of the request table, Q1 to Q9; null for proxies and where it is not known.</param>
/// <param name="Because">The reasons in order, one fact each.</param>
/// <param name="Hint">What the linter says about it, or null.</param>
public sealed record RequestExplanation(
    string? ContentType,
    bool? Binary,
    string? ContentHandling,
    string? Template,
    BodyForm BackendReceives,
    string? Row,
    IReadOnlyList<string> Because,
    Hint? Hint = null)
{
    /// <summary>What the stages do, in the order of the reasons, which are theirs.</summary>
    internal IReadOnlyList<PathStep> Steps { get; init; } = [];
}

/// <summary>What happens to the body of a response.</summary>
/// <param name="Key">The integration response's key; null for proxies.</param>
/// <param name="StatusCode">The integration response's status code; null for proxies and where it is not known.</param>
/// <param name="ContentType">The type of what the backend returns; null where it does not count.</param>
/// <param name="Accept">The request's Accept as it is sent; null when it has none.</param>
/// <param name="IsBase64Encoded">What a Lambda function says of its body; null for other integrations.</param>
/// <param name="ContentHandling">As set at the integration response; null where it is not, or not known.</param>
/// <param name="Template">The media type of the mapping template that is applied, or null.</param>
/// <param name="ClientReceives">What arrives.</param>
/// <param name="Row">Of the response table, R1 to R15; null for proxies and where it is not known.</param>
/// <param name="Because">The reasons in order, one fact each.</param>
/// <param name="Hint">What the linter says about it, or null.</param>
public sealed record ResponseExplanation(
    string? Key,
    string? StatusCode,
    string? ContentType,
    string? Accept,
    bool? IsBase64Encoded,
    string? ContentHandling,
    string? Template,
    BodyForm ClientReceives,
    string? Row,
    IReadOnlyList<string> Because,
    Hint? Hint = null)
{
    /// <summary>What the stages do, in the order of the reasons, which are theirs.</summary>
    internal IReadOnlyList<PathStep> Steps { get; init; } = [];
}

/// <summary>A finding that mends an answer.</summary>
/// <param name="Rule">Its ID.</param>
/// <param name="Message">What it says.</param>
public sealed record Hint(string Rule, string Message)
{
    /// <summary>Address of the rule's page.</summary>
    internal string? Help { get; init; }

    /// <summary>Where the finding lies on the body's way.</summary>
    internal Stage Stage { get; init; } = Stage.Result;
}
