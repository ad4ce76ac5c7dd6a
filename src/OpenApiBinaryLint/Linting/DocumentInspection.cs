using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Linting;

/// <summary>Lints one document of a stream.</summary>
internal static class DocumentInspection
{
    /// <summary>Adds what is found to <paramref name="diagnostics"/>.</summary>
    /// <returns>Whether the document has to do with APIs.</returns>
    public static bool Run(
        Node root, LintOptions options, PayloadConversion payloads, IReadOnlyList<Diagnostic> syntax, List<Diagnostic> diagnostics)
    {
        var kind = DocumentKinds.Of(root);
        switch (kind)
        {
            case DocumentKind.Api:
                RunRules((ObjectNode)root, options, payloads, syntax, diagnostics);
                return true;
            case DocumentKind.UnknownVersion:
                diagnostics.Add(UnknownDocument.Check(root));
                return true;
            case DocumentKind.Unrelated:
                diagnostics.Add(UnknownDocument.Check(root));
                return false;
            case DocumentKind.PatchDocument:
                PatchInspection.Run(PatchDocument.In(root), options, diagnostics);
                return true;
            default:
                diagnostics.Add(NotAnalysed.Check(kind, root.Span));
                return true;
        }
    }

    private static void RunRules(
        ObjectNode root, LintOptions options, PayloadConversion payloads, IReadOnlyList<Diagnostic> syntax, List<Diagnostic> diagnostics)
    {
        var api = GatewayApi.Read(root, SpecificationVersions.Of(root)!.Value, options.Target, options.BinaryMediaTypes);
        var inspection = new Inspection(api, payloads);
        var isForGateway = options.Target is not null || HasExtensions(root);
        foreach (var rule in RuleCatalog.All())
        {
            if (!RuleSettings.IsOff(rule.Info, options) && Concerns(rule.Info, api.Target, isForGateway))
            {
                rule.Check(inspection);
            }
        }

        if (options.Conformance && !RuleSettings.IsOff(OpenApiConformance.Info, options))
        {
            inspection.Report(OpenApiConformance.Check(root));
        }

        Silencing.Apply(inspection.Findings, syntax, diagnostics);
    }

    private static bool Concerns(RuleInfo rule, ApiTarget target, bool isForGateway) =>
        (isForGateway || rule.IsAboutDocuments) && (target == ApiTarget.Rest || rule.ReadsHttpApis);

    private static bool HasExtensions(ObjectNode root) =>
        root.Source.Slice(root.Span).Contains(ExtensionNames.CommonPrefix, StringComparison.Ordinal);
}
