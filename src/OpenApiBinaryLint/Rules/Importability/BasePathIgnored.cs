using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API016: base paths of several servers, of which one counts.</summary>
internal sealed class BasePathIgnored() : Rule(new(
    "API016", "base-path-ignored", Severity.Info, "Several servers with base paths of their own, of which one counts"))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Version != SpecificationVersion.Swagger2 && inspection.Api.Root["servers"] is ArrayNode { Items.Count: > 1 } servers
            && !TemplateExpression.Is(servers))
        {
            Check(servers, inspection);
        }
    }

    // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html: the first variable
    // `basePath`, else the path of the first server.
    private void Check(ArrayNode servers, Inspection inspection)
    {
        var chosen = servers.Items.FirstOrDefault(static server => VariableOf(server) is not null) ?? servers.Items[0];
        if (BasePathOf(chosen) is not { } taken)
        {
            return;
        }

        var ignored = servers.Items.Where(server => BasePathOf(server) is { Length: > 0 } path && path != taken).ToList();
        if (ignored.Count > 0)
        {
            inspection.Report(
                this,
                (ignored[0].Resolved as ObjectNode)?["url"] ?? ignored[0],
                $"API Gateway reads one base path, {(taken.Length == 0 ? "here none" : $"here `{taken}`")}: "
                + $"`{BasePathOf(ignored[0])}` of this server {(ignored.Count == 1 ? "is" : $"and those of {ignored.Count - 1} more are")} ignored");
        }
    }

    // With a slash before and none behind it; empty for none, null where it is not known.
    private static string? BasePathOf(Node server)
    {
        var written = VariableOf(server) ?? (server.Resolved as ObjectNode)?["url"] as ScalarNode;
        if (written is null || TemplateExpression.Is(written))
        {
            return null;
        }

        var path = PathOf(written.Value).Trim('/');
        return path.Length == 0 ? "" : "/" + path;
    }

    private static ScalarNode? VariableOf(Node server) =>
        (((server.Resolved as ObjectNode)?["variables"] as ObjectNode)?["basePath"] as ObjectNode)?["default"] as ScalarNode;

    private static string PathOf(string url)
    {
        var authority = url.IndexOf("//", StringComparison.Ordinal);
        if (authority < 0)
        {
            return url;
        }

        var path = url.IndexOf('/', authority + 2);
        return path < 0 ? "" : url[path..];
    }
}
