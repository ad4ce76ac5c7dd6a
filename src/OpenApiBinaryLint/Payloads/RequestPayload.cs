using OpenApiBinaryLint.Gateway;

namespace OpenApiBinaryLint.Payloads;

/// <summary>What happens to a request's body.</summary>
/// <param name="ContentType">The request's Content-Type; null when it has none.</param>
/// <param name="IsBinary">Whether the type matches the binary media types.</param>
/// <param name="Row">The row of the table; null for proxies, which have none, and where the row is unknown.</param>
/// <param name="Selection">The template that the body meets; null for proxies.</param>
/// <param name="BackendReceives">What the backend gets.</param>
internal sealed record RequestPayload(
    string? ContentType, Answer IsBinary, RequestRow? Row, TemplateSelection? Selection, BodyForm BackendReceives);

/// <summary>What happens to a response's body.</summary>
/// <param name="ContentType">The Content-Type of what the backend returned.</param>
/// <param name="Accept">The first value of the request's Accept; null when it has none.</param>
/// <param name="PayloadIsBinary">Whether <paramref name="ContentType"/> matches the binary media types.</param>
/// <param name="AcceptIsBinary">Whether <paramref name="Accept"/> matches them.</param>
/// <param name="Row">The row of the table; null for proxies and where the row is unknown.</param>
/// <param name="Selection">The template that the body meets; null for proxies.</param>
/// <param name="ClientReceives">What the client gets.</param>
internal sealed record ResponsePayload(
    string? ContentType,
    string? Accept,
    Answer PayloadIsBinary,
    Answer AcceptIsBinary,
    ResponseRow? Row,
    TemplateSelection? Selection,
    BodyForm ClientReceives);
