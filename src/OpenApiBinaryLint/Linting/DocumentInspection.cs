using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Gateway;
using OpenApiBinaryLint.Hosts;
using OpenApiBinaryLint.Payloads;
using OpenApiBinaryLint.Rules;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Linting;

/// <summary>Lints the documents of a text, one after the other.</summary>
internal sealed class DocumentInspection(SyntaxTree tree, LintOptions options, PayloadConversion payloads)
{
    // From so many characters on, a second thread is started sooner than its work is done here.
    private const int MuchText = 512 * 1024;

    /// <summary>What was found so far, beginning with what the reader found.</summary>
    public List<Diagnostic> Diagnostics { get; } = [.. tree.Diagnostics];

    /// <summary>The rules that looked at a document, some more than once in a stream of several.</summary>
    public List<RuleInfo> RulesRun { get; } = [];

    /// <summary>Documents in other files that a template names.</summary>
    public List<LinkedDocument> Links { get; } = [];

    /// <summary>Lints a document.</summary>
    /// <returns>Whether it has to do with APIs.</returns>
    public bool Run(Node root)
    {
        var kind = DocumentKinds.Of(root);
        switch (kind)
        {
            case DocumentKind.UnknownVersion:
                Diagnostics.Add(UnknownDocument.Check(root));
                return true;
            case DocumentKind.Unrelated:
                Diagnostics.Add(UnknownDocument.Check(root));
                return false;
            case DocumentKind.PatchDocument:
                RulesRun.AddRange(PatchInspection.Run(PatchDocument.In(root), options, Diagnostics));
                return true;
            default:
                RunRules(root, kind);
                return true;
        }
    }

    private void RunRules(Node root, DocumentKind kind)
    {
        var apis = root is ObjectNode document ? HostedApis.In(document, kind, options.Target, options.BinaryMediaTypes) : [];
        var known = Links.Count;
        if (kind == DocumentKind.CloudFormation)
        {
            Links.AddRange(LinkedDocument.In((ObjectNode)root));
        }

        if (apis.Count == 0 && Links.Count == known)
        {
            Diagnostics.Add(NotAnalysed.Check(kind, root.Span));
        }

        foreach (var api in apis)
        {
            RunRules(api);
        }
    }

    private void RunRules(GatewayApi api)
    {
        var inspection = new Inspection(api, payloads);
        var conformance = AsksForConformance(api) ? StartConformance(api.Root) : null;
        var isForGateway = options.Target is not null || api.Host is not null || HasExtensions(api.Root);
        foreach (var rule in RuleCatalog.All())
        {
            if (!RuleSettings.IsOff(rule.Info, options) && Concerns(rule.Info, api, isForGateway))
            {
                RulesRun.Add(rule.Info);
                rule.Check(inspection);
            }
        }

        if (conformance is not null)
        {
            RulesRun.Add(OpenApiConformance.Info);
            inspection.Report([.. conformance().Where(finding => !IsMovedBySam(finding, api))]);
        }

        Silencing.Apply(inspection.Findings, tree.Diagnostics, Diagnostics);
    }

    private bool AsksForConformance(GatewayApi api) =>
        options.Conformance && !IsPiecewise(api) && !RuleSettings.IsOff(OpenApiConformance.Info, options);

    // Beside the rules where it takes long. What either computes of the tree when it first needs it comes out the same.
    private static Func<IReadOnlyList<Diagnostic>> StartConformance(ObjectNode root)
    {
        if (root.Span.Length < MuchText)
        {
            return () => OpenApiConformance.Check(root);
        }

        var check = Task.Run(() => OpenApiConformance.Check(root));
        return check.GetAwaiter().GetResult;
    }

    // The transform takes security schemes of 2.0 in a document of 3.0 and puts them into its components:
    // https://github.com/aws/serverless-application-model/blob/develop/samtranslator/model/api/api_generator.py (_openapi_postprocess)
    private static bool IsMovedBySam(Diagnostic finding, GatewayApi api) =>
        api.Host is { Kind: HostKind.Sam } && finding.Pointer == api.Root.Find("securityDefinitions")?.Key.Pointer;

    private static bool Concerns(RuleInfo rule, GatewayApi api, bool isForGateway) =>
        (isForGateway || rule.IsAboutDocuments) && (api.Target == ApiTarget.Rest || rule.ReadsHttpApis) && (!IsPiecewise(api) || rule.ReadsResources)
        && (api.Host is not null || !rule.NeedsHost);

    private static bool IsPiecewise(GatewayApi api) => api.Host is { IsPiecewise: true };

    private static bool HasExtensions(ObjectNode root) =>
        ScalarText.Holds(root, ExtensionNames.CommonPrefix);
}
