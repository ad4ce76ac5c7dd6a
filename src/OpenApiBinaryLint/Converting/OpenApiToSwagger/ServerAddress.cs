using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Converting.OpenApiToSwagger;

/// <summary>What 2.0 can say of a server.</summary>
/// <param name="Scheme">One of those that 2.0 knows, or null.</param>
/// <param name="Host">With its port, or null.</param>
/// <param name="BasePath">With one slash in front, or null.</param>
/// <param name="Style">How the server is written, where nothing else is said of it; else null.</param>
/// <param name="IsWhole">Whether scheme, host and base path are all that the address says.</param>
internal sealed record ServerAddress(string? Scheme, string? Host, string? BasePath, ServerStyle? Style, bool IsWhole)
{
    private const string BasePathVariable = "basePath";

    /// <summary>The address of a server object, variables filled in; null where it has none.</summary>
    public static ServerAddress? Of(Node node)
    {
        if (node.Resolved is not ObjectNode server || server["url"] is not ScalarNode { Kind: ScalarKind.String } url)
        {
            return null;
        }

        var basePath = BasePathOf(server);
        if (TemplateExpression.Is(url))
        {
            return new(null, null, basePath is null ? null : CleanPath(basePath), null, IsWhole: false);
        }

        var text = Substitute(url.Value, server);
        var (scheme, host, path) = Split(text);
        var isScheme = scheme is "http" or "https" or "ws" or "wss";
        var isHost = host.Length > 0 && !host.AsSpan().ContainsAny("{}@ \\");
        var isRooted = host.Length > 0 || path.StartsWith('/');
        var named = CleanPath(basePath ?? (isRooted ? path : ""));
        var isPath = named is null || !named.AsSpan().ContainsAny('{', '}');
        var result = new ServerAddress(
            isScheme && isHost ? scheme : null,
            isHost ? host : null,
            isPath ? named : null,
            Style: null,
            IsWhole: isScheme == scheme.Length > 0 && isHost == host.Length > 0 && isPath && (isRooted || text.Length == 0)
                && (basePath is null || named == CleanPath(path)) && !text.AsSpan().ContainsAny('?', '#'));
        return result with { Style = result.StyleOf(server, url.Value) };
    }

    /// <summary>The address as 3.0 writes it.</summary>
    public string Url(ServerStyle style) => Origin + (style == ServerStyle.Aws && BasePath is not null && Host is not null ? $"/{{{BasePathVariable}}}" : BasePath);

    private string Origin => Host is null ? "" : Scheme is null ? $"//{Host}" : $"{Scheme}://{Host}";

    private ServerStyle? StyleOf(ObjectNode server, string url)
    {
        var names = server.Effective().Select(static member => member.Name).Where(static name => name != ServerConversion.Endpoint).ToList();
        if (names is ["url"])
        {
            return url == Url(ServerStyle.Plain) ? ServerStyle.Plain : null;
        }

        return names is ["url", "variables"] or ["variables", "url"] && url == Url(ServerStyle.Aws) && url != Url(ServerStyle.Plain)
            && server["variables"] is ObjectNode variables && variables.Effective() is [{ Name: BasePathVariable, Value.Resolved: ObjectNode variable }]
            && variable.Effective() is [{ Name: "default", Value.Resolved: ScalarNode { Kind: ScalarKind.String } text }] && text.Value == BasePath
                ? ServerStyle.Aws
                : null;
    }

    // API Gateway takes this variable for the base path even where the URL does not use it:
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html
    private static string? BasePathOf(ObjectNode server) => DefaultOf(server, BasePathVariable) is { } text && !TemplateExpression.IsIn(text) ? text : null;

    /// <summary>Whether a template expression stands where the base path is said.</summary>
    public static bool HasUnknownBasePath(Node node) =>
        node.Resolved is ObjectNode server && DefaultOf(server, BasePathVariable) is { } text && TemplateExpression.IsIn(text);

    private static string? DefaultOf(ObjectNode server, string name) =>
        (server["variables"] as ObjectNode)?[name] is ObjectNode variable && variable["default"] is ScalarNode { Tag: null } text ? text.Value : null;

    private static string Substitute(string url, ObjectNode server)
    {
        foreach (var variable in (server["variables"] as ObjectNode)?.Effective() ?? [])
        {
            if (DefaultOf(server, variable.Name) is { } value)
            {
                url = url.Replace($"{{{variable.Name}}}", value, StringComparison.Ordinal);
            }
        }

        return url;
    }

    // RFC 3986, section 3
    private static (string Scheme, string Host, string Path) Split(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal);
        var isAbsolute = start == 0 || (start > 1 && url[start - 1] == ':' && url.AsSpan(0, start - 1).IndexOfAny("/?#{") < 0);
        var rest = isAbsolute ? url[(start + 2)..] : url;
        var query = rest.AsSpan().IndexOfAny('?', '#');
        rest = query < 0 ? rest : rest[..query];
        var slash = isAbsolute ? rest.IndexOf('/', StringComparison.Ordinal) : 0;
        return (
            isAbsolute && start > 0 ? url[..(start - 1)].ToLowerInvariant() : "",
            slash < 0 ? rest : rest[..slash],
            slash < 0 ? "" : rest[slash..]);
    }

    private static string? CleanPath(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments.Length > 0 ? "/" + string.Join('/', segments) : path.Length > 0 ? "/" : null;
    }
}
