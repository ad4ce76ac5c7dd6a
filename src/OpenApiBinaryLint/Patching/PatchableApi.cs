using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Patching;

/// <summary>A document as the description of a live REST API.</summary>
public sealed class PatchableApi
{
    /// <summary>For a document that describes no API that could be patched.</summary>
    private static readonly RuleInfo Refused = new("PATCH-REFUSED", "refused", Severity.Error, "A document that no plan can be made for")
    { PageName = "patch.md#patch-refused" };

    private PatchableApi(GatewayApi api) => Api = api;

    internal GatewayApi Api { get; }

    /// <summary>Reads a document; null where it has errors, or is not the document of one REST API: the linter says why.</summary>
    /// <param name="source">The text.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="resource">Of the APIs in a template, the logical ID of the one that is meant; null where there is one only.</param>
    public static PatchableApi? Read(SourceText source, DocumentFormat? format = null, string? resource = null)
    {
        var tree = SyntaxTree.Parse(source, format);
        return HasErrors(tree) ? null : Read(tree, resource, out _);
    }

    /// <summary>Why a document cannot be read.</summary>
    /// <param name="source">The text.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    /// <param name="resource">As it was read with.</param>
    internal static IReadOnlyList<Diagnostic> WhyRefused(SourceText source, DocumentFormat? format, string? resource = null)
    {
        var tree = SyntaxTree.Parse(source, format);
        _ = Read(tree, resource, out var reason);
        return HasErrors(tree) ? tree.Diagnostics : reason is null ? [] : [new(Refused, Severity.Error, reason, default, "")];
    }

    private static PatchableApi? Read(SyntaxTree tree, string? resource, out string? reason)
    {
        var apis = tree.Roots is [var root] ? HostedApis.In(root, resource) : [];
        reason = apis switch
        {
            _ when tree.Roots.Count > 1 => $"The file holds {tree.Roots.Count} documents; a plan is made for one API",
            [] when resource is not null => $"`{resource}` is no API that this file describes",
            [] => "This is neither Swagger 2.0 nor OpenAPI 3, and describes no API in another way; there is nothing to make a plan for",
            [{ Target: ApiTarget.Http }] =>
                "This is the document of an HTTP API, which has neither binary media types nor `contentHandling` nor mapping templates; there is nothing to patch",
            [_] => null,
            _ => $"The file describes several APIs, and a plan is made for one: {string.Join(", ", apis.Select(static api => $"`{api.Host?.Id}`").Distinct())}",
        };
        return reason is null ? new(apis[0]) : null;
    }

    private static bool HasErrors(SyntaxTree tree) => tree.Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}
