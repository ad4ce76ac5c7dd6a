using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.SwaggerToOpenApi;

/// <summary>The servers that the way down kept in <c>x-servers</c>.</summary>
internal static class RestoredServers
{
    /// <summary>The list, or null where there is none.</summary>
    public static ArrayNode? Of(ObjectNode root, bool isComputable) =>
        isComputable && root["x-servers"] is ArrayNode { Items.Count: > 0 } list && list.Items.All(static item => item.Resolved is ObjectNode) ? list : null;

    /// <summary>Whether host and base path are still those of the first server.</summary>
    public static bool Matches(ObjectNode root, ArrayNode servers)
    {
        var url = Substituted((ObjectNode)servers.Items[0].Resolved);
        var scheme = url.IndexOf("//", StringComparison.Ordinal);
        var place = scheme < 0 ? url : url[(scheme + 2)..];
        var basePath = BasePath((ObjectNode)servers.Items[0].Resolved);
        var host = Swagger.TextOf(root, "host") ?? "";
        var slash = scheme < 0 ? 0 : place.IndexOf('/', StringComparison.Ordinal);
        var path = basePath ?? (slash < 0 ? "" : place[slash..]);
        return host == (scheme < 0 ? "" : slash < 0 ? place : place[..slash])
            && (Swagger.TextOf(root, "basePath") ?? "").Trim('/') == path.Trim('/');
    }

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html: this variable counts, used or not.
    private static string? BasePath(ObjectNode server) =>
        server["variables"] is ObjectNode variables && variables["basePath"] is ObjectNode variable && variable["default"] is ScalarNode path ? path.Value : null;

    private static string Substituted(ObjectNode server)
    {
        var url = Swagger.TextOf(server, "url") ?? "";
        foreach (var variable in (server["variables"] as ObjectNode)?.Effective() ?? [])
        {
            if (variable.Value.Resolved is ObjectNode definition && definition["default"] is ScalarNode value)
            {
                url = url.Replace($"{{{variable.Name}}}", value.Value, StringComparison.Ordinal);
            }
        }

        return url;
    }
}
