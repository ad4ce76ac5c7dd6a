using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Hosts;

/// <summary>The integration that tools write for a function: a Lambda proxy without settings.</summary>
internal static class LambdaProxy
{
    /// <summary>The integration.</summary>
    /// <param name="key">What introduces the event of the function.</param>
    /// <param name="node">The event.</param>
    public static Located<Integration> At(Node key, ObjectNode node) => Located<Integration>.Known(
        new()
        {
            Key = key,
            Node = node,
            Type = Located<IntegrationType>.Known(IntegrationType.AwsProxy, key, node),
            Uri = new(Located<string>.Unknown(), Literal: null),
            HttpMethod = Located<string>.Known("POST", key, node),
            ContentHandling = Located<ContentHandling>.Absent(),
            PassthroughBehavior = Located<PassthroughBehavior>.Absent(),
            RequestTemplates = new([], Key: null, IsOpen: false),
            RequestParameters = new([], IsOpen: false),
            Responses = new([], ValueState.Absent, Key: null, IsOpen: false),
            Credentials = Located<string>.Absent(),
            ConnectionType = Located<string>.Absent(),
            ConnectionId = Located<string>.Absent(),
            TimeoutInMillis = Located<string>.Absent(),
            TlsConfig = Located<ObjectNode>.Absent(),
            ResponseTransferMode = Located<string>.Absent(),
        },
        key,
        node);
}
