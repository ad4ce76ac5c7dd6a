using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Syntax;
using OpenApiBinaryLint.Text;

namespace OpenApiBinaryLint.Patching;

/// <summary>A document as the description of a live API.</summary>
public sealed class PatchableApi
{
    private PatchableApi(GatewayApi api) => Api = api;

    /// <summary>Whether it describes an HTTP API, which has none of the settings that a plan is about.</summary>
    public bool IsHttpApi => Api.Target == ApiTarget.Http;

    internal GatewayApi Api { get; }

    /// <summary>Reads a document; null where it has errors, or is not the document of one API: the linter says why.</summary>
    /// <param name="source">The text.</param>
    /// <param name="format">The format that the file's name promises, or null to judge by the content.</param>
    public static PatchableApi? Read(SourceText source, DocumentFormat? format = null)
    {
        var tree = SyntaxTree.Parse(source, format);
        return !HasErrors(tree) && tree.Roots is [ObjectNode root] && SpecificationVersions.Of(root) is { } version
            ? new(GatewayApi.Read(root, version))
            : null;
    }

    private static bool HasErrors(SyntaxTree tree) => tree.Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}
